-- cells (cell), $zoned, $local, $short (formats) -> zoned (UTC), local (no zone yet), precision
WITH marked AS (
    SELECT
        cell,
        regexp_matches(cell, '^\d{4}-\d{1,2}-\d{1,2}') AS iso,
        regexp_matches(cell, '\d:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(\d{2})?)$') AS has_zone,
        regexp_matches(cell, '^[A-Za-z]{3},? .*[+-]\d{4}|^\d{1,2} [A-Za-z]{3} \d{4} .*[+-]\d{4}') AS worded,
        -- one separator and no commas, so that few formats serve many habits
        regexp_replace(regexp_replace(regexp_replace(replace(cell, ',', ''), '(\d)T(\d)', '\1 \2'), '^(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})', '\1-\2-\3'), '\s+', ' ', 'g') AS plain
    FROM cells
),
read AS (
    SELECT
        cell, plain,
        CASE
            WHEN iso AND has_zone THEN try_cast(
                -- the engine wants seconds before an offset
                regexp_replace(regexp_replace(cell, '\s?(UTC|GMT)$', 'Z'), '^([0-9-]+[T ]\d{1,2}:\d{2})\s?([Z+-])', '\1:00\2') AS TIMESTAMPTZ)
            WHEN worded OR has_zone THEN try_strptime(regexp_replace(regexp_replace(cell, ' ?\([A-Z]+\)$', ''), '(GMT|UTC|Z)$', '+0000'), $zoned)
        END AS zoned,
        CASE
            WHEN has_zone OR worded THEN NULL
            WHEN iso OR regexp_matches(plain, '^\d{4}-\d{1,2}-\d{1,2}( |$)') THEN coalesce(try_cast(plain AS TIMESTAMP), try_strptime(plain, $local))
            WHEN regexp_matches(cell, '^\d{4}-\d{2}$') THEN try_cast(cell || '-01' AS TIMESTAMP)
            WHEN regexp_matches(cell, '^(19|20)\d{2}$') THEN try_cast(cell || '-01-01' AS TIMESTAMP)
            WHEN regexp_matches(cell, '\d{4}') THEN try_strptime(regexp_replace(plain, '^([A-Za-z]{3,9} \d{1,2})(st|nd|rd|th)', '\1'), $local)
            ELSE try_strptime(plain, $short)
        END AS local
    FROM marked
)
SELECT
    zoned, local,
    CASE
        WHEN zoned IS NULL AND local IS NULL THEN NULL
        WHEN regexp_matches(cell, '\d:\d{2}:\d{2}') THEN 'second'
        WHEN regexp_matches(cell, '\d:\d{2}') THEN 'minute'
        WHEN regexp_matches(cell, '^\d{4}-\d{2}$') THEN 'month'
        WHEN regexp_matches(cell, '^\d{4}$') THEN 'year'
        ELSE 'day'
    END AS precision
FROM read
