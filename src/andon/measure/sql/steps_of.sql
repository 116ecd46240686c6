-- steps, buckets, contacts, issues -> the firm's own steps by issue: of its case, or of its customer or account while it was alive
WITH named AS (
    SELECT s.step_id, s.at, lower(s.step) AS step, s.case_ref, s.account_id, s.product, s.place, b.customer_id
    FROM steps s LEFT JOIN buckets b ON b.kind = 'party' AND b.key = s.source || '/' || s.party_ref
    WHERE s.at <= $as_of AND s.step IS NOT NULL
), by_case AS (
    SELECT n.step_id, arg_max(c.issue_id, (c.at <= n.at, c.at, c.interaction_id)) AS issue_id, true AS of_case
    FROM named n JOIN contacts c ON c.case_ref = n.case_ref GROUP BY n.step_id
), of_person AS (
    SELECT DISTINCT n.step_id, i.issue_id, false AS of_case
    FROM named n JOIN issues i ON i.account_id = n.account_id
    WHERE n.at BETWEEN i.opened_at AND i.last_at + to_days($days) AND n.step_id NOT IN (SELECT step_id FROM by_case)
    UNION
    SELECT n.step_id, i.issue_id, false
    FROM named n JOIN issues i ON i.customer_id = n.customer_id
    WHERE n.at BETWEEN i.opened_at AND i.last_at + to_days($days) AND n.step_id NOT IN (SELECT step_id FROM by_case)
)
SELECT m.issue_id, n.step_id, n.at, n.step, m.of_case,
       CASE WHEN regexp_matches(n.step, $bad) THEN 'bad' WHEN regexp_matches(n.step, $good) THEN 'good' ELSE 'other' END AS proves
FROM (SELECT * FROM by_case UNION ALL SELECT * FROM of_person) m JOIN named n USING (step_id)
ORDER BY m.issue_id, n.at, n.step_id
