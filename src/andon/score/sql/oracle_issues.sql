-- oracle_issue_interactions, interactions, true_issues, placements, interaction_reasons -> issues as they truly were
SELECT n.issue_id, mode(p.customer_id) AS customer_id, mode(p.account_id) AS account_id, coalesce(any_value(t.reason_id), mode(r.reason_id)) AS reason_id,
       min(i.started_at) AS opened_at, max(coalesce(i.ended_at, i.started_at)) AS last_at, count(*) AS interactions,
       list_sort(list(DISTINCT i.channel)) AS channels, any_value(t.returns_of) AS returns_of, min(p.bucket) AS bucket
FROM oracle_issue_interactions n JOIN interactions i USING (interaction_id) JOIN placements p USING (interaction_id)
LEFT JOIN interaction_reasons r USING (interaction_id) LEFT JOIN true_issues t USING (issue_id)
GROUP BY n.issue_id ORDER BY n.issue_id
