-- lake_events, $as_of -> events that have begun; an end that is still to come is not known yet
SELECT coalesce(event_id, printf('%016x', row_key)) AS event_id, "at", CASE WHEN until <= $as_of THEN until END AS until, kind, label, scope
FROM lake_events WHERE "at" <= $as_of ORDER BY "at", event_id
