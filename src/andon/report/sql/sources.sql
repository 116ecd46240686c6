-- sources -> one row a source: its sums over all files
SELECT source, preset, count(*) AS files, sum("read") AS read, sum(accepted) AS accepted, sum(replaced) AS replaced, sum(duplicate) AS duplicate,
       sum(rejected) AS rejected, string_agg(DISTINCT zone, ', ' ORDER BY zone) AS zone,
       string_agg(DISTINCT notes, '; ' ORDER BY notes) FILTER (notes IS NOT NULL AND notes <> '') AS notes
FROM sources GROUP BY ALL ORDER BY source, preset
