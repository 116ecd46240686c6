-- parties, party_keys -> the names under which customers are addressed on social media
SELECT lower(party_ref) AS handle FROM parties WHERE party_ref IS NOT NULL
UNION SELECT lower(ltrim(value, '@')) FROM party_keys WHERE kind = 'handle' AND value IS NOT NULL
ORDER BY handle
