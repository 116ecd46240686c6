-- entities (chain, key, start, active): chains of one customer (key 0 or more) or account (below 0) -> pairs of chains, the earlier left,
-- at most $most earlier ones for each; household: they share an account only
WITH ranked AS (
    SELECT *, row_number() OVER (PARTITION BY key ORDER BY start, chain) AS nth FROM entities
)
SELECT a.chain AS "left", b.chain AS "right", NOT bool_or(a.key >= 0) AS household
FROM ranked a JOIN ranked b ON a.key = b.key AND b.nth > a.nth AND b.nth <= a.nth + $most
WHERE a.active
GROUP BY a.chain, b.chain
ORDER BY b.chain, a.chain
