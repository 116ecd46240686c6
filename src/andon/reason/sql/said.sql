-- messages, facts -> the first four messages with words of the customer in each interaction, in order;
-- `early` ones stand before the first answer of the company. `row` is the place of the interaction in facts.
WITH spoken AS (
    SELECT m.interaction_id, m.message_id, m.text, m.language, m.speaker,
        row_number() OVER (PARTITION BY m.interaction_id, m.speaker ORDER BY m.seq, m.at, m.message_id) AS nth,
        count(*) FILTER (m.speaker = 'agent') OVER
            (PARTITION BY m.interaction_id ORDER BY m.seq, m.at, m.message_id ROWS UNBOUNDED PRECEDING) AS answers
    FROM messages m
    WHERE m.speaker IN ('customer', 'agent') AND m.text IS NOT NULL AND trim(m.text) <> '' AND (m.at IS NULL OR m.at <= $as_of)
)
SELECT f.row, s.message_id, s.text, s.language, s.answers = 0 AS early
FROM spoken s JOIN facts f USING (interaction_id)
WHERE s.speaker = 'customer' AND s.nth <= 4
ORDER BY f.row, s.nth
