-- parties, party_keys, interactions, answers, steps, outcomes -> raw_values: what each source says of a party, as written (party, kind, value, n, latest).
-- An address that serves as party_ref is an e-mail too. Who takes part in a case, or answers about a contact, may be whoever else does.
-- A place is where a contact was about, or the street where a party lives, without the house.
-- n: how many rows say so; latest breaks ties.
WITH asked AS (
    SELECT DISTINCT source, party_ref, interaction_id, "at" FROM answers
    WHERE party_ref <> '' AND respondent IS DISTINCT FROM 'agent' AND ("at" IS NULL OR "at" <= $as_of)
), every AS (
    SELECT source, party_ref, unnest(['name', 'street', 'postcode', 'birth_date', 'account']) AS kind,
        unnest([name, street, postcode, birth_date, account_id]) AS value, valid_from AS "at"
    FROM parties WHERE valid_from IS NULL OR valid_from <= $as_of
    UNION ALL SELECT source, party_ref, kind, value, NULL FROM party_keys
    UNION ALL SELECT source, party_ref, 'account', account_id, started_at FROM interactions WHERE started_at IS NULL OR started_at <= $as_of
    UNION ALL SELECT source, party_ref, 'account', account_id, "at" FROM steps WHERE "at" IS NULL OR "at" <= $as_of
    UNION ALL SELECT source, party_ref, 'account', account_id, "at" FROM outcomes WHERE "at" IS NULL OR "at" <= $as_of
    UNION ALL SELECT source, party_ref, 'case', case_ref, started_at FROM interactions WHERE started_at IS NULL OR started_at <= $as_of
    UNION ALL SELECT i.source, i.party_ref, 'case', 'about/' || interaction_id, a."at" FROM asked a JOIN interactions i USING (interaction_id)
    UNION ALL SELECT a.source, a.party_ref, 'case', unnest(['about/' || interaction_id, i.case_ref]), a."at" FROM asked a JOIN interactions i USING (interaction_id)
    UNION ALL SELECT source, party_ref, 'place', regexp_replace(street, '\b[0-9]+[A-Za-z]?\b,?', '', 'g'), valid_from FROM parties WHERE valid_from IS NULL OR valid_from <= $as_of
    UNION ALL SELECT source, party_ref, 'place', place, started_at FROM interactions WHERE started_at IS NULL OR started_at <= $as_of
    UNION ALL SELECT source, party_ref, 'email', party_ref, NULL FROM seen WHERE contains(party_ref, '@')
)
SELECT party, kind, trim(value) AS value, count(*) AS n, max("at") AS latest
FROM every JOIN seen USING (source, party_ref) WHERE trim(value) <> ''
GROUP BY ALL
