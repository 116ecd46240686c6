-- issues, resolutions, placements -> one row an issue: what was said, what was shown, how kind the words were
SELECT i.issue_id, i.customer_id, i.account_id, i.reason_id, i.opened_at, r.said_solved, r.outcome, r.basis, r.contacts, r.courtesy, r.anger, r.harm,
       r.outcome IN ('recurred', 'unresolved', 'dismissed', 'abandoned') AS bad,
       CASE WHEN r.outcome = 'resolved' AND r.basis IN ('customer_said', 'record') THEN 'shown'
            WHEN r.outcome = 'resolved' THEN 'no_return'
            WHEN r.outcome IN ('recurred', 'unresolved', 'dismissed', 'abandoned') THEN r.outcome
            WHEN r.outcome = 'pending' THEN 'pending' ELSE 'unseen' END AS shown
FROM issues i JOIN resolutions r USING (issue_id)
ORDER BY i.issue_id
