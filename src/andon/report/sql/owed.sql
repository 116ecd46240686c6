-- debts -> one row: how many customers (where nobody is known: problems) are owed an answer
SELECT count(DISTINCT coalesce(customer_id, issue_id)) AS owed FROM debts WHERE state = 'open' AND owed_to = 'customer'
