-- lake_parties, cut, $as_of -> parties: lists of people as they are, and whoever speaks in a source that has no list of them
WITH listed AS (
    SELECT source, party_ref, name, street, postcode, birth_date, account_id, language, timezone, consent, valid_from, part, row
    FROM lake_parties WHERE valid_from IS NULL OR valid_from <= $as_of
),
spoken AS (
    SELECT source, customer AS party_ref, arg_max(party_name, ("at", message_id)) AS name, arg_max(account_id, ("at", message_id)) FILTER (kind <> 'survey') AS account_id,
        arg_max(language, ("at", message_id)) AS language
    FROM cut WHERE customer IS NOT NULL AND (source, customer) NOT IN (SELECT (source, party_ref) FROM listed)
    GROUP BY source, customer
)
SELECT * EXCLUDE (part, row) FROM (
    SELECT * FROM listed
    UNION ALL BY NAME
    SELECT * FROM spoken
)
ORDER BY source, party_ref, valid_from NULLS FIRST, part, row
