-- facts (row: its place in time), found, traits, excess (reason_id, key, value) -> roots of issues that bring an earlier one back: the customer says so (again),
-- or the repeats of this reason at one of its traits are more than new problems would make
WITH issue AS (
    SELECT n.root, any_value(n.old) AS old, any_value(n.again) AS again,
           arg_min(f.reason_id, (f.survey OR f.outbound, f.row)) FILTER (f.reason_id IS NOT NULL) AS reason_id
    FROM found n JOIN facts f USING (interaction_id) WHERE n.old IS NOT NULL GROUP BY n.root
), mark AS (
    SELECT n.root, t.key, t.value FROM found n JOIN traits t USING (interaction_id) WHERE n.old IS NOT NULL
    UNION ALL
    SELECT n.root, 'person', coalesce(f.customer_id, f.account_id) FROM found n JOIN facts f USING (interaction_id) WHERE n.interaction_id = n.root
)
SELECT i.root, i.old FROM issue i
WHERE i.again OR EXISTS (SELECT 1 FROM mark m JOIN excess e ON e.key = m.key AND e.value = m.value WHERE m.root = i.root AND e.reason_id = i.reason_id)
ORDER BY i.root
