-- steps_of, issues -> each step with the one issue it says something about: that of its case; else, among the issues of the customer that were
-- alive, the one whose reason the step goes with most (at least three such issues, and three times as common there as among all)
WITH pairs AS (
    SELECT i.reason_id, s.step, count(DISTINCT s.issue_id) AS together FROM steps_of s JOIN issues i USING (issue_id)
    WHERE i.reason_id IS NOT NULL GROUP BY ALL
), lifted AS (
    SELECT p.reason_id, p.step, p.together * r.total / (p.all_step * r.n) AS lift
    FROM (SELECT *, sum(together) OVER (PARTITION BY step) AS all_step FROM pairs) p
    JOIN (SELECT reason_id, count(*) AS n, sum(count(*)) OVER () AS total FROM issues WHERE reason_id IS NOT NULL GROUP BY reason_id) r USING (reason_id)
    WHERE p.together >= 3
), ranked AS (
    SELECT s.*, row_number() OVER (PARTITION BY s.step_id ORDER BY s.of_case DESC, l.lift DESC NULLS LAST, i.opened_at DESC, s.issue_id) AS rank, l.lift
    FROM steps_of s JOIN issues i USING (issue_id) LEFT JOIN lifted l ON l.reason_id = i.reason_id AND l.step = s.step
)
SELECT issue_id, step_id, "at", step, of_case, proves FROM ranked WHERE rank = 1 AND (of_case OR lift >= 3)
