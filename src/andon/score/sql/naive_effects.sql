-- effects -> effects: fewer than just before is success (the method text of the run carries that change)
SELECT action_id, metric, CASE WHEN regexp_extract(method, 'would look like ([+-]\d+)', 1) = '' THEN 'cannot_tell'
                               WHEN CAST(regexp_extract(method, 'would look like ([+-]\d+)', 1) AS INTEGER) < 0 THEN 'worked' ELSE 'did_not' END AS verdict
FROM effects ORDER BY action_id
