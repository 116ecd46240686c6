-- answers_about (answers_seen with the interaction each is about, if any), cut -> answers; one about nothing known belongs to its own row's interaction
WITH own AS (SELECT row_key, min(interaction_id) AS interaction_id FROM cut WHERE row_key IN (SELECT row_key FROM answers_about) GROUP BY row_key)
SELECT
    f.answer_id, f.response AS response_id, CASE WHEN f.sent_at IS NOT NULL THEN f.source || '/' || f.response END AS invitation_id,
    coalesce(f.survey, f.source) AS survey, f.version, coalesce(f.about, o.interaction_id) AS interaction_id, f.source, f.party_ref,
    f.respondent, f."at", f.question, f.metric, f.item, f.value, f.scale_min, f.scale_max, f.value_best, f.text, f.weight,
    coalesce(f.finished, true) AS finished, f.about_ref
FROM answers_about f LEFT JOIN own o USING (row_key)
ORDER BY f.answer_id
