-- issues, issue_interactions, interactions, interaction_attributes -> causes: the two largest groups
WITH keys AS (
  SELECT interaction_id, 'place' AS key, place AS value FROM interactions WHERE place IS NOT NULL
  UNION ALL SELECT interaction_id, key, value FROM interaction_attributes WHERE value IS NOT NULL
)
SELECT key || '=' || value AS cause_id, key || '=' || value AS name, [key || '=' || value] AS scope, 'new' AS state, count(DISTINCT issue_id) AS issues,
       (SELECT min(opened_at) FROM issues) AS onset_at
FROM keys JOIN issue_interactions USING (interaction_id) GROUP BY key, value ORDER BY issues DESC, cause_id LIMIT 2
