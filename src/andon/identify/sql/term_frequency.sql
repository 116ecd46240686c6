-- names -> term frequency of a column ($surname: of surnames, else of given names): value, tf, counted over different full names,
-- so that the many rows of one person do not make a rare name common, and drawn towards $usual by $belief names' worth.
WITH person AS (
    SELECT DISTINCT CASE WHEN $surname THEN surname ELSE given END AS value, CASE WHEN $surname THEN given ELSE surname END AS other FROM names
)
SELECT value, (count(*) + $usual * $belief) / (sum(count(*)) OVER () + $belief) AS tf
FROM person WHERE value IS NOT NULL GROUP BY value ORDER BY value
