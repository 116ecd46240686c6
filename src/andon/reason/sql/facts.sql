-- interactions, placements -> one row an interaction known by $as_of: what the records say of it, who it is from, and
-- whether it is fresh: the first of its case and thread, with no contact of the same person in the 60 days before.
WITH known AS (
    SELECT i.*, coalesce(p.customer_id, i.source || '/' || i.party_ref, i.interaction_id) AS person
    FROM interactions i LEFT JOIN placements p USING (interaction_id)
    WHERE i.started_at IS NULL OR i.started_at <= $as_of
),
ordered AS (
    SELECT *,
        row_number() OVER (PARTITION BY coalesce(case_ref, interaction_id) ORDER BY started_at, interaction_id) AS in_case,
        row_number() OVER (PARTITION BY coalesce(source || '/' || thread_ref, interaction_id) ORDER BY started_at, interaction_id) AS in_thread,
        lag(started_at) OVER (PARTITION BY person ORDER BY started_at, interaction_id) AS before
    FROM known
)
SELECT interaction_id, source, coalesce(channel, 'other') = 'survey' AS survey, coalesce(direction, 'inbound') AS direction, person,
    nullif(trim(category), '') AS category, nullif(trim(subcategory), '') AS subcategory, scheme, product, team,
    started_at IS NULL
        OR (in_case = 1 AND in_thread = 1 AND (before IS NULL OR started_at - before > INTERVAL 60 DAY)) AS fresh
FROM ordered
ORDER BY interaction_id
