-- cut, lake_attributes, lake_cases, interactions, $as_of -> interaction_attributes: the first value a message of the interaction has, else its case's
WITH own AS (
    SELECT c.interaction_id, a.key, arg_min(a.value, (c.seq, a.value)) AS value, 0 AS rank
    FROM cut c JOIN lake_attributes a USING (row_key) GROUP BY c.interaction_id, a.key
),
cases AS (
    SELECT c.case_ref, a.key, arg_max(a.value, (c.at, a.value)) AS value
    FROM lake_cases c JOIN lake_attributes a USING (row_key)
    WHERE c.case_ref IS NOT NULL AND (c.at IS NULL OR c.at <= $as_of) GROUP BY c.case_ref, a.key
),
together AS (
    SELECT * FROM own
    UNION ALL
    SELECT i.interaction_id, c.key, c.value, 1 FROM interactions i JOIN cases c USING (case_ref)
)
SELECT interaction_id, key, arg_min(value, rank) AS value FROM together GROUP BY interaction_id, key ORDER BY interaction_id, key
