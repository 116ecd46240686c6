-- issue_facts -> one row a way an issue with a contact ended
SELECT shown, count(*) AS issues, count(*) FILTER (said_solved) AS said_solved FROM issue_facts WHERE contact GROUP BY ALL ORDER BY shown
