-- members (set_name, issue_id, lean), issue_interactions, interactions, messages, signals -> up to $limit customer messages a set, first those whose
-- words decided, each long enough to say something
WITH drawn AS (
  -- A few hundred problems stand for a set; the hash makes the choice fair and repeatable.
  SELECT * FROM members QUALIFY row_number() OVER (PARTITION BY set_name ORDER BY md5(issue_id)) <= greatest(400, 80 * $limit)
),
places AS (
  SELECT DISTINCT d.set_name, d.issue_id, d.lean, n.interaction_id FROM drawn d JOIN issue_interactions n USING (issue_id)
  UNION ALL
  SELECT 'asked', interaction_id, NULL, interaction_id
  FROM (SELECT interaction_id FROM interactions WHERE channel = 'survey' ORDER BY md5(interaction_id) LIMIT 400)
),
said AS (
  SELECT m.set_name, m.issue_id, g.message_id, g.text, g.at, t.channel, t.product, g.source, g.source_id,
         coalesce(CASE m.lean WHEN 'bad' THEN s.not_fixed WHEN 'solved' THEN s.confirms_fixed WHEN 'harm' THEN s.harm END, 0) >= 0.5 AS tells,
         length(g.text) BETWEEN 60 AND 320 AS fits
  FROM places m JOIN interactions t USING (interaction_id) JOIN messages g USING (interaction_id)
  LEFT JOIN signals s USING (message_id)
  WHERE g.speaker = 'customer' AND length(g.text) BETWEEN 20 AND 600
),
-- A coder's phrase is repeated by the hundred; a customer's words are not.
often AS (
  SELECT text FROM messages SEMI JOIN said USING (text) WHERE speaker = 'customer' GROUP BY text HAVING count(*) > 5
),
-- One message an issue, so that one loud customer does not speak for all.
one AS (
  SELECT * FROM said ANTI JOIN often USING (text)
  QUALIFY row_number() OVER (PARTITION BY set_name, issue_id ORDER BY tells DESC, fits DESC, md5(message_id)) = 1
),
-- The same words twice in a set (a letter many send) tell nothing new.
fresh AS (SELECT * FROM one QUALIFY row_number() OVER (PARTITION BY set_name, text ORDER BY md5(message_id)) = 1)
SELECT * FROM fresh -- tells goes along: whether the words themselves decided
QUALIFY row_number() OVER (PARTITION BY set_name ORDER BY tells DESC, fits DESC, md5(set_name || message_id)) <= $limit
ORDER BY set_name, md5(set_name || message_id)
