-- cut -> messages
SELECT message_id, source, source_id, interaction_id, CASE WHEN speaker = 'customer' THEN customer END AS party_ref, seq, "at", speaker,
    CASE WHEN speaker <> 'customer' THEN agent_ref END AS agent_ref, text, language
FROM cut ORDER BY interaction_id, seq
