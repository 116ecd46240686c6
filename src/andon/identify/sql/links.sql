-- seen, homes (key, customer_id), clean -> links: one row a party; its account is the one most rows name (the latest breaks a tie).
WITH account AS (
    SELECT key, first(value ORDER BY n DESC, latest DESC NULLS LAST, value) AS account_id FROM clean WHERE kind = 'account' GROUP BY key
)
SELECT source, party_ref, customer_id, account_id FROM seen JOIN homes USING (key) LEFT JOIN account USING (key) ORDER BY source, party_ref
