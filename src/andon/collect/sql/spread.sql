-- placed, given (source, source_id, customer: company words for one of several customers) -> one row a message and customer, in the order of
-- thread, customer and time
WITH spread AS (
    SELECT no, source, source_id, thread, customer, kind, speaker, "at", ref FROM placed WHERE NOT shared
    UNION ALL
    SELECT p.no, p.source, p.source_id, p.thread, g.customer, p.kind, p.speaker, p."at", p.ref FROM placed p JOIN given g USING (source, source_id) WHERE p.shared
)
SELECT no, source, source_id, thread, customer, kind = 'thread' AS cuts, speaker = 'system' AS system, "at", ref
FROM spread ORDER BY source, thread, customer NULLS FIRST, no
