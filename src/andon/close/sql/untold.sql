-- actions done for a cause, its issues -> one row an issue and action: the customer who suffered has not heard what was done
SELECT q.issue_id, l.customer_id, 'untold' AS kind, a.action_id, q.cause_id, a.done_at AS since, a.what AS words
FROM actions a JOIN cause_issues q USING (cause_id) JOIN live_issues l USING (issue_id)
WHERE a.done_at <= CAST($as_of AS TIMESTAMPTZ)
