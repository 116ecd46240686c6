-- cells (cell) -> number: what the text says as a number; a comma before one or two last digits is a decimal comma
SELECT coalesce(
    try_cast(bare AS DOUBLE),
    CASE WHEN regexp_matches(bare, '^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$') THEN try_cast(replace(bare, ',', '') AS DOUBLE) END,
    CASE WHEN regexp_matches(bare, '^[-+]?\d{1,3}(\.\d{3})*,\d+$') THEN try_cast(replace(replace(bare, '.', ''), ',', '.') AS DOUBLE) END,
    CASE WHEN regexp_matches(bare, '^[-+]?\d+,\d+$') THEN try_cast(replace(bare, ',', '.') AS DOUBLE) END
) AS number
FROM (SELECT regexp_replace(cell, '^[^\d+-.]+|[\s%\x{20AC}]+$|[\s_'']', '', 'g') AS bare FROM cells)
