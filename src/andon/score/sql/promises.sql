-- commitments, messages, true_commitments -> one row a message with a promise on either side, its state on both
WITH f AS (
  SELECT m.source, m.source_id, max(c.state) FILTER (c.state <> 'empty') AS state FROM commitments c JOIN messages m USING (message_id)
  GROUP BY ALL HAVING count(*) FILTER (c.state <> 'empty') > 0
),
t AS (
  SELECT source, source_id, max(state) AS state FROM true_commitments WHERE state <> 'empty' AND source_id IS NOT NULL GROUP BY ALL
)
SELECT source, source_id, t.state AS true_state, f.state, t.source_id IS NOT NULL AS is_true, f.source_id IS NOT NULL AS is_found
FROM t FULL JOIN f USING (source, source_id)
ORDER BY source, source_id
