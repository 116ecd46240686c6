-- promised, families (kind, said, done, rank) -> the kind of thing each commitment promises: the first family whose words it uses
SELECT p.commitment_id, arg_min(f.kind, f.rank) AS kind, arg_min(f.done, f.rank) AS done
FROM promised p JOIN families f ON regexp_matches(lower(p.what), f.said)
GROUP BY p.commitment_id ORDER BY p.commitment_id
