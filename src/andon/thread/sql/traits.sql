-- interactions, interaction_attributes, messages, staff -> what else is recorded of an interaction: key, value
-- agent, team: who of the company spoke first in it, under one name in all channels, and whose desk that is
WITH spoke AS (
    SELECT interaction_id, arg_min(source, (seq, message_id)) AS source, arg_min(agent_ref, (seq, message_id)) AS agent_ref
    FROM messages WHERE speaker = 'agent' AND agent_ref IS NOT NULL GROUP BY interaction_id
), member AS (
    SELECT source, agent_ref, min(staff_id) AS staff_id, min(team) AS team FROM staff GROUP BY source, agent_ref
), served AS (
    SELECT i.interaction_id, coalesce(f.staff_id, coalesce(s.source, i.source) || '/' || coalesce(s.agent_ref, i.agent_ref)) AS agent,
           coalesce(i.team, f.team) AS team
    FROM interactions i LEFT JOIN spoke s USING (interaction_id)
    LEFT JOIN member f ON f.source = coalesce(s.source, i.source) AND f.agent_ref = coalesce(s.agent_ref, i.agent_ref)
)
SELECT interaction_id, 'product' AS key, product AS value FROM interactions WHERE product IS NOT NULL
UNION ALL SELECT interaction_id, 'place', place FROM interactions WHERE place IS NOT NULL
UNION ALL SELECT interaction_id, 'category', category FROM interactions WHERE category IS NOT NULL
UNION ALL SELECT interaction_id, 'subcategory', subcategory FROM interactions WHERE subcategory IS NOT NULL
UNION ALL SELECT interaction_id, 'agent', agent FROM served WHERE agent IS NOT NULL
UNION ALL SELECT interaction_id, 'team', team FROM served WHERE team IS NOT NULL
UNION ALL SELECT interaction_id, 'attribute ' || key, value FROM interaction_attributes WHERE value IS NOT NULL
ORDER BY 1, 2, 3
