-- lake_events, $as_of -> actions: the events of that kind
SELECT coalesce(event_id, printf('%016x', row_key)) AS action_id, cause_id, coalesce(loop, 'outer') AS loop, lever, label AS what, owner, cost, currency,
    "at" AS started_at, CASE WHEN until <= $as_of THEN until END AS done_at,
    CASE WHEN until > $as_of THEN 'started' ELSE 'done' END AS state, scope, metric, "window", comparison
FROM lake_events WHERE kind = 'action' AND "at" <= $as_of ORDER BY "at", action_id
