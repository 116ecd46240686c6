-- seen, homes (party, customer_id), clean -> links: one row a party; its account is the one most rows name (the latest breaks a tie).
WITH account AS (
    SELECT party, first(value ORDER BY n DESC, latest DESC NULLS LAST, value) AS account_id FROM clean WHERE kind = 'account' AND n > 0 GROUP BY party
)
SELECT source, party_ref, customer_id, account_id FROM seen JOIN homes USING (party) LEFT JOIN account USING (party) ORDER BY source, party_ref
