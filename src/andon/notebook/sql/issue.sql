-- issues -> the one issue of that id, if there is one
SELECT issue_id FROM issues WHERE issue_id = $issue_id
