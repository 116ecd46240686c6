-- units, steps -> unit, step, key, value: attributes of the last step of each kind that touched the account before the issue began
WITH named AS (
    SELECT s.account_id, s.at, s.step, s.attributes FROM steps s
    WHERE s.account_id IS NOT NULL AND s.at <= $as_of AND s.account_id IN (SELECT account_id FROM units)
), long AS (
    SELECT n.account_id, n.at, n.step, n.key, json_extract_string(attributes, '$."' || key || '"') AS value
    FROM (SELECT *, unnest(json_keys(attributes)) AS key FROM named WHERE json_valid(attributes)) n
    WHERE NOT regexp_matches(lower(key), $never)
)
SELECT u.unit, l.step, l.key, arg_max(trim(l.value), (l.at, l.value)) AS value
FROM units u JOIN long l ON l.account_id = u.account_id AND l.at <= u.opened_at AND l.at >= u.opened_at - INTERVAL 400 DAY
WHERE trim(l.value) <> ''
GROUP BY ALL
ORDER BY u.unit, l.step, l.key
