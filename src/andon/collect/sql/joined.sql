-- here (key, row), there (key, row) -> place: the first row of `there` with the key, for each row of `here` in its order
SELECT t.place
FROM here h LEFT JOIN (SELECT key, min(row) AS place FROM there GROUP BY key) t USING (key)
ORDER BY h.row
