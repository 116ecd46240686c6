-- facts (row: its place in time), named (interaction_id, issue_id, root, why, returns_of) -> one row an issue
SELECT n.issue_id,
       arg_min(f.customer_id, f.row) FILTER (f.customer_id IS NOT NULL) AS customer_id,
       arg_min(f.account_id, f.row) FILTER (f.account_id IS NOT NULL) AS account_id,
       arg_max(f.reason_id, (NOT f.survey AND NOT f.outbound, -f.row)) FILTER (f.reason_id IS NOT NULL) AS reason_id,
       min(f.started_at) AS opened_at, max(f.ended_at) AS last_at, count(*) AS interactions,
       list_sort(list_distinct(list(f.channel) FILTER (f.channel IS NOT NULL))) AS channels,
       any_value(n.returns_of) AS returns_of,
       arg_min(f.bucket, f.row) AS bucket
FROM named n JOIN facts f USING (interaction_id)
GROUP BY n.issue_id
ORDER BY opened_at, n.issue_id
