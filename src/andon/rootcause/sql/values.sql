-- unit_interactions, interactions, interaction_attributes -> unit, key, value: what was first known of each unit;
-- `early`: known when it began
-- team, channel and what a coder filed it under may change because it went wrong, so only the first contact's count
WITH shown AS (
    SELECT interaction_id, place, product, team, area_id, category, subcategory, channel FROM interactions
), wide AS (
    UNPIVOT shown ON place, product, team, area_id, category, subcategory, channel INTO NAME key VALUE value
), long AS (
    SELECT interaction_id, key, trim(value) AS value FROM wide
    UNION ALL
    SELECT interaction_id, key, trim(value) FROM interaction_attributes WHERE NOT regexp_matches(lower(key), $never)
)
SELECT x.unit, l.key, arg_min(l.value, (x.nth, x.interaction_id, l.value)) AS value, min(x.nth) = 1 AS early
FROM unit_interactions x JOIN long l USING (interaction_id)
WHERE l.value <> '' AND (l.key NOT IN ('team', 'channel', 'category', 'subcategory') OR x.nth = 1)
GROUP BY x.unit, l.key
ORDER BY x.unit, l.key
