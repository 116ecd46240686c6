-- causes -> agenda: the largest first
SELECT row_number() OVER (ORDER BY issues DESC, cause_id) AS rank, cause_id FROM causes ORDER BY rank
