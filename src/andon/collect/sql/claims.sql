-- linked_claims (claims with the interaction found) -> claims
SELECT
    claim_id || CASE WHEN row_number() OVER again > 1 THEN '/' || row_number() OVER again ELSE '' END AS claim_id,
    interaction_id, case_ref, "at", kind, "by", agent_ref, source
FROM linked_claims
WINDOW again AS (PARTITION BY claim_id ORDER BY "at", no)
ORDER BY source, claim_id
