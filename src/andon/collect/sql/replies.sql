-- messages (with `no`) -> pairs of numbers where a message without a thread answers another of its source
WITH placed AS (SELECT no, source, source_id, reply_to, coalesce(thread_ref, case_ref) AS ref, kind FROM messages)
SELECT a.no, b.no AS answered
FROM placed a JOIN placed b ON b.source = a.source AND b.source_id = a.reply_to
WHERE a.kind = 'thread' AND b.kind = 'thread' AND a.ref IS NULL AND b.ref IS NULL
ORDER BY a.no, b.no
