-- members (set_name, issue_id, lean), issue_interactions, interactions, messages, signals -> up to $limit customer messages a set, first those whose
-- words decided (lean: bad, solved, harm), each long enough to say something
WITH said AS (
  SELECT DISTINCT m.set_name, m.issue_id, g.message_id, g.text, g.at, t.channel, t.product, g.source, g.source_id,
         coalesce(CASE m.lean WHEN 'bad' THEN s.not_fixed WHEN 'solved' THEN s.confirms_fixed WHEN 'harm' THEN s.harm END, 0) >= 0.5 AS tells,
         length(g.text) BETWEEN 60 AND 320 AS fits
  FROM members m JOIN issue_interactions n USING (issue_id) JOIN interactions t USING (interaction_id) JOIN messages g USING (interaction_id)
  LEFT JOIN signals s USING (message_id)
  WHERE g.speaker = 'customer' AND length(g.text) BETWEEN 20 AND 600
    -- A coder's phrase is repeated by the hundred; a customer's words are not.
    AND g.text NOT IN (SELECT text FROM messages WHERE speaker = 'customer' AND text IS NOT NULL GROUP BY text HAVING count(*) > 5)
),
-- One message an issue, so that one loud customer does not speak for all; the hash makes the choice fair and repeatable.
one AS (
  SELECT * FROM said
  QUALIFY row_number() OVER (PARTITION BY set_name, issue_id ORDER BY tells DESC, fits DESC, md5(message_id)) = 1
),
-- The same words twice in a set (a letter many send) tell nothing new.
fresh AS (SELECT * FROM one QUALIFY row_number() OVER (PARTITION BY set_name, text ORDER BY md5(message_id)) = 1)
SELECT * FROM fresh -- tells goes along: whether the words themselves decided
QUALIFY row_number() OVER (PARTITION BY set_name ORDER BY tells DESC, fits DESC, md5(set_name || message_id)) <= $limit
ORDER BY set_name, md5(set_name || message_id)
