-- issues, issue_interactions, resolutions -> one row a bad issue, as in issues
SELECT arg_min(n.interaction_id, n.nth) AS interaction_id, i.opened_at AS at, any_value(r.handle_cost) AS cost, any_value(r.currency) AS currency
FROM issues i JOIN issue_interactions n USING (issue_id) JOIN resolutions r USING (issue_id)
WHERE i.opened_at <= CAST($as_of AS TIMESTAMPTZ) AND r.outcome IN ('recurred', 'unresolved', 'dismissed', 'abandoned')
GROUP BY i.issue_id, i.opened_at ORDER BY i.issue_id
