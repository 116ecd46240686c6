-- messages -> pairs of places (from 0, in the order given) where a message without a thread answers another of its source
WITH placed AS (SELECT source, source_id, reply_to, coalesce(thread_ref, case_ref) AS ref, kind, row_number() OVER () - 1 AS place FROM messages)
SELECT a.place, b.place AS answered
FROM placed a JOIN placed b ON b.source = a.source AND b.source_id = a.reply_to
WHERE a.kind = 'thread' AND b.kind = 'thread' AND a.ref IS NULL AND b.ref IS NULL
ORDER BY a.place, b.place
