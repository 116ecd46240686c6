-- counted -> one row: what one costs to handle in the scope, in how many currencies
SELECT avg(cost) FILTER (treated) AS cost, count(DISTINCT currency) FILTER (treated AND cost IS NOT NULL) AS currencies,
       any_value(currency) FILTER (treated AND cost IS NOT NULL) AS currency
FROM counted
