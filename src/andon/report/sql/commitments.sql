-- commitments -> one row a state
SELECT state, count(*) AS n FROM commitments GROUP BY ALL ORDER BY state
