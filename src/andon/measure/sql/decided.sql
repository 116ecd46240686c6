-- decisions -> what a person decided about the outcome of an issue: the last word that was not taken back
SELECT subject AS issue_id, arg_max(value, ("at", decision_id)) AS value FROM decisions
WHERE kind = 'outcome' AND "at" <= $as_of AND (revoked_at IS NULL OR revoked_at > $as_of)
  AND value IN ('resolved', 'recurred', 'unresolved', 'dismissed', 'abandoned', 'pending', 'unseen')
GROUP BY subject ORDER BY subject
