-- causes, agenda -> each cause with its rank, in the order of the agenda
SELECT c.*, a.rank FROM causes c LEFT JOIN (SELECT cause_id, min(rank) AS rank FROM agenda GROUP BY cause_id) a USING (cause_id)
ORDER BY a.rank NULLS LAST, c.cause_id
