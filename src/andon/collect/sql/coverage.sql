-- lake_coverage, $as_of -> coverage up to now
SELECT coalesce(of_source, source) AS source, channel, "from", CASE WHEN until <= $as_of THEN until ELSE $as_of END AS until, basis
FROM lake_coverage WHERE "from" IS NULL OR "from" <= $as_of ORDER BY 1, channel, "from"
