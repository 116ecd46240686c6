-- true_links, parties, party_keys -> one row a party and recorded field value: what could link it to another row of the same customer
WITH told AS (
  SELECT source, party_ref, 'mail ' || lower(trim(value)) AS key FROM party_keys WHERE kind = 'email'
  UNION SELECT source, party_ref, 'phone ' || right(regexp_replace(value, '\D', '', 'g'), 9) FROM party_keys WHERE kind = 'phone'
  UNION SELECT source, party_ref, 'phone ' || right(regexp_replace(party_ref, '\D', '', 'g'), 9) FROM true_links WHERE regexp_full_match(party_ref, '[+0-9 ()-]{7,}')
  UNION SELECT source, party_ref, 'mail ' || lower(party_ref) FROM true_links WHERE party_ref LIKE '%@%'
  UNION SELECT source, party_ref, 'name ' || lower(strip_accents(name)) FROM parties WHERE name IS NOT NULL
  UNION SELECT source, party_ref, 'born ' || birth_date FROM parties WHERE birth_date IS NOT NULL
  UNION SELECT source, party_ref, 'account ' || account_id FROM parties WHERE account_id IS NOT NULL
  UNION SELECT source, party_ref, 'street ' || lower(street) FROM parties WHERE street IS NOT NULL
  UNION SELECT source, party_ref, 'post ' || upper(replace(postcode, ' ', '')) FROM parties WHERE postcode IS NOT NULL
  -- One word of a name in common is enough for a linker that knows who is who: a mistyped surname leaves the given name.
  UNION SELECT source, party_ref, 'word ' || unnest(string_split(lower(strip_accents(name)), ' ')) FROM parties WHERE name IS NOT NULL
  UNION SELECT i.source, i.party_ref, 'account ' || i.account_id FROM interactions i WHERE i.account_id IS NOT NULL AND i.party_ref IS NOT NULL
  UNION SELECT i.source, i.party_ref, 'case ' || i.case_ref FROM interactions i WHERE i.case_ref IS NOT NULL AND i.party_ref IS NOT NULL
)
SELECT t.source, t.party_ref, t.customer_id AS true_customer, coalesce(k.key, '') AS key
FROM true_links t LEFT JOIN told k USING (source, party_ref)
WHERE t.customer_id IS NOT NULL AND EXISTS (FROM links l WHERE l.source = t.source AND l.party_ref = t.party_ref)
ORDER BY ALL
