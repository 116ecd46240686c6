-- issue_facts, cause_issues -> the issues behind each number: how they ended, cells of the square, harm, causes; and which words tell most
WITH contacts AS (SELECT * FROM issue_facts WHERE contact)
SELECT 'ended-' || shown AS set_name, issue_id,
       CASE WHEN bad THEN 'bad' WHEN shown IN ('shown', 'no_return') THEN 'solved' END AS lean
FROM contacts
UNION ALL
SELECT 'said-and-bad', issue_id, 'bad' FROM contacts WHERE said_solved AND bad
UNION ALL
SELECT 'square-' || CASE WHEN courtesy >= 0.5 THEN 'kind' ELSE 'cold' END || CASE WHEN bad THEN '-bad' ELSE '-solved' END, issue_id,
       CASE WHEN bad THEN 'bad' ELSE 'solved' END
FROM contacts WHERE courtesy IS NOT NULL AND (bad OR outcome = 'resolved')
UNION ALL
SELECT 'harm', issue_id, 'harm' FROM contacts WHERE harm > 0.5
UNION ALL
SELECT cause_id, issue_id, 'bad' FROM cause_issues
ORDER BY set_name, issue_id
