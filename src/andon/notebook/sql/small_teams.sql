-- interactions -> the teams in which fewer than $least people answer customers; what is said of such a team is said of persons
SELECT team FROM interactions WHERE team IS NOT NULL AND agent_ref IS NOT NULL GROUP BY team HAVING count(DISTINCT agent_ref) < $least ORDER BY team
