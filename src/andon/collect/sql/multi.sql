-- placed -> the messages of threads in which several customers speak, in order, for reading who is answered
SELECT source, thread, source_id, reply_to, customer, shared, text
FROM placed
WHERE (source, thread) IN (SELECT (source, thread) FROM placed WHERE shared)
ORDER BY source, thread, "at" NULLS LAST, part, row, turn, source_id
