-- issue_facts, cause_issues, commitments, debts, effect_issues -> one row a set of verbatims and an issue of it, and which words are looked for first in the
-- set (lean: bad, solved, harm). $worst: the debts that are shown one by one.
WITH contacts AS (SELECT * FROM issue_facts WHERE contact)
SELECT 'ended-' || shown AS set_name, issue_id,
       CASE WHEN bad THEN 'bad' WHEN shown IN ('shown', 'no_return') THEN 'solved' END AS lean
FROM contacts
UNION ALL SELECT 'said', issue_id, NULL FROM contacts WHERE said_solved
UNION ALL SELECT 'said-and-bad', issue_id, 'bad' FROM contacts WHERE said_solved AND bad
UNION ALL SELECT 'second', issue_id, 'bad' FROM contacts WHERE contacts > 1
UNION ALL SELECT 'harm', issue_id, 'harm' FROM contacts WHERE harm > 0.5
UNION ALL
SELECT 'square-' || CASE WHEN courtesy >= 0.5 THEN 'kind' ELSE 'cold' END || CASE WHEN bad THEN '-bad' ELSE '-solved' END, issue_id,
       CASE WHEN bad THEN 'bad' ELSE 'solved' END
FROM contacts WHERE courtesy IS NOT NULL AND (bad OR outcome = 'resolved')
UNION ALL SELECT 'cause-' || cause_id, issue_id, 'bad' FROM cause_issues
UNION ALL
SELECT DISTINCT 'promise-' || CASE WHEN state = 'open' AND evidence = 'unseen' THEN 'unseen' ELSE state END, issue_id,
       CASE state WHEN 'broken' THEN 'bad' WHEN 'kept' THEN 'solved' END
FROM commitments WHERE issue_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'debt-' || kind, issue_id, 'bad' FROM debt_facts WHERE state = 'open' AND issue_id IS NOT NULL
UNION ALL
SELECT DISTINCT 'owed-' || debt_id, issue_id, 'bad' FROM debt_facts WHERE list_contains($worst, debt_id) AND issue_id IS NOT NULL
UNION ALL SELECT 'effect-' || action_id, issue_id, NULL FROM effect_issues
