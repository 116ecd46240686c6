-- messages, interactions -> every message of a customer with words by $as_of, in order
SELECT m.message_id, m.text
FROM messages m
WHERE m.speaker = 'customer' AND m.text IS NOT NULL AND (m.at IS NULL OR m.at <= $as_of)
ORDER BY m.message_id
