-- spans, said -> the stretches of the customers' messages that are not their matter (quoted, signed, personal), in order
SELECT s.message_id, s.start AS first, s."end" AS last, s.kind
FROM spans s JOIN (SELECT DISTINCT message_id FROM said) USING (message_id)
WHERE s.kind IN ('quoted', 'signature', 'personal_data')
ORDER BY s.message_id, first, last
