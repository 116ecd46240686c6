-- claims, issue_interactions, live_issues, staff -> one row an issue and member of staff who passed it on and heard nothing
SELECT n.issue_id, l.customer_id, 'passed_on' AS kind, coalesce(s.staff_id, c.agent_ref) AS staff_id, min(c.at) AS since, count(*) AS times
FROM claims c JOIN issue_interactions n USING (interaction_id) JOIN live_issues l USING (issue_id)
LEFT JOIN interactions t USING (interaction_id)
LEFT JOIN staff s ON s.source = t.source AND s.agent_ref = c.agent_ref
WHERE c.kind = 'passed_on' AND c.agent_ref IS NOT NULL AND c.at <= CAST($as_of AS TIMESTAMPTZ)
GROUP BY ALL
