-- issue_values, issue_facts, causes, cause_issues -> one row a cause and a value of the attribute it was found on, over problems of the same
-- reasons: how many, how many whose end can be told, how many of them ended bad. $causes: which causes
WITH wanted AS (
  SELECT cause_id, split_part(scope[1], '=', 1) AS key, substr(scope[1], strpos(scope[1], '=') + 1) AS own
  FROM causes WHERE list_contains($causes, cause_id)
),
about AS (
  SELECT DISTINCT w.cause_id, f.reason_id
  FROM wanted w JOIN cause_issues USING (cause_id) JOIN issue_facts f USING (issue_id) WHERE f.reason_id IS NOT NULL
)
SELECT w.cause_id, v.value, any_value(v.value = w.own) AS own, count(*) AS issues,
       count(*) FILTER (f.bad OR f.outcome = 'resolved') AS known, count(*) FILTER (f.bad) AS bad
FROM wanted w JOIN about a USING (cause_id) JOIN issue_facts f ON f.reason_id = a.reason_id AND f.contact
JOIN issue_values v ON v.issue_id = f.issue_id AND v.key = w.key
GROUP BY w.cause_id, v.value ORDER BY w.cause_id, issues DESC, v.value
