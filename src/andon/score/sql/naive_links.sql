-- parties, party_keys -> links: parties with the same e-mail, else the same phone, are one customer
WITH every AS (SELECT DISTINCT source, party_ref FROM parties UNION SELECT DISTINCT source, party_ref FROM interactions WHERE party_ref IS NOT NULL),
keyed AS (
  SELECT source, party_ref, min(lower(trim(value))) FILTER (kind = 'email') AS email,
         min(right(regexp_replace(value, '\D', '', 'g'), 9)) FILTER (kind = 'phone') AS phone
  FROM party_keys GROUP BY ALL
)
SELECT e.source, e.party_ref, coalesce('n' || email, 'n' || phone, 'n' || e.source || '/' || e.party_ref) AS customer_id, NULL::VARCHAR AS account_id
FROM every e LEFT JOIN keyed USING (source, party_ref) ORDER BY ALL
