-- agenda -> what to fix, in order
SELECT * FROM agenda ORDER BY rank, cause_id
