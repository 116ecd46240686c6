-- keyed, known (row_key, row_hash, part) -> row, row_key, row_hash, state, kept: the last row of a key in a file counts,
-- unless the lake already has it as it is; then all its rows are duplicates
WITH newest AS (SELECT row_key, arg_max(row_hash, part) AS row_hash FROM known GROUP BY row_key),
sided AS (
    SELECT
        k.row, k.row_key, k.row_hash, n.row_hash AS old_hash,
        last_value(k.row_hash) OVER same = n.row_hash AS stands,
        coalesce(lag(k.row_hash) OVER (PARTITION BY k.row_key ORDER BY k.row), n.row_hash) AS before,
        k.row = last_value(k.row) OVER same AS is_last
    FROM keyed k LEFT JOIN newest n USING (row_key)
    WINDOW same AS (PARTITION BY k.row_key ORDER BY k.row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT
    row, row_key, row_hash,
    CASE WHEN coalesce(stands, false) OR before = row_hash THEN 'duplicate' WHEN before IS NULL THEN 'accepted' ELSE 'replaced' END AS state,
    is_last AND NOT coalesce(stands, false) AS kept
FROM sided
ORDER BY row
