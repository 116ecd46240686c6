-- interactions, messages, interaction_reasons, claims -> one row: contacts, survey answers, what has words, what has no reason, which claims there are
WITH worded AS (SELECT DISTINCT interaction_id FROM messages WHERE speaker = 'customer' AND length(trim(text)) > 0),
homeless AS (
  SELECT interaction_id FROM interaction_reasons GROUP BY interaction_id HAVING count(reason_id) = 0
)
SELECT count(*) AS interactions,
       count(*) FILTER (i.channel = 'survey') AS surveys,
       count(*) FILTER (w.interaction_id IS NOT NULL) AS worded,
       count(*) FILTER (h.interaction_id IS NOT NULL AND w.interaction_id IS NOT NULL) AS no_home,
       count(*) FILTER (h.interaction_id IS NOT NULL AND w.interaction_id IS NULL) AS no_words,
       count(*) FILTER (i.at_precision = 'none') AS undated,
       (SELECT count(*) FROM claims WHERE kind = 'closed') AS closed,
       (SELECT count(*) FROM claims WHERE kind = 'solved') AS solved
FROM interactions i LEFT JOIN worded w USING (interaction_id) LEFT JOIN homeless h USING (interaction_id)
