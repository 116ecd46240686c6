-- links, groups, ties -> buckets: where rows that name a party, an account or a case belong.
-- An account or a case that names one customer only has that customer; one that ties nobody together (too many customers) has no row.
WITH owner AS (
    SELECT right_kind AS kind, right_id AS id, min(left_id) AS customer_id FROM ties
    WHERE left_kind = 'customer' AND right_kind IS NOT NULL GROUP BY right_kind, right_id HAVING count(*) = 1
), every AS (
    SELECT 'party' AS kind, source || '/' || party_ref AS key, links.customer_id, group_id
    FROM links JOIN groups ON groups.kind = 'customer' AND groups.id = links.customer_id
    UNION ALL SELECT groups.kind, groups.id, owner.customer_id, group_id
    FROM groups LEFT JOIN owner USING (kind, id) WHERE groups.kind IN ('account', 'case')
)
SELECT *, (md5_number_lower(group_id) % $buckets)::BIGINT AS bucket FROM every ORDER BY kind, key
