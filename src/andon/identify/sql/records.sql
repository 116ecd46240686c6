-- seen, sound, names -> records: what the linkage model compares, one row a party and written name (unique_id = "key#n", n from 1).
-- Lists hold every value the party has, the best attested first: a person who moved has two streets.
WITH ranked AS (
    SELECT key, kind, list(value ORDER BY n DESC, latest DESC NULLS LAST, value)[:$values] AS found FROM sound GROUP BY key, kind
), wide AS (
    SELECT key,
        any_value(found) FILTER (kind = 'email') AS emails, any_value(found) FILTER (kind = 'phone') AS phones,
        any_value(found) FILTER (kind = 'account') AS accounts, any_value(found) FILTER (kind = 'handle') AS handles,
        any_value(found) FILTER (kind = 'street') AS streets, any_value(found) FILTER (kind = 'postcode') AS postcodes,
        any_value(found) FILTER (kind = 'birth_date') AS births
    FROM ranked GROUP BY key
), named AS (
    SELECT *, row_number() OVER (PARTITION BY key ORDER BY n DESC, latest DESC NULLS LAST, given, surname) AS nth FROM names
)
SELECT seen.key || '#' || coalesce(nth, 1) AS unique_id, seen.key, given, surname, root,
    emails, phones, accounts, handles, streets, postcodes, births
FROM seen LEFT JOIN named ON named.key = seen.key AND nth <= $values LEFT JOIN wide ON wide.key = seen.key
ORDER BY unique_id
