-- causes, events -> each cause with what the change log says of the event before it
SELECT c.*, e.label AS event_label, e.first_at AS event_at
FROM causes c LEFT JOIN (SELECT event_id, any_value(label) AS label, min(events.at) AS first_at FROM events GROUP BY event_id) e USING (event_id)
ORDER BY c.cause_id
