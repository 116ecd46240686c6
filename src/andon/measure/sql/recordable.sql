-- delivering, contacts -> kinds of promise whose delivery these data would show: such a step, or for an answer an outbound contact, is recorded at all
SELECT DISTINCT kind FROM delivering
UNION
SELECT kind FROM (VALUES ('callback'), ('investigate'), ('document')) AS v (kind) WHERE EXISTS (SELECT 1 FROM contacts WHERE outbound)
ORDER BY kind
