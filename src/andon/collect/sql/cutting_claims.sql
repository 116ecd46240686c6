-- claims_seen -> the claims that end an interaction: source, ref (case or thread), until
SELECT source, coalesce(case_ref, thread_ref) AS ref, until FROM claims_seen
WHERE kind IN ('solved', 'closed', 'denied') AND until IS NOT NULL AND coalesce(case_ref, thread_ref) IS NOT NULL
ORDER BY source, ref, until, claim_id
