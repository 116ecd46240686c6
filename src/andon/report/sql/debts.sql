-- debts -> one row a kind of debt and whom it is owed to: open, and the oldest
SELECT owed_to, what_kind, count(*) FILTER (state = 'open') AS open, count(*) AS ever,
       count(DISTINCT coalesce(customer_id, issue_id)) FILTER (state = 'open') AS customers, min(since) FILTER (state = 'open') AS oldest
FROM (SELECT *, CASE WHEN commitment_id IS NOT NULL THEN 'a promise that was broken'
                     WHEN action_id IS NOT NULL THEN 'news of what was done'
                     WHEN owed_to = 'staff' THEN 'news of what they passed on'
                     WHEN what LIKE 'Asked%' THEN 'any answer at all'
                     ELSE 'an answer after "solved" was not' END AS what_kind FROM debts)
GROUP BY ALL ORDER BY open DESC, what_kind
