-- interactions, seen, homes, groups (kind, id, group_id), clean -> placements: customer, account, group and bucket of each interaction up to $as_of.
-- The account is the interaction's own, else the party's when it has just one. No party, no customer.
WITH single AS (
    SELECT party, min(value) AS account_id FROM clean WHERE kind = 'account' AND n > 0 GROUP BY party HAVING count(*) = 1
), placed AS (
    SELECT interaction_id, homes.customer_id, coalesce(nullif(i.account_id, ''), single.account_id) AS account_id,
        coalesce(c.group_id, a.group_id, k.group_id, 'interaction/' || interaction_id) AS group_id
    FROM interactions i LEFT JOIN seen USING (source, party_ref) LEFT JOIN homes USING (party) LEFT JOIN single USING (party)
    LEFT JOIN groups c ON c.kind = 'customer' AND c.id = homes.customer_id
    LEFT JOIN groups a ON a.kind = 'account' AND a.id = i.account_id
    LEFT JOIN groups k ON k.kind = 'case' AND k.id = i.case_ref
    WHERE i.started_at IS NULL OR i.started_at <= $as_of
)
SELECT *, (md5_number_lower(group_id) % $buckets)::BIGINT AS bucket FROM placed ORDER BY interaction_id
