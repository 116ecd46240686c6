-- rows (row_key, part, row, ...), newest (row_key, part) -> the rows whose part is the newest of their key
SELECT rows.* FROM (SELECT *, row_number() OVER () AS place FROM rows) rows SEMI JOIN newest USING (row_key, part) ORDER BY place
