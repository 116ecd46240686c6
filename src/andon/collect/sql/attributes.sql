-- cut, lake_attributes, lake_cases, interactions, $as_of -> interaction_attributes: the first value a message of the interaction has, else its case's
WITH wide AS (SELECT DISTINCT row_key FROM lake_attributes),
rows AS (SELECT DISTINCT c."group", c.interaction_id, c.seq, c.row_key FROM cut c SEMI JOIN wide USING (row_key)),
firsts AS (SELECT interaction_id, row_key, min(seq) AS seq FROM rows GROUP BY interaction_id, row_key),
several AS (SELECT interaction_id FROM firsts GROUP BY interaction_id HAVING count(*) > 1),
own AS (
    SELECT f.interaction_id, a.key, a.value FROM firsts f JOIN lake_attributes a USING (row_key) WHERE f.interaction_id NOT IN (FROM several)
    UNION ALL
    SELECT f.interaction_id, a.key, arg_min(a.value, (f.seq, a.value)) FROM firsts f JOIN lake_attributes a USING (row_key)
    WHERE f.interaction_id IN (FROM several) GROUP BY f.interaction_id, a.key
),
newest AS (
    SELECT DISTINCT ON (case_ref) case_ref, row_key FROM lake_cases
    WHERE case_ref IS NOT NULL AND ("at" IS NULL OR "at" <= $as_of) ORDER BY case_ref, "at" DESC NULLS LAST, source
),
cases AS (
    SELECT i.interaction_id, a.key, a.value FROM interactions i JOIN newest n USING (case_ref) JOIN lake_attributes a ON a.row_key = n.row_key
)
SELECT * FROM own
UNION ALL
SELECT * FROM cases c ANTI JOIN own o USING (interaction_id, key)
ORDER BY interaction_id, key
