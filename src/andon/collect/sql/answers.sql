-- lake_answers, lake_responses, interactions, cut, $as_of -> answers; about_ref is a case, a thread or a row's own id: the last interaction of it
-- that began before the answer; an answer about nothing known belongs to the survey's own interaction
WITH asked AS (
    SELECT a.*, r.sent_at, coalesce(r.sent_at, a."at") AS asked_at, coalesce(a.response_id, printf('%016x', a.row_key)) AS response
    FROM lake_answers a LEFT JOIN lake_responses r USING (row_key)
    WHERE a."at" IS NULL OR a."at" <= $as_of
),
named AS (
    SELECT *, source || '/' || response || '/' || metric || coalesce('/' || item, '')
        || CASE WHEN metric = 'open' THEN '/' || question || printf('/%016x', row_key) ELSE '' END AS answer_id
    FROM asked
),
once AS (SELECT * FROM named QUALIFY row_number() OVER (PARTITION BY answer_id ORDER BY part, row) = 1),
wanted AS (SELECT DISTINCT about_ref AS ref FROM once WHERE about_ref IS NOT NULL),
refs AS (
    SELECT ref, started_at, max(interaction_id) AS interaction_id FROM (
        SELECT case_ref AS ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
        UNION ALL SELECT thread_ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
        UNION ALL SELECT split_part(source_id, '#', 1), started_at, interaction_id FROM interactions WHERE channel <> 'survey'
    ) WHERE ref IN (FROM wanted) GROUP BY ref, started_at
),
firsts AS (SELECT ref, arg_min(interaction_id, (started_at, interaction_id)) AS interaction_id FROM refs GROUP BY ref),
own AS (SELECT row_key, min(interaction_id) AS interaction_id FROM cut GROUP BY row_key),
found AS (
    SELECT o.*, l.interaction_id AS about
    FROM once o ASOF LEFT JOIN refs l ON l.ref = o.about_ref AND l.started_at <= o.asked_at
)
SELECT
    f.answer_id, f.response AS response_id, CASE WHEN f.sent_at IS NOT NULL THEN f.source || '/' || f.response END AS invitation_id,
    coalesce(f.survey, f.source) AS survey, f.version, coalesce(f.about, s.interaction_id, o.interaction_id) AS interaction_id, f.source, f.party_ref,
    f.respondent, f."at", f.question, f.metric, f.item, f.value, f.scale_min, f.scale_max, f.value_best, f.text, f.weight,
    coalesce(f.finished, true) AS finished, f.about_ref
FROM found f
LEFT JOIN firsts s ON s.ref = f.about_ref
LEFT JOIN own o ON o.row_key = f.row_key
ORDER BY f.answer_id
