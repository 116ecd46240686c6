-- lake_decisions, $as_of -> decisions; one taken back later still stands
SELECT coalesce(decision_id, printf('%016x', row_key)) AS decision_id, kind, subject, object, value, "by", "at", CASE WHEN revoked_at <= $as_of THEN revoked_at END AS revoked_at
FROM lake_decisions WHERE "at" IS NULL OR "at" <= $as_of ORDER BY "at" NULLS FIRST, decision_id
