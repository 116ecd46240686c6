-- facts -> one row an inbound interaction with a reason and a person: hours until the next of the same person (or account) and reason,
-- or until $as_of when none came
SELECT reason_id, parent_id,
       date_diff('minute', ended_at, coalesce(following, $as_of)) AS minutes, following IS NOT NULL AS returned
FROM (
    SELECT *, lead(started_at) OVER (
        PARTITION BY coalesce('c' || customer_id, 'a' || account_id), reason_id ORDER BY started_at, interaction_id) AS following
    FROM facts
    WHERE NOT survey AND NOT outbound AND NOT record AND reason_id IS NOT NULL AND coalesce(customer_id, account_id) IS NOT NULL
)
