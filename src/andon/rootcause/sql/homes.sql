-- units, unit_interactions, interactions, placements -> unit, value: the place of a unit that names none,
-- when two thirds of what its account (else its customer) ever named is one place
WITH named AS (
    SELECT coalesce(p.account_id, i.account_id) AS account_id, p.customer_id, i.place
    FROM interactions i LEFT JOIN placements p USING (interaction_id) WHERE i.place IS NOT NULL AND i.started_at <= $as_of
    UNION ALL
    SELECT s.account_id, NULL, s.place FROM steps s WHERE s.place IS NOT NULL AND s.account_id IS NOT NULL AND s.at <= $as_of
), counted AS (
    SELECT 'account' AS kind, account_id AS who, place, count(*) AS n FROM named WHERE account_id IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT 'customer', customer_id, place, count(*) FROM named WHERE customer_id IS NOT NULL GROUP BY ALL
), homes AS (
    SELECT kind, who, arg_max(place, (n, place)) AS place FROM counted GROUP BY kind, who HAVING max(n) >= sum(n) * 2 / 3
)
SELECT u.unit, trim(coalesce(a.place, c.place)) AS value
FROM units u
LEFT JOIN homes a ON a.kind = 'account' AND a.who = u.account_id
LEFT JOIN homes c ON c.kind = 'customer' AND c.who = u.customer_id
WHERE coalesce(a.place, c.place) IS NOT NULL
ORDER BY u.unit
