-- causes, issue_interactions, interactions, interaction_attributes -> cause_issues
WITH keys AS (
  SELECT interaction_id, 'place=' || place AS scope FROM interactions WHERE place IS NOT NULL
  UNION ALL SELECT interaction_id, key || '=' || value FROM interaction_attributes WHERE value IS NOT NULL
)
SELECT DISTINCT c.cause_id, n.issue_id FROM causes c JOIN keys k ON k.scope = c.cause_id JOIN issue_interactions n USING (interaction_id) ORDER BY ALL
