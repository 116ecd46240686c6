-- parties, party_keys, interactions -> the names and numbers under which customers are known, in small letters, by kind
SELECT DISTINCT 'handle' AS kind, lower(party_ref) AS value FROM parties WHERE party_ref IS NOT NULL
UNION SELECT 'handle', lower(ltrim(value, '@')) FROM party_keys WHERE kind = 'handle' AND value IS NOT NULL
UNION SELECT 'name', lower(trim(name)) FROM parties WHERE trim(name) LIKE '% %'
UNION SELECT 'street', lower(trim(street)) FROM parties WHERE regexp_matches(trim(street), '^\w*\d\w* ')
UNION SELECT 'account', lower(account_id) FROM parties WHERE length(account_id) >= 5
UNION SELECT 'account', lower(account_id) FROM interactions WHERE length(account_id) >= 5
UNION SELECT 'account', lower(value) FROM party_keys WHERE kind = 'account' AND length(value) >= 5
ORDER BY kind, value
