-- messages -> commitments: every agent who says "will" promises, and keeps it
SELECT message_id AS commitment_id, message_id, 'kept' AS state FROM messages
WHERE speaker = 'agent' AND regexp_matches(text, '(?i)\bwill\b|''ll\b') ORDER BY message_id
