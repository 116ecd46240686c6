-- cause_issues -> the issues of one cause
SELECT issue_id FROM cause_issues WHERE cause_id = $cause_id ORDER BY issue_id
