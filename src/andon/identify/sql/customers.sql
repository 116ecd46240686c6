-- seen, homes -> customers: parties ("source/party_ref"), when first and last heard of
SELECT customer_id, list(seen.key ORDER BY seen.key) AS parties, min(first_seen) AS first_seen, max(last_seen) AS last_seen
FROM seen JOIN homes USING (party) GROUP BY customer_id ORDER BY customer_id
