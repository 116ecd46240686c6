-- issues, issue_interactions, resolutions -> one row an issue: its first interaction, when it opened, what it cost
SELECT arg_min(n.interaction_id, n.nth) AS interaction_id, i.opened_at AS at, any_value(r.handle_cost) AS cost, any_value(r.currency) AS currency
FROM issues i JOIN issue_interactions n USING (issue_id) LEFT JOIN resolutions r USING (issue_id)
WHERE i.opened_at <= CAST($as_of AS TIMESTAMPTZ)
GROUP BY i.issue_id, i.opened_at ORDER BY i.issue_id
