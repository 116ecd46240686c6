-- lake_steps, lake_attributes, $as_of -> steps, what is not mapped as a JSON object
WITH more AS (
    SELECT a.row_key, to_json(map_from_entries(list_sort(list({'key': a.key, 'value': a.value}))))::VARCHAR AS attributes
    FROM lake_attributes a SEMI JOIN lake_steps s USING (row_key) GROUP BY a.row_key
)
SELECT source || '/' || coalesce(step_id, printf('%016x', row_key)) AS step_id, source, party_ref, account_id, case_ref, "at", step, place, product, attributes
FROM lake_steps LEFT JOIN more USING (row_key)
WHERE "at" IS NULL OR "at" <= $as_of
ORDER BY source, "at" NULLS LAST, step_id
