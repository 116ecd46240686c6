-- members, interactions -> one row a set of verbatims: how many problems (of answers: how many answers) it holds
SELECT set_name, count(DISTINCT issue_id) AS size FROM members GROUP BY ALL
UNION ALL SELECT 'asked', count(*) FROM interactions WHERE channel = 'survey'
ORDER BY set_name
