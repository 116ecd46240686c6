-- claims, contacts -> recorded claims with the issue they belong to: that of their interaction, else of the last contact of their case
WITH own AS (
    SELECT l.claim_id, l.at, l.kind, l.by, l.agent_ref, c.issue_id
    FROM claims l LEFT JOIN (SELECT DISTINCT interaction_id, issue_id FROM contacts) c USING (interaction_id)
    WHERE l.at <= $as_of
), lost AS (
    SELECT o.claim_id, arg_max(c.issue_id, (c.at <= o.at, c.at, c.interaction_id)) AS issue_id
    FROM own o JOIN claims l USING (claim_id) JOIN contacts c ON c.case_ref = l.case_ref
    WHERE o.issue_id IS NULL GROUP BY o.claim_id
)
SELECT o.claim_id, o.at, o.kind, o.by, o.agent_ref, coalesce(o.issue_id, l.issue_id) AS issue_id
FROM own o LEFT JOIN lost l USING (claim_id)
WHERE coalesce(o.issue_id, l.issue_id) IS NOT NULL
ORDER BY issue_id, o.at, o.claim_id
