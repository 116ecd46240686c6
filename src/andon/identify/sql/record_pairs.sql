-- candidates, records -> pairs: the same pairs of parties as pairs of records, under Splink's names
SELECT l.unique_id AS join_key_l, r.unique_id AS join_key_r, '0' AS match_key
FROM candidates JOIN records l ON l.key = candidates."left" JOIN records r ON r.key = candidates."right"
ORDER BY ALL
