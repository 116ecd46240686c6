-- messages, spans -> the customers' own words of each interaction up to $as_of, without what they quote and sign;
-- opening: its first customer message
WITH own AS (
    SELECT message_id, min("start") AS cut FROM spans
    WHERE kind IN ('quoted', 'signature') AND "start" > 0 GROUP BY message_id
)
SELECT m.interaction_id,
       row_number() OVER (PARTITION BY m.interaction_id ORDER BY m.seq, m.message_id) = 1 AS opening,
       left(m.text, least(coalesce(o.cut, 2000), 2000)) AS text
FROM messages m LEFT JOIN own o USING (message_id)
WHERE m.speaker = 'customer' AND m.text IS NOT NULL AND m.text <> '' AND (m.at <= $as_of OR m.at IS NULL)
ORDER BY m.interaction_id, m.seq, m.message_id
