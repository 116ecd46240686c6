-- interactions, met -> issue_interactions as they truly were; what the truth does not place stands alone
WITH owner AS (SELECT interaction_id, mode(true_issue) AS issue_id FROM met WHERE true_issue IS NOT NULL GROUP BY ALL)
SELECT coalesce(o.issue_id, 'alone ' || i.interaction_id) AS issue_id, i.interaction_id,
       row_number() OVER (PARTITION BY coalesce(o.issue_id, 'alone ' || i.interaction_id) ORDER BY i.started_at, i.interaction_id) AS nth, 'truth' AS why
FROM interactions i LEFT JOIN owner o USING (interaction_id) ORDER BY i.interaction_id
