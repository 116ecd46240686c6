-- facts (row: its place in time), found (interaction_id, root, old), traits -> for each reason and trait: issues with it, and those that look like an earlier one after a good spell
-- One issue a root; the person is a trait like any other.
WITH issue AS (
    SELECT n.root, any_value(n.old) AS old, arg_min(f.reason_id, (f.survey OR f.outbound, f.row)) FILTER (f.reason_id IS NOT NULL) AS reason_id
    FROM found n JOIN facts f USING (interaction_id) GROUP BY n.root
), mark AS (
    SELECT DISTINCT n.root, t.key, t.value FROM found n JOIN traits t USING (interaction_id) WHERE list_contains($keys, t.key)
    UNION
    SELECT n.root, 'person', coalesce(f.customer_id, f.account_id) FROM found n JOIN facts f USING (interaction_id)
    WHERE n.interaction_id = n.root AND coalesce(f.customer_id, f.account_id) IS NOT NULL
)
SELECT i.reason_id, m.key, m.value, count(*) AS issues, count(i.old) AS repeats,
       sum(count(*)) OVER (PARTITION BY i.reason_id, m.key) AS all_issues, sum(count(i.old)) OVER (PARTITION BY i.reason_id, m.key) AS all_repeats
FROM issue i JOIN mark m USING (root) WHERE i.reason_id IS NOT NULL
GROUP BY i.reason_id, m.key, m.value
ORDER BY i.reason_id, m.key, m.value
