-- met, true_interactions, interactions -> placements by the true customer; a bucket holds a whole account
WITH owner AS (
  SELECT m.interaction_id, mode(t.customer_id) AS customer_id, mode(t.account_id) AS account_id
  FROM met m JOIN true_interactions t ON t.interaction_id = m.true_interaction GROUP BY ALL
)
SELECT i.interaction_id, o.customer_id, coalesce(i.account_id, o.account_id) AS account_id,
       coalesce(o.account_id, o.customer_id, i.case_ref, i.interaction_id) AS group_id,
       CAST(hash(coalesce(o.account_id, o.customer_id, i.case_ref, i.interaction_id)) % 16 AS BIGINT) AS bucket
FROM interactions i LEFT JOIN owner o USING (interaction_id) ORDER BY i.interaction_id
