-- messages, sample (interaction_id, doc) -> the first three messages of the company to each text of the sample, in order
WITH spoken AS (
    SELECT s.doc, m.text, row_number() OVER (PARTITION BY m.interaction_id ORDER BY m.seq, m.at, m.message_id) AS nth
    FROM messages m JOIN sample s USING (interaction_id)
    WHERE m.speaker = 'agent' AND m.text IS NOT NULL AND (m.at IS NULL OR m.at <= $as_of)
)
SELECT doc, text FROM spoken WHERE nth <= 3 ORDER BY doc, nth
