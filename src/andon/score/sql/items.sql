-- met, true_interactions, true_issues, true_resolutions, true_interaction_reasons, resolutions, interaction_reasons
--   -> one row a true contact (no survey): its true issue, reason and outcome, and what was found for its first message
WITH first AS (
  SELECT true_interaction, arg_min(interaction_id, ("at", source_id)) AS interaction_id, arg_min(issue_id, ("at", source_id)) AS issue_id,
         any_value(true_issue) AS true_issue
  FROM met WHERE true_issue IS NOT NULL GROUP BY ALL
),
leaf AS (
  SELECT interaction_id, arg_max(reason_id, depth) AS reason_id FROM interaction_reasons GROUP BY ALL
)
SELECT f.true_interaction, f.interaction_id, f.true_issue, coalesce(f.issue_id, 'none ' || f.interaction_id) AS issue_id, t.direction, t.is_return,
       i.last_at, i.story, r.outcome AS true_outcome, r.knowable, q.outcome, q.basis, w.reason_id AS true_reason, l.reason_id,
       g.case_ref, g.thread_ref, g.category, g.source
FROM first f JOIN true_interactions t ON t.interaction_id = f.true_interaction
JOIN true_issues i ON i.issue_id = f.true_issue
JOIN true_resolutions r ON r.issue_id = f.true_issue
LEFT JOIN true_interaction_reasons w ON w.interaction_id = f.true_interaction
LEFT JOIN resolutions q ON q.issue_id = f.issue_id
LEFT JOIN leaf l ON l.interaction_id = f.interaction_id
LEFT JOIN interactions g ON g.interaction_id = f.interaction_id
WHERE t.channel <> 'survey'
ORDER BY f.true_interaction
