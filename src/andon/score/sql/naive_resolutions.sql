-- issues, issue_interactions, claims -> resolutions: what is called solved is solved
SELECT i.issue_id, count(c.claim_id) > 0 AS said_solved, CASE WHEN count(c.claim_id) > 0 THEN 'resolved' ELSE 'unresolved' END AS outcome, 'record' AS basis
FROM issues i LEFT JOIN issue_interactions n USING (issue_id) LEFT JOIN claims c ON c.interaction_id = n.interaction_id AND c.kind IN ('solved', 'closed')
GROUP BY ALL ORDER BY i.issue_id
