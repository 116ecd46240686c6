-- issues, true_resolutions, resolutions, issue_interactions -> resolutions as they truly were, with what they cost as recorded
SELECT i.issue_id, t.claimed_at, t.said_solved, CASE WHEN t.knowable THEN t.outcome ELSE coalesce(t.outcome, 'unseen') END AS outcome,
       coalesce(t.basis, 'record') AS basis, t.p_resolved, t.days_to_return, t.observed_days, t.contacts, t.passed_on, t.agent_said, t.customer_said
FROM issues i LEFT JOIN true_resolutions t USING (issue_id) ORDER BY i.issue_id
