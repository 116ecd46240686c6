-- interactions -> every reference by which others may mean an interaction (its case, its thread, its row's own id), in time order
SELECT DISTINCT source, ref, started_at, interaction_id FROM (
    SELECT source, case_ref AS ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
    UNION ALL SELECT source, thread_ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey'
    UNION ALL SELECT source, split_part(source_id, '#', 1), started_at, interaction_id FROM interactions WHERE channel <> 'survey'
) WHERE ref IS NOT NULL
ORDER BY started_at NULLS FIRST, interaction_id, ref
