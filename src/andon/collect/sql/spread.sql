-- placed, messages, given (source, source_id, customer: company words for one of several customers) -> one row a message and customer, in the
-- order of source, thread, customer and time
WITH spread AS (
    SELECT no, source, thread, customer FROM placed WHERE NOT shared
    UNION ALL
    SELECT p.no, p.source, p.thread, g.customer FROM placed p JOIN messages m USING (no) JOIN given g ON g.source = p.source AND g.source_id = m.source_id
    WHERE p.shared
)
SELECT no, thread, customer FROM spread ORDER BY source, thread, customer NULLS FIRST, no
