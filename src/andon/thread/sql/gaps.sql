-- facts -> one row an inbound interaction of a person: minutes until the next one of the same person (or account) and reason, or until
-- $as_of when none came; and the same whatever the reason, under the reason '*'
WITH contact AS (
    SELECT interaction_id, started_at, ended_at, reason_id, coalesce('c' || customer_id, 'a' || account_id) AS person FROM facts
    WHERE NOT survey AND NOT outbound AND NOT record AND coalesce(customer_id, account_id) IS NOT NULL
), next AS (
    SELECT reason_id, ended_at, lead(started_at) OVER (PARTITION BY person, reason_id ORDER BY started_at, interaction_id) AS following
    FROM contact WHERE reason_id IS NOT NULL
    UNION ALL
    SELECT '*', ended_at, lead(started_at) OVER (PARTITION BY person ORDER BY started_at, interaction_id) FROM contact
)
SELECT reason_id, date_diff('minute', ended_at, coalesce(following, $as_of)) AS minutes, following IS NOT NULL AS returned FROM next
