-- messages, facts -> the messages with words of the customer and the company in each interaction, in order, those of the
-- company without their text. `row` is the place of the interaction in facts.
SELECT f.row, m.message_id, CASE WHEN m.speaker = 'customer' THEN m.text END AS text, m.language, m.speaker = 'agent' AS answer
FROM messages m JOIN facts f USING (interaction_id)
WHERE m.speaker IN ('customer', 'agent') AND m.text IS NOT NULL AND trim(m.text) <> '' AND (m.at IS NULL OR m.at <= $as_of)
ORDER BY f.row, m.seq, m.at, m.message_id
