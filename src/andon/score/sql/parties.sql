-- links, true_links -> one row a party both know
SELECT t.source, t.party_ref, t.customer_id AS true_customer, coalesce(l.customer_id, 'none ' || t.source || '/' || t.party_ref) AS customer_id
FROM true_links t JOIN (SELECT source, party_ref, min(customer_id) AS customer_id FROM links GROUP BY ALL) l USING (source, party_ref)
WHERE t.customer_id IS NOT NULL
ORDER BY t.source, t.party_ref
