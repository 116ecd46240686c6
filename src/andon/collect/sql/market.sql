-- lake_market, $as_of -> market
SELECT "at", brand, metric, value FROM lake_market WHERE "at" IS NULL OR "at" <= $as_of ORDER BY "at", brand, metric, value
