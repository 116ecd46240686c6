-- seen, names, sound -> selves: the names, birth dates and personal numbers of a party, as text with chr(31) between them,
-- in the order of the parties
WITH named AS (
    SELECT party, string_agg(array_to_string(words, ' '), chr(31)) AS names FROM names GROUP BY party
), valued AS (
    SELECT party, string_agg(value, chr(31)) FILTER (kind = 'birth_date') AS births,
        string_agg(value, chr(31)) FILTER (kind = 'handle') AS numbers
    FROM sound WHERE kind IN ('birth_date', 'handle') GROUP BY party
)
SELECT names, births, numbers
FROM (SELECT DISTINCT party FROM seen) LEFT JOIN named USING (party) LEFT JOIN valued USING (party)
ORDER BY party
