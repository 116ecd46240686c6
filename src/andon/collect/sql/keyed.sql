-- fresh (row, own, content) -> row, row_key: a row without an id is known by its content and its repeat number
SELECT
    row,
    coalesce(own, (md5_number_lower(content::VARCHAR || '#' || row_number() OVER (PARTITION BY own IS NULL, content ORDER BY row)) >> 1)::BIGINT) AS row_key
FROM fresh ORDER BY row
