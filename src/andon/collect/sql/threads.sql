-- messages (with thread_ref), linked (source, source_id, thread: from replies) -> each message's place in `messages` and its thread; without any
-- reference a person's messages are one thread, and without a person each message is its own
WITH bare AS (
    SELECT source, bool_or(thread_ref IS NOT NULL OR case_ref IS NOT NULL OR reply_to IS NOT NULL) AS has_reference FROM messages
    WHERE kind = 'thread' GROUP BY source
)
SELECT
    m.no, m.source, m.source_id, m.party_ref, m.speaker, m.kind, m.reply_to, m."at", coalesce(m.case_ref, m.thread_ref) AS ref,
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
ORDER BY m.no
