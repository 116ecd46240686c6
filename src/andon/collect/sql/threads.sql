-- messages (with thread_ref), linked (source, source_id, thread: from replies) -> messages with their thread; without any reference a person's
-- messages are one thread, and without a person each message is its own
WITH bare AS (
    SELECT source, bool_or(thread_ref IS NOT NULL OR case_ref IS NOT NULL OR reply_to IS NOT NULL) AS has_reference FROM messages WHERE kind = 'thread' GROUP BY source
)
SELECT
    m.*,
    CASE
        WHEN m.kind <> 'thread' THEN printf('1%016x', m.row_key)
        WHEN coalesce(m.thread_ref, m.case_ref) IS NOT NULL THEN '0' || coalesce(m.thread_ref, m.case_ref)
        WHEN l.thread IS NOT NULL THEN '2' || l.thread
        WHEN NOT b.has_reference AND m.party_ref IS NOT NULL THEN '3' || m.party_ref
        ELSE printf('1%016x', m.row_key)
    END AS thread
FROM messages m
LEFT JOIN linked l USING (source, source_id)
LEFT JOIN bare b USING (source)
ORDER BY m.source, thread, m.at NULLS LAST, m.part, m.row, m.turn, m.source_id
