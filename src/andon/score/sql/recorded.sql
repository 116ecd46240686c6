-- true_links, parties, party_keys -> one row a party and recorded field value: what could link it to another row of the same customer
WITH told AS (
  SELECT source, party_ref, 'mail ' || lower(trim(value)) AS key FROM party_keys WHERE kind = 'email'
  UNION SELECT source, party_ref, 'phone ' || right(regexp_replace(value, '\D', '', 'g'), 9) FROM party_keys WHERE kind = 'phone'
  UNION SELECT source, party_ref, 'phone ' || right(regexp_replace(party_ref, '\D', '', 'g'), 9) FROM parties WHERE regexp_full_match(party_ref, '[+0-9 ()-]{7,}')
  UNION SELECT source, party_ref, 'mail ' || lower(party_ref) FROM parties WHERE party_ref LIKE '%@%'
  UNION SELECT source, party_ref, 'name ' || lower(strip_accents(name)) FROM parties WHERE name IS NOT NULL
  UNION SELECT source, party_ref, 'born ' || birth_date FROM parties WHERE birth_date IS NOT NULL
  UNION SELECT source, party_ref, 'account ' || account_id FROM parties WHERE account_id IS NOT NULL
)
SELECT t.source, t.party_ref, t.customer_id AS true_customer, coalesce(k.key, '') AS key
FROM true_links t LEFT JOIN told k USING (source, party_ref)
WHERE t.customer_id IS NOT NULL AND EXISTS (FROM links l WHERE l.source = t.source AND l.party_ref = t.party_ref)
ORDER BY ALL
