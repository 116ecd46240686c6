-- lake_answers, lake_responses, $as_of -> every answer once (the newest), with its id and the moment it was asked for
WITH asked AS (
    SELECT a.*, r.sent_at, coalesce(r.sent_at, a."at") AS asked_at, coalesce(a.response_id, printf('%016x', a.row_key)) AS response
    FROM lake_answers a LEFT JOIN lake_responses r USING (row_key)
    WHERE a."at" IS NULL OR a."at" <= $as_of
),
named AS (
    SELECT *, source || '/' || response || '/' || metric || coalesce('/' || item, '')
        || CASE WHEN metric = 'open' THEN '/' || question || printf('/%016x', row_key) ELSE '' END AS answer_id
    FROM asked
)
SELECT * FROM named QUALIFY row_number() OVER (PARTITION BY answer_id ORDER BY "at" DESC NULLS LAST, part DESC, row DESC) = 1 ORDER BY answer_id
