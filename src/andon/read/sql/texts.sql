-- messages, interactions, parties, sources -> one row a message known at $as_of: what a reader must know of it
SELECT
    m.message_id,
    m.text,
    CASE WHEN m.speaker IN ('customer', 'agent', 'bot') THEN m.speaker END AS speaker,
    epoch_us(m.at) AS at,
    nullif(lower(m.language), '') AS language,
    p.language AS party_language,
    coalesce(i.channel, '') AS channel,
    coalesce(s.zone, 'UTC') AS zone
FROM messages m
LEFT JOIN (SELECT interaction_id, min(channel) AS channel FROM interactions GROUP BY ALL) i USING (interaction_id)
LEFT JOIN (SELECT source, party_ref, min(lower(language)) AS language FROM parties GROUP BY ALL) p
    ON p.source = m.source AND p.party_ref = m.party_ref
LEFT JOIN (SELECT source, min(zone) AS zone FROM sources GROUP BY ALL) s ON s.source = m.source
WHERE m.at IS NULL OR m.at <= $as_of
ORDER BY m.message_id
