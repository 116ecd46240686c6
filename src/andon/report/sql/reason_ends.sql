-- issue_facts -> one row a reason: problems whose end can be told, those that ended bad, and those that did so among kind words
SELECT reason_id, count(*) FILTER (bad OR outcome = 'resolved') AS known, count(*) FILTER (bad) AS bad,
       count(*) FILTER (bad AND courtesy >= 0.5) AS kind_and_bad,
       count(*) FILTER (courtesy >= 0.5 AND (bad OR outcome = 'resolved')) AS kind
FROM issue_facts WHERE contact AND reason_id IS NOT NULL GROUP BY ALL ORDER BY reason_id
