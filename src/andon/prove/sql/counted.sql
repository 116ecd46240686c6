-- counted, keys, wanted (key, value of the scope) -> what is counted where all of the scope but its unit key holds: at, unit, treated, cost
WITH held AS (
  SELECT c.interaction_id FROM counted c JOIN keys k USING (interaction_id) JOIN wanted w ON w.key = k.key AND w.value = k.value
  WHERE k.key <> $unit GROUP BY ALL HAVING count(DISTINCT k.key) >= $need
),
placed AS (
  SELECT c.interaction_id, c.at, c.cost, c.currency, coalesce(k.value, '') AS unit
  FROM counted c LEFT JOIN keys k ON k.interaction_id = c.interaction_id AND k.key = $unit
  WHERE $need = 0 OR c.interaction_id IN (SELECT interaction_id FROM held)
)
SELECT "at", cost, currency, unit, $unit = '' OR unit IN (SELECT value FROM wanted WHERE key = $unit) AS treated
FROM placed WHERE "at" IS NOT NULL ORDER BY "at", interaction_id
