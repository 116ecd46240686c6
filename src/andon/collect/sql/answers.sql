-- lake_answers, lake_responses, interactions, cut, $as_of -> answers; about_ref is a case, a thread or a row's own id: the last interaction of it
-- that began before the answer; an answer about nothing known belongs to the survey's own interaction
WITH asked AS (
    SELECT a.*, coalesce(r.sent_at, a.at) AS asked_at
    FROM (SELECT *, row_number() OVER (PARTITION BY source, coalesce(response_id, printf('%016x', row_key)), metric, item, question,
            CASE WHEN metric = 'open' THEN row_key END ORDER BY part, row) AS again FROM lake_answers WHERE "at" IS NULL OR "at" <= $as_of) a
    LEFT JOIN (SELECT row_key, sent_at FROM lake_responses) r USING (row_key)
    WHERE again = 1
),
refs AS (
    SELECT DISTINCT ref, started_at, interaction_id FROM (
        SELECT case_ref AS ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
        UNION ALL SELECT thread_ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
        UNION ALL SELECT split_part(source_id, '#', 1), started_at, interaction_id FROM interactions WHERE channel <> 'survey'
        UNION ALL SELECT source_id, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
    ) WHERE ref IS NOT NULL
),
latest AS (SELECT ref, started_at, max(interaction_id) AS interaction_id FROM refs GROUP BY ref, started_at),
firsts AS (SELECT ref, arg_min(interaction_id, (started_at, interaction_id)) AS interaction_id FROM refs GROUP BY ref),
own AS (SELECT row_key, min(interaction_id) AS interaction_id FROM cut GROUP BY row_key),
found AS (
    SELECT a.*, l.interaction_id AS about
    FROM asked a ASOF LEFT JOIN latest l ON l.ref = a.about_ref AND l.started_at <= a.asked_at
)
SELECT
    f.source || '/' || coalesce(f.response_id, printf('%016x', f.row_key)) || '/' || f.metric || coalesce('/' || f.item, '')
        || CASE WHEN f.metric = 'open' THEN '/' || f.question || '/' || printf('%016x', f.row_key) WHEN f.question IS NOT NULL AND f.item IS NULL
            AND count(*) OVER (PARTITION BY f.source, coalesce(f.response_id, printf('%016x', f.row_key)), f.metric, f.item) > 1 THEN '/' || f.question ELSE '' END AS answer_id,
    coalesce(f.response_id, printf('%016x', f.row_key)) AS response_id,
    CASE WHEN r.sent_at IS NOT NULL THEN f.source || '/' || coalesce(f.response_id, printf('%016x', f.row_key)) END AS invitation_id,
    coalesce(f.survey, f.source) AS survey, f.version, coalesce(f.about, s.interaction_id, o.interaction_id) AS interaction_id, f.source, f.party_ref,
    f.respondent, f.at, f.question, f.metric, f.item, f.value, f.scale_min, f.scale_max, f.value_best, f.text, f.weight,
    coalesce(f.finished, true) AS finished, f.about_ref
FROM found f
LEFT JOIN firsts s ON s.ref = f.about_ref
LEFT JOIN own o ON o.row_key = f.row_key
LEFT JOIN (SELECT row_key, sent_at FROM lake_responses) r ON r.row_key = f.row_key
ORDER BY f.source, answer_id, f.at, f.row_key
