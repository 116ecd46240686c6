-- lake_parties, cut, $as_of -> party_keys: every address, number, handle and account by which a source knows a party
WITH keys AS (
    UNPIVOT (
        SELECT source, party_ref, lower(email) AS email, phone, handle, account_id AS account
        FROM lake_parties WHERE valid_from IS NULL OR valid_from <= $as_of
    ) ON email, phone, handle, account INTO NAME kind VALUE value
    UNION ALL
    UNPIVOT (
        SELECT source, customer AS party_ref, lower(party_email) AS email, party_phone AS phone, account_id AS account
        FROM cut WHERE customer IS NOT NULL
    ) ON email, phone, account INTO NAME kind VALUE value
)
SELECT DISTINCT source, party_ref, kind, value FROM keys WHERE value <> '' ORDER BY source, party_ref, kind, value
