-- lake_rejected -> rejected
SELECT source, file, line, reason, raw FROM lake_rejected ORDER BY part, line, reason
