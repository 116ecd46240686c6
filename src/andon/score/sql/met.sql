-- messages, true_messages, issue_interactions, true_issue_interactions -> one row a message both know, with both sides' ids
SELECT m.source, m.source_id, m.message_id, m.interaction_id, n.issue_id, t.interaction_id AS true_interaction, u.issue_id AS true_issue, t.at, t.speaker
FROM true_messages t JOIN messages m USING (source, source_id)
LEFT JOIN issue_interactions n ON n.interaction_id = m.interaction_id
LEFT JOIN true_issue_interactions u ON u.interaction_id = t.interaction_id
ORDER BY m.source, m.source_id, m.message_id
