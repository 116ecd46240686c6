-- steps_of, issues -> steps that say something about an issue: those of its case, and kinds of step that go with its reason
-- (at least three such issues, and twice as common among the issues with that step as among all)
WITH pairs AS (
    SELECT i.reason_id, s.step, count(DISTINCT s.issue_id) AS together FROM steps_of s JOIN issues i USING (issue_id)
    WHERE i.reason_id IS NOT NULL GROUP BY ALL
), lifted AS (
    SELECT p.reason_id, p.step FROM (SELECT *, sum(together) OVER (PARTITION BY step) AS all_step FROM pairs) p
    JOIN (SELECT reason_id, count(*) AS n, sum(count(*)) OVER () AS total FROM issues WHERE reason_id IS NOT NULL GROUP BY reason_id) r USING (reason_id)
    WHERE p.together >= 3 AND p.together * r.total >= 2 * p.all_step * r.n
)
SELECT s.* FROM steps_of s JOIN issues i USING (issue_id) LEFT JOIN lifted l ON l.reason_id = i.reason_id AND l.step = s.step
WHERE s.of_case OR l.step IS NOT NULL
ORDER BY s.issue_id, s.at, s.step_id
