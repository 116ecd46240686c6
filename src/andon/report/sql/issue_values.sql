-- issues, issue_interactions, interactions, interaction_attributes, steps -> one row an issue and an attribute of it named in $keys: the first value its
-- contacts record, else that of the last process step of its account before it began
WITH met AS (
  SELECT n.issue_id, t.* FROM issue_interactions n JOIN interactions t USING (interaction_id)
),
told AS (
  SELECT issue_id, started_at, unnest(['place', 'product', 'team', 'area_id', 'category', 'subcategory', 'channel']) AS key,
         unnest([place, product, team, area_id, category, subcategory, channel]) AS value
  FROM met
  UNION ALL
  SELECT m.issue_id, m.started_at, a.key, a.value FROM met m JOIN interaction_attributes a USING (interaction_id)
),
first_told AS (
  SELECT issue_id, key, arg_min(value, started_at) AS value FROM told WHERE value IS NOT NULL AND list_contains($keys, key) GROUP BY ALL
),
stepped AS (
  SELECT s.account_id, s.at, k.key, json_extract_string(s.attributes, '$."' || k.key || '"') AS value
  FROM steps s, (SELECT unnest($keys) AS key) k
  WHERE s.account_id IS NOT NULL AND contains(s.attributes, k.key)
),
last_step AS (
  SELECT i.issue_id, s.key, arg_max(s.value, s.at) AS value
  FROM issues i JOIN stepped s ON s.account_id = i.account_id AND s.at <= i.opened_at
  WHERE s.value IS NOT NULL GROUP BY ALL
)
SELECT * FROM first_told
UNION ALL SELECT * FROM last_step ANTI JOIN first_told USING (issue_id, key)
