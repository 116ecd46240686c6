-- interactions, keys -> one row a category of the place: contacts in the window before and after the action
SELECT t.category, count(*) FILTER (t.started_at < CAST($start AS TIMESTAMPTZ)) AS before,
       count(*) FILTER (t.started_at >= CAST($start AS TIMESTAMPTZ)) AS after
FROM interactions t JOIN keys k ON k.interaction_id = t.interaction_id AND k.key = $key AND k.value = $value
WHERE t.category IS NOT NULL AND t.channel <> 'survey' AND coalesce(t.direction, 'inbound') = 'inbound'
  AND t.started_at >= CAST($start AS TIMESTAMPTZ) - to_days(CAST($window AS INTEGER))
  AND t.started_at < least(CAST($start AS TIMESTAMPTZ) + to_days(CAST($window AS INTEGER)), CAST($as_of AS TIMESTAMPTZ))
GROUP BY ALL ORDER BY t.category
