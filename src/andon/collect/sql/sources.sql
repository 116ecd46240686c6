-- lake_sources -> sources
SELECT source, preset, file_hash, file, zone, collected_at, rows, read, accepted, replaced, duplicate, rejected, notes FROM lake_sources ORDER BY part, source, file
