-- spans -> the quoted, signed and personal stretches of all messages, in order
SELECT message_id, start AS first, "end" AS last, kind
FROM spans
WHERE kind IN ('quoted', 'signature', 'personal_data')
ORDER BY message_id, first, last
