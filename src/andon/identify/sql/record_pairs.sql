-- candidates, records -> pairs: the same pairs of parties as pairs of records, under Splink's names
SELECT l.record AS join_key_l, r.record AS join_key_r, '0' AS match_key
FROM candidates JOIN records l ON l.party = candidates."left" JOIN records r ON r.party = candidates."right"
