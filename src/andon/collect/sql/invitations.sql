-- lake_responses, lake_answers, $as_of -> invitations: who was asked, and whether an answer came
SELECT
    source || '/' || coalesce(response_id, printf('%016x', row_key)) AS invitation_id, coalesce(survey, source) AS survey, version, party_ref,
    sent_at, CASE WHEN "at" <= $as_of AND row_key IN (SELECT row_key FROM lake_answers) THEN 'answered' ELSE 'sent' END AS state
FROM lake_responses WHERE sent_at <= $as_of
ORDER BY invitation_id
