-- keys (row_key, row_hash, part) -> the part in which each row key was last written
SELECT row_key, max(part) AS part FROM keys GROUP BY row_key
