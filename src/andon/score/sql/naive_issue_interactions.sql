-- interactions -> issue_interactions: a case, else a thread, else a contact is an issue
SELECT coalesce('case ' || case_ref, 'thread ' || source || thread_ref, interaction_id) AS issue_id, interaction_id,
       row_number() OVER (PARTITION BY coalesce('case ' || case_ref, 'thread ' || source || thread_ref, interaction_id) ORDER BY started_at, interaction_id) AS nth,
       'case' AS why
FROM interactions ORDER BY ALL
