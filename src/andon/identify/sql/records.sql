-- seen, sound, names -> records: what the linkage model compares, one row a party and written name (unique_id = "key#n", n from 1;
-- record = 4 * party + n, which is quicker to join).
-- Lists hold at most three values of the party (of cases all), the best attested first: a person who moved has two streets.
WITH ranked AS (
    SELECT party, kind, value, row_number() OVER (PARTITION BY party, kind ORDER BY n DESC, latest DESC NULLS LAST, value) AS place FROM sound WHERE kind <> 'case'
), listed AS (
    SELECT party, kind, list_filter([max(value) FILTER (place = 1), max(value) FILTER (place = 2), max(value) FILTER (place = 3)],
        lambda x: x IS NOT NULL) AS found
    FROM ranked WHERE place <= 3 GROUP BY party, kind
    UNION ALL SELECT party, kind, list(value) FROM sound WHERE kind = 'case' GROUP BY party, kind
), wide AS (
    SELECT party,
        any_value(found) FILTER (kind = 'email') AS emails, any_value(found) FILTER (kind = 'phone') AS phones,
        any_value(found) FILTER (kind = 'account') AS accounts, any_value(found) FILTER (kind = 'handle') AS handles,
        any_value(found) FILTER (kind = 'case') AS cases,
        any_value(found) FILTER (kind = 'street') AS streets, any_value(found) FILTER (kind = 'postcode') AS postcodes,
        any_value(found) FILTER (kind = 'birth_date') AS births, any_value(found) FILTER (kind = 'place') AS places
    FROM listed GROUP BY party
), named AS (
    SELECT *, row_number() OVER (PARTITION BY party ORDER BY n DESC, latest DESC NULLS LAST, given, surname) AS nth FROM names
)
SELECT seen.key || '#' || coalesce(nth, 1) AS unique_id, 4 * seen.party + coalesce(nth, 1) AS record, seen.party, given, surname, root,
    emails, phones, accounts, cases, handles, streets, postcodes, births, places
FROM seen LEFT JOIN named ON named.party = seen.party AND nth <= 3 LEFT JOIN wide ON wide.party = seen.party
