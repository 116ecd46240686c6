-- commitments, live_issues -> one row an issue: its oldest broken commitment
SELECT c.issue_id, l.customer_id, 'broken' AS kind, arg_min(c.commitment_id, (c.due_at, c.commitment_id)) AS commitment_id,
       min(c.due_at) AS since, min(c.due_at) AS due_at, count(*) AS times,
       arg_min(c.what, (c.due_at, c.commitment_id)) AS words
FROM commitments c JOIN live_issues l USING (issue_id)
WHERE c.state = 'broken' AND c.due_at <= CAST($as_of AS TIMESTAMPTZ)
GROUP BY ALL
