-- met -> one row a found issue: the true issue most of its messages belong to
SELECT issue_id, arg_max(true_issue, (n, true_issue)) AS true_issue
FROM (SELECT issue_id, true_issue, count(*) AS n FROM met WHERE issue_id IS NOT NULL AND true_issue IS NOT NULL GROUP BY ALL)
GROUP BY ALL ORDER BY issue_id
