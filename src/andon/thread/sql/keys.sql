-- traits -> the keys whose values repeat, most covering first: a key that is new on every row says nothing about sameness
SELECT key, count(*) AS rows, count(DISTINCT value) AS kinds FROM traits GROUP BY key
HAVING count(DISTINCT value) > 1 AND count(*) >= 2 * count(DISTINCT value)
   AND NOT (count(DISTINCT value) > 50 AND count(TRY_CAST(value AS DOUBLE)) > 0.9 * count(*))
ORDER BY rows DESC, key LIMIT $most
