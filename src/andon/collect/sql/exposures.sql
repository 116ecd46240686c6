-- lake_exposures, $as_of -> exposures
SELECT "from", until, scope, units FROM lake_exposures WHERE "from" IS NULL OR "from" <= $as_of ORDER BY "from", scope, units
