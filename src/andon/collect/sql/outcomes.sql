-- lake_outcomes, $as_of -> outcomes
SELECT source || '/' || coalesce(outcome_id, printf('%016x', row_key)) AS outcome_id, source, party_ref, account_id, "at", kind, amount, currency, product
FROM lake_outcomes WHERE "at" IS NULL OR "at" <= $as_of ORDER BY source, "at" NULLS LAST, outcome_id
