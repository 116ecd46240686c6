-- placed, messages -> the messages of threads in which several customers speak, in order, for reading who is answered
SELECT p.source, p.thread, m.source_id, m.reply_to, p.customer, p.shared, m.text
FROM placed p JOIN messages m USING (no)
WHERE (p.source, p.thread) IN (SELECT (source, thread) FROM placed WHERE shared)
ORDER BY p.source, p.thread, p.no
