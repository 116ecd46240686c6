-- spans, messages, contacts -> one row a commitment of an agent: its words, where they stand, and when it is due
-- due: the date inside the words, else the nearest date of the same message after them
WITH said AS (
    SELECT m.message_id, m.agent_ref, coalesce(m.at, c.at) AS "at", c.issue_id, c.interaction_id, c.channel
    FROM messages m JOIN contacts c USING (interaction_id)
    WHERE m.speaker = 'agent' AND NOT c.survey AND coalesce(m.at, c.at) <= $as_of
), promise AS (
    SELECT s.*, p."start", p."end", p.value FROM said s JOIN spans p USING (message_id) WHERE p.kind = 'commitment'
), dates AS (
    SELECT message_id, "start" AS d_start, TRY_CAST(value AS TIMESTAMPTZ) AS due FROM spans WHERE kind = 'due_date'
), paired AS (
    SELECT p.message_id, p."start", min_by(d.due, (CASE WHEN d.d_start BETWEEN p."start" AND p."end" THEN 0 ELSE 1 END, abs(d.d_start - p."end"), d.due)) AS due
    FROM promise p JOIN dates d ON d.message_id = p.message_id AND d.d_start >= p."start" - 80 AND d.d_start <= p."end" + 80
    GROUP BY p.message_id, p."start"
)
SELECT p.message_id || '#' || p."start"::VARCHAR AS commitment_id, p.issue_id, p.message_id, p.interaction_id, p.agent_ref, p.at AS made_at,
       p.channel, d.due AS due_at, p."start", p."end",
       starts_with(p.value, 'empty:') AS empty, ltrim(regexp_replace(p.value, '^empty:', '')) AS what
FROM promise p LEFT JOIN paired d USING (message_id, "start")
ORDER BY p.message_id, p."start"
