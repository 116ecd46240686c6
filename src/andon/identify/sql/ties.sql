-- interactions, claims, steps, outcomes, links, homes, clean -> ties: which customers, accounts and cases are named together, up to $as_of.
-- One row a pair (kind and id of either side); a row with one side only makes sure that the other rooms find its bucket.
WITH named AS (
    SELECT source, party_ref, account_id, case_ref FROM interactions WHERE started_at IS NULL OR started_at <= $as_of
    UNION ALL SELECT i.source, i.party_ref, i.account_id, c.case_ref FROM claims c LEFT JOIN interactions i USING (interaction_id) WHERE c."at" IS NULL OR c."at" <= $as_of
    UNION ALL SELECT source, party_ref, account_id, case_ref FROM steps WHERE "at" IS NULL OR "at" <= $as_of
    UNION ALL SELECT source, party_ref, account_id, NULL FROM outcomes WHERE "at" IS NULL OR "at" <= $as_of
), every AS (
    SELECT DISTINCT customer_id AS customer, nullif(named.account_id, '') AS account, nullif(case_ref, '') AS "case"
    FROM named LEFT JOIN links USING (source, party_ref)
    UNION SELECT customer_id, clean.value, NULL FROM clean JOIN homes USING (party) WHERE clean.kind = 'account' AND clean.n > 0
)
SELECT 'customer' AS left_kind, customer AS left_id, 'account' AS right_kind, account AS right_id FROM every WHERE customer IS NOT NULL AND account IS NOT NULL
UNION SELECT 'customer', customer, 'case', "case" FROM every WHERE customer IS NOT NULL AND "case" IS NOT NULL
UNION SELECT 'account', account, 'case', "case" FROM every WHERE account IS NOT NULL AND "case" IS NOT NULL
UNION SELECT 'customer', customer_id, NULL, NULL FROM links
UNION SELECT 'account', account, NULL, NULL FROM every WHERE account IS NOT NULL
UNION SELECT 'case', "case", NULL, NULL FROM every WHERE "case" IS NOT NULL
ORDER BY ALL
