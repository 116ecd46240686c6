-- lake_cases, lake_claims, $as_of -> every claim with its time, and the time until which words still belong to it (a claim
-- known to the minute is made within it); a reopening without a time is placed later
WITH cases AS (
    SELECT source, case_ref, agent_ref, "at", status, closed_as, passed_to,
        CASE WHEN closed_at <= $as_of THEN closed_at END AS closed_at, closed_precision,
        CASE WHEN passed_at <= $as_of THEN passed_at END AS passed_at, passed_precision,
        closed_at IS NOT NULL AND closed_at > $as_of AS later
    FROM lake_cases WHERE case_ref IS NOT NULL AND ("at" IS NULL OR "at" <= $as_of)
),
claims AS (
    SELECT source, source || '/' || case_ref || '/' || coalesce(closed_as, 'closed') AS claim_id, case_ref, NULL::VARCHAR AS thread_ref, NULL::VARCHAR AS message_ref,
        closed_at AS "at", closed_precision AS precision, coalesce(closed_as, 'closed') AS kind, 'status' AS "by", agent_ref, NULL::BIGINT AS row_key
    FROM cases WHERE closed_at IS NOT NULL OR (NOT later AND (closed_as IS NOT NULL OR status = 'closed'))
    UNION ALL
    SELECT source, source || '/' || case_ref || '/passed_on', case_ref, NULL, NULL, passed_at, passed_precision, 'passed_on', 'status', agent_ref, NULL
    FROM cases WHERE passed_at IS NOT NULL
    UNION ALL
    SELECT source, source || '/' || case_ref || '/reopened', case_ref, NULL, NULL, NULL, NULL, 'reopened', 'status', agent_ref, NULL
    FROM cases WHERE status = 'reopened' AND NOT later
    UNION ALL
    SELECT source,
        source || '/' || coalesce(claim_ref, coalesce(message_ref, case_ref, thread_ref, printf('%016x', row_key)) || '/' || kind) AS claim_id,
        case_ref, thread_ref, message_ref, "at", at_precision, kind, "by", agent_ref, row_key
    FROM (SELECT DISTINCT ON (source, row_key, kind, claim_ref) * FROM lake_claims ORDER BY source, row_key, kind, claim_ref, part, row)
    WHERE "at" IS NULL OR "at" <= $as_of
)
SELECT *, "at" + CASE precision WHEN 'minute' THEN INTERVAL '59999999 microseconds' WHEN 'day' THEN INTERVAL '86399999999 microseconds'
    ELSE INTERVAL '0 seconds' END AS until
FROM claims
ORDER BY source, claim_id, "at"
