-- debt_facts, resolutions -> the $limit open debts to customers who had to come most often, one an issue, the longest waiting first among equals
SELECT d.debt_id, d.customer_id, d.issue_id, d.kind, d.what, d.since, r.contacts
FROM debt_facts d JOIN resolutions r USING (issue_id)
WHERE d.state = 'open' AND d.owed_to = 'customer'
QUALIFY row_number() OVER (PARTITION BY d.issue_id ORDER BY d.since, d.debt_id) = 1
ORDER BY r.contacts DESC NULLS LAST, d.since, d.debt_id
LIMIT $limit
