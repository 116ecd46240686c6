-- causes, cause_issues, true_of_found, true_cause_issues, true_causes, true_resolutions -> one row a named cause and story:
--   its state, its issues, how many are the story's (theirs; held_all once each), how many of the story's bad ones it holds,
--   how many bad ones and issues the story has, and whether both are harm in the very same scope (same_harm)
WITH named AS (SELECT cause_id, state, severity, scope_key FROM causes WHERE state <> 'dismissed'),
member AS (SELECT c.cause_id, f.true_issue FROM cause_issues c JOIN named USING (cause_id) LEFT JOIN true_of_found f USING (issue_id)),
planted AS (
  SELECT c.cause_id AS story_cause, c.issue_id, r.bad FROM true_cause_issues c JOIN true_resolutions r USING (issue_id)
),
size AS (SELECT cause_id, count(*) AS issues FROM member GROUP BY ALL),
bad AS (SELECT story_cause, count(DISTINCT issue_id) FILTER (bad) AS bad, count(DISTINCT issue_id) AS planted FROM planted GROUP BY ALL)
SELECT s.cause_id, n.state, t.cause_id AS story_cause, t.story, t.basis, s.issues, count(p.issue_id) AS theirs,
       count(DISTINCT p.issue_id) FILTER (p.bad) AS held, count(DISTINCT p.issue_id) AS held_all,
       coalesce(any_value(b.bad), 0) AS story_bad, coalesce(any_value(b.planted), 0) AS story_issues,
       coalesce(any_value(n.severity = 'harm' AND t.severity = 'harm' AND n.scope_key = t.scope_key), FALSE) AS same_harm
FROM size s JOIN named n USING (cause_id) CROSS JOIN true_causes t LEFT JOIN bad b ON b.story_cause = t.cause_id
LEFT JOIN member m ON m.cause_id = s.cause_id
LEFT JOIN planted p ON p.story_cause = t.cause_id AND p.issue_id = m.true_issue
GROUP BY s.cause_id, n.state, t.cause_id, t.story, t.basis, s.issues ORDER BY s.cause_id, t.cause_id
