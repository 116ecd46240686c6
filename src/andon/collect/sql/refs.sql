-- interactions, claims_seen, lake_answers -> every reference by which a claim or an answer means an interaction (its case, its thread, its row's
-- own id), in time order
WITH asked AS (SELECT coalesce(case_ref, thread_ref) AS ref FROM claims_seen UNION SELECT about_ref FROM lake_answers),
own AS (SELECT source, case_ref, thread_ref, split_part(source_id, '#', 1) AS row_ref, started_at, interaction_id FROM interactions WHERE channel <> 'survey')
SELECT DISTINCT source, ref, started_at, interaction_id FROM (
    SELECT source, case_ref AS ref, started_at, interaction_id FROM own
    UNION ALL SELECT source, thread_ref, started_at, interaction_id FROM own
    UNION ALL SELECT source, row_ref, started_at, interaction_id FROM own
) SEMI JOIN asked USING (ref)
ORDER BY started_at NULLS FIRST, interaction_id, ref
