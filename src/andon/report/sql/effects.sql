-- effects, actions -> each effect with what its action was, as the change log calls it
SELECT e.*, coalesce(a.what, e.action_id) AS what
FROM effects e LEFT JOIN (SELECT action_id, any_value(what) AS what FROM actions GROUP BY action_id) a USING (action_id)
ORDER BY e.action_id, e.metric
