-- facts (row: its place in time), named -> the interactions of each issue, numbered in order of time
SELECT n.issue_id, n.interaction_id,
       row_number() OVER (PARTITION BY n.issue_id ORDER BY f.row) AS nth, n.why
FROM named n JOIN facts f USING (interaction_id)
ORDER BY n.issue_id, nth
