-- issues, resolutions, issue_interactions, interactions -> one row an issue: what was said, what was shown, how kind the words were, and whether a
-- customer made contact at all (a survey answer or a call of the company is none)
WITH contact AS (
  SELECT issue_id, bool_or(coalesce(direction, 'inbound') <> 'outbound' AND coalesce(channel, '') <> 'survey') AS contact
  FROM issue_interactions JOIN interactions USING (interaction_id) GROUP BY issue_id
)
SELECT i.issue_id, i.customer_id, i.account_id, i.reason_id, i.opened_at, r.said_solved, r.outcome, r.basis, r.contacts, r.courtesy, r.anger, r.harm,
       coalesce(c.contact, false) AS contact,
       r.outcome IN ('recurred', 'unresolved', 'dismissed', 'abandoned') AS bad,
       CASE WHEN r.outcome = 'resolved' AND r.basis IN ('customer_said', 'record') THEN 'shown'
            WHEN r.outcome = 'resolved' THEN 'no_return'
            WHEN r.outcome IN ('recurred', 'unresolved', 'dismissed', 'abandoned') THEN r.outcome
            WHEN r.outcome = 'pending' THEN 'pending' ELSE 'unseen' END AS shown
FROM issues i JOIN resolutions r USING (issue_id) LEFT JOIN contact c USING (issue_id)
ORDER BY i.issue_id
