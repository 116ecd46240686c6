-- true_interaction_reasons -> reasons: one level, as they truly were
SELECT reason_id, replace(reason_id, '_', ' ') AS label, count(*) AS interactions FROM true_interaction_reasons WHERE reason_id IS NOT NULL
GROUP BY ALL ORDER BY reason_id
