-- interactions, steps, answers, outcomes, parties, party_keys -> seen: every party any table names, when first and last, up to $as_of.
-- party: a number in the order of the key (source/party_ref), which is quicker to compare than text. A party that only an interaction names is a party too; a row without a party_ref names nobody.
WITH every AS (
    SELECT source, party_ref, started_at AS "at", coalesce(ended_at, started_at) AS until FROM interactions WHERE party_ref <> '' AND (started_at IS NULL OR started_at <= $as_of)
    UNION ALL SELECT source, party_ref, "at", "at" FROM steps WHERE party_ref <> '' AND ("at" IS NULL OR "at" <= $as_of)
    UNION ALL SELECT source, party_ref, "at", "at" FROM answers WHERE party_ref <> '' AND respondent IS DISTINCT FROM 'agent' AND ("at" IS NULL OR "at" <= $as_of)
    UNION ALL SELECT source, party_ref, "at", "at" FROM outcomes WHERE party_ref <> '' AND ("at" IS NULL OR "at" <= $as_of)
    UNION ALL SELECT source, party_ref, NULL, NULL FROM parties WHERE party_ref <> '' AND (valid_from IS NULL OR valid_from <= $as_of)
    UNION ALL SELECT source, party_ref, NULL, NULL FROM party_keys WHERE party_ref <> ''
)
SELECT (dense_rank() OVER (ORDER BY source || '/' || party_ref) - 1)::INTEGER AS party, source || '/' || party_ref AS key, any_value(source) AS source, any_value(party_ref) AS party_ref,
    min("at") AS first_seen, CASE WHEN max(until) > $as_of THEN $as_of ELSE max(until) END AS last_seen
FROM every WHERE source IS NOT NULL GROUP BY source, party_ref ORDER BY party
