-- commitments -> one row a state; of what is open, what cannot be seen is counted apart from what is not due yet
SELECT CASE WHEN state = 'open' AND evidence = 'unseen' THEN 'unseen' ELSE state END AS state, count(*) AS n
FROM commitments GROUP BY ALL ORDER BY state
