-- effects, actions, interactions, interaction_attributes, issue_interactions, issue_facts -> one row an action that was judged and a problem of its scope
-- that began since the action (in its window, where it has one); a scope is met by what the contacts record, every part of it by the same contact
WITH judged AS (
  SELECT a.action_id, a.scope, coalesce(a.started_at, a.done_at) AS since, max(e.window) AS days
  FROM effects e JOIN actions a USING (action_id) WHERE len(a.scope) > 0 GROUP BY ALL
),
wanted AS (
  SELECT action_id, since, days, len(scope) AS parts, regexp_extract(part, '^([^=]*)=', 1) AS key, regexp_extract(part, '^[^=]*=(.*)$', 1) AS value
  FROM (SELECT *, unnest(list_distinct(scope)) AS part FROM judged)
),
told AS (
  FROM (
    UNPIVOT (SELECT interaction_id, place, product, team, area_id, category, subcategory, channel, scheme FROM interactions)
    ON place, product, team, area_id, category, subcategory, channel, scheme INTO NAME key VALUE value
  )
  UNION ALL BY NAME SELECT interaction_id, key, value FROM interaction_attributes
),
met AS (
  SELECT w.action_id, w.since, w.days, t.interaction_id FROM told t JOIN wanted w USING (key, value)
  GROUP BY ALL HAVING count(DISTINCT key) = any_value(w.parts)
)
SELECT DISTINCT m.action_id, f.issue_id
FROM met m JOIN issue_interactions USING (interaction_id) JOIN issue_facts f USING (issue_id)
WHERE f.contact AND f.opened_at >= m.since AND (m.days IS NULL OR f.opened_at < m.since + to_days(m.days::INTEGER))
