-- issue_interactions, interactions -> issues
SELECT issue_id, min(started_at) AS opened_at, max(coalesce(ended_at, started_at)) AS last_at, count(*) AS interactions
FROM issue_interactions JOIN interactions USING (interaction_id) GROUP BY ALL ORDER BY issue_id
