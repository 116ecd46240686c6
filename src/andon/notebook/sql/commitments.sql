-- commitments -> one row a fate, the worst first
WITH fates AS (SELECT state, count(*) AS n FROM commitments WHERE state IS NOT NULL GROUP BY state)
SELECT state, n FROM fates ORDER BY list_position(['broken', 'empty', 'open', 'kept'], state), state
