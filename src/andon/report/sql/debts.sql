-- debt_facts -> one row a kind of debt and whom it is owed to: open, how many customers wait, and the oldest
SELECT owed_to, kind, count(*) FILTER (state = 'open') AS open, count(*) AS ever,
       count(DISTINCT coalesce(customer_id, issue_id)) FILTER (state = 'open') AS customers, min(since) FILTER (state = 'open') AS oldest
FROM debt_facts GROUP BY ALL ORDER BY open DESC, kind, owed_to
