-- interactions -> one row an interaction known by $as_of, by id: what the records say of it, who it is from, and
-- what its freshness is read from (started_at, its case, its thread)
SELECT i.interaction_id, i.source, coalesce(channel, 'other') = 'survey' AS survey, coalesce(direction, 'inbound') AS direction,
    coalesce(i.source || '/' || i.party_ref, i.interaction_id) AS person,
    nullif(trim(category), '') AS category, nullif(trim(subcategory), '') AS subcategory, scheme, product, team,
    started_at, case_ref, i.source || '/' || thread_ref AS thread
FROM interactions i
WHERE i.started_at IS NULL OR i.started_at <= $as_of
ORDER BY i.interaction_id
