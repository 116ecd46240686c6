-- placed, given (source, source_id, customer: company words for one of several customers), claims_seen -> one row a message and customer, in the
-- order of thread, customer and time, with the number of claims that the thread's case had seen before it
WITH spread AS (
    SELECT no, source, source_id, thread, customer, kind, speaker, "at", ref FROM placed WHERE NOT shared
    UNION ALL
    SELECT p.no, p.source, p.source_id, p.thread, g.customer, p.kind, p.speaker, p."at", p.ref FROM placed p JOIN given g USING (source, source_id) WHERE p.shared
),
refs AS (
    SELECT source, coalesce(case_ref, thread_ref) AS ref, until, row_number() OVER (PARTITION BY source, coalesce(case_ref, thread_ref) ORDER BY until, claim_id) AS n
    FROM claims_seen WHERE kind IN ('solved', 'closed', 'denied') AND until IS NOT NULL AND coalesce(case_ref, thread_ref) IS NOT NULL
)
SELECT s.no, s.source, s.source_id, s.thread, s.customer, s.kind = 'thread' AS cuts, s.speaker = 'system' AS system, s."at", coalesce(r.n, 0) AS claims
FROM spread s ASOF LEFT JOIN refs r ON r.source = s.source AND r.ref = s.ref AND r.until < s."at"
ORDER BY s.source, s.thread, s.customer NULLS FIRST, s.no
