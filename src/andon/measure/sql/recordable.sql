-- delivering, promised, deliveries -> kinds of promise whose delivery these data would show: such a step is recorded at all, or of such promises
-- at least $least, and a tenth, are seen delivered. Where nobody is ever seen to call back, the calls are made where nobody records them.
SELECT DISTINCT kind FROM delivering
UNION
SELECT p.kind FROM promised p LEFT JOIN (SELECT DISTINCT commitment_id, true AS seen FROM deliveries) d USING (commitment_id)
WHERE NOT p.empty AND p.kind IS NOT NULL
GROUP BY p.kind HAVING count(d.seen) >= $least AND count(d.seen) >= 0.1 * count(*)
ORDER BY kind
