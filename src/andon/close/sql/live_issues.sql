-- issues, resolutions -> one row an issue known at $as_of, with its outcome
SELECT i.issue_id, i.customer_id, i.opened_at, i.last_at, r.outcome, r.basis, r.first_answer_hours
FROM issues i JOIN resolutions r USING (issue_id)
WHERE i.opened_at <= CAST($as_of AS TIMESTAMPTZ)
