-- broken, came_back, unanswered, passed_on, untold, settled, decisions -> debts: one row an issue and kind (and person) owed
WITH owed AS (
  SELECT 'customer' AS owed_to, customer_id, NULL::VARCHAR AS staff_id, issue_id, commitment_id, NULL::VARCHAR AS action_id,
         NULL::VARCHAR AS the_cause, kind, since, due_at,
         CASE kind WHEN 'broken' THEN 'Was promised "' || coalesce(words, 'an answer') || '" and it did not happen'
                                      || CASE WHEN times > 1 THEN ' (' || times || ' broken promises)' ELSE '' END || '.'
                   WHEN 'came_back' THEN 'Was told it is solved and had to come back'
                                      || CASE WHEN times > 1 THEN ' ' || times || ' times' ELSE '' END || '.'
                   ELSE 'Asked and never got an answer.' END AS what
  FROM (FROM broken UNION ALL BY NAME FROM came_back UNION ALL BY NAME FROM unanswered)
  UNION ALL
  SELECT 'staff', customer_id, staff_id, issue_id, NULL, NULL, NULL, kind, since, NULL,
         'Passed this on and has not heard what came of it.' FROM passed_on
  UNION ALL
  SELECT 'customer', customer_id, NULL, issue_id, NULL, action_id, cause_id, kind, since, NULL,
         'Has not heard what was done about it: ' || coalesce(words, 'the cause was acted on') || '.' FROM untold
),
causes_of AS (SELECT issue_id, min(cause_id) AS cause_id FROM cause_issues GROUP BY ALL),
named AS (
  SELECT 'debt-' || substr(md5(concat_ws('|', owed.owed_to, owed.issue_id, owed.kind, owed.staff_id, owed.action_id)), 1, 16) AS debt_id, *
  FROM owed
),
paid AS (
  SELECT DISTINCT subject FROM decisions
  WHERE decisions.kind = 'debt_paid' AND decisions."at" <= CAST($as_of AS TIMESTAMPTZ) AND (revoked_at IS NULL OR revoked_at > CAST($as_of AS TIMESTAMPTZ))
)
SELECT n.debt_id, n.owed_to, n.customer_id, n.staff_id, n.issue_id, n.commitment_id, coalesce(n.the_cause, q.cause_id) AS cause_id,
       n.action_id, n.since, n.due_at, n.what,
       CASE WHEN n.debt_id IN (SELECT subject FROM paid) THEN 'paid'
            WHEN n.kind <> 'untold' AND l.outcome = 'resolved' AND (n.owed_to = 'staff' OR s.last_word > n.since OR l.basis = 'customer_said')
              THEN 'paid'
            WHEN n.kind = 'untold' AND s.last_word > n.since THEN 'paid'
            ELSE 'open' END AS state
FROM named n JOIN live_issues l USING (issue_id) LEFT JOIN settled s USING (issue_id) LEFT JOIN causes_of q USING (issue_id)
ORDER BY n.since, n.debt_id
