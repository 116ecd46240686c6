-- claims_seen, cut -> claims with what leads to an interaction: their own row, else a reference; a reopening without a time is the customer's next
-- word after the case was closed
WITH closed AS (SELECT source, case_ref, max(until) AS until FROM claims_seen WHERE kind IN ('solved', 'closed', 'denied') GROUP BY source, case_ref),
reopened AS (
    SELECT k.source, k.case_ref, 'reopened' AS kind, min(c."at") AS "at"
    FROM closed k JOIN cut c ON c.source = k.source AND c.case_ref = k.case_ref AND c.speaker = 'customer' AND c."at" > k.until
    GROUP BY k.source, k.case_ref
),
made AS (SELECT row_key, max(interaction_id) AS interaction_id FROM cut WHERE row_key IN (SELECT row_key FROM claims_seen) GROUP BY row_key)
SELECT
    s.claim_id, s.source, s.case_ref, coalesce(s.case_ref, s.thread_ref) AS ref, coalesce(s."at", r."at") AS "at", coalesce(s.until, r."at") AS until,
    s.kind, s."by", s.agent_ref, m.interaction_id AS made
FROM claims_seen s
LEFT JOIN reopened r USING (source, case_ref, kind)
LEFT JOIN made m ON m.row_key = s.row_key
ORDER BY s.source, s.claim_id, s."at"
