-- issue_facts -> one row a way an issue ended
SELECT shown, count(*) AS issues, count(*) FILTER (said_solved) AS said_solved FROM issue_facts GROUP BY ALL ORDER BY shown
