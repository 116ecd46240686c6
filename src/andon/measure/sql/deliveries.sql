-- promised, steps_of, delivering, contacts, talk, claimed -> whatever later record could show that a commitment was delivered
-- a step of its kind; an outbound contact or a later message of the company for a promised answer; a claim of a fix for a promised correction
WITH made AS (
    SELECT p.commitment_id, p.issue_id, p.interaction_id, p.made_at, p.message_id, p.kind
    FROM promised p WHERE NOT p.empty
)
SELECT m.commitment_id, s.at, 'step' AS evidence, s.step_id AS row FROM made m JOIN steps_of s ON s.issue_id = m.issue_id AND s.at > m.made_at
JOIN delivering d ON d.step = s.step AND d.kind = m.kind
UNION ALL
SELECT m.commitment_id, c.at, 'message', c.interaction_id FROM made m JOIN contacts c ON c.issue_id = m.issue_id AND c.at > m.made_at
WHERE c.outbound AND c.interaction_id <> m.interaction_id AND coalesce(m.kind, 'callback') IN ('callback', 'investigate', 'document', 'correct')
UNION ALL
SELECT m.commitment_id, t.at, 'message', t.message_id FROM made m JOIN talk t ON t.issue_id = m.issue_id AND t.at > m.made_at + INTERVAL 1 HOUR
WHERE t.speaker = 'agent' AND NOT t.survey AND coalesce(t.channel, '') NOT IN ('phone', 'visit') AND coalesce(m.kind, 'callback') IN ('callback', 'investigate', 'document')
UNION ALL
SELECT m.commitment_id, l.at, 'claim', l.claim_id FROM made m JOIN claimed l ON l.issue_id = m.issue_id AND l.at > m.made_at + INTERVAL 1 HOUR
WHERE coalesce(m.kind, 'correct') IN ('correct', 'investigate')
ORDER BY 1, 2, 4
