-- issue_facts -> one row a cell of the square: kind words or not, solved or not
SELECT courtesy >= 0.5 AS kind, bad, count(*) AS issues, count(DISTINCT coalesce(customer_id, issue_id)) AS customers
FROM issue_facts WHERE contact AND courtesy IS NOT NULL AND (bad OR outcome = 'resolved') GROUP BY ALL ORDER BY kind, bad
