-- interactions -> one row a contact: when and what it cost
SELECT interaction_id, started_at AS at, handle_cost AS cost, currency FROM interactions
WHERE started_at <= CAST($as_of AS TIMESTAMPTZ) AND coalesce(direction, 'inbound') = 'inbound' AND channel <> 'survey'
ORDER BY interaction_id
