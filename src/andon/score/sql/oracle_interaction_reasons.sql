-- met, true_interaction_reasons, interactions -> interaction_reasons as they truly were
SELECT i.interaction_id, mode(r.reason_id) AS reason_id, 1 AS depth, 1.0 AS p, 1.0 AS margin
FROM interactions i LEFT JOIN met m USING (interaction_id) LEFT JOIN true_interaction_reasons r ON r.interaction_id = m.true_interaction
GROUP BY ALL ORDER BY i.interaction_id
