-- issues, resolutions, reasons, answers, issue_interactions -> one row an issue opened by $as_of: who, why, when, what came of it; `unit` numbers them
SELECT
    row_number() OVER (ORDER BY i.issue_id) - 1 AS unit,
    i.issue_id,
    coalesce(i.customer_id, i.account_id, i.issue_id) AS customer,
    i.customer_id,
    i.account_id,
    coalesce(i.reason_id, '') AS leaf,
    coalesce(r.parent_id, i.reason_id, '') AS parent,
    i.opened_at,
    s.outcome,
    coalesce(s.said_solved, false) AS said_solved,
    s.handle_cost,
    s.currency,
    s.harm,
    i.issue_id IN (
        SELECT x.issue_id FROM answers a JOIN issue_interactions x USING (interaction_id)
        WHERE a.metric = 'solved' AND a.value IS NOT NULL AND coalesce(a.respondent, 'customer') = 'customer' AND a.at <= $as_of
    ) AS asked
FROM issues i
LEFT JOIN resolutions s USING (issue_id)
LEFT JOIN reasons r ON r.reason_id = i.reason_id
WHERE i.opened_at <= $as_of
ORDER BY i.issue_id
