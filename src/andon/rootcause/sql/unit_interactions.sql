-- units, issue_interactions, interactions -> which interactions stand for a unit, in order; `nth` 1 is how it began
SELECT u.unit, x.interaction_id, x.nth
FROM units u JOIN issue_interactions x USING (issue_id) JOIN interactions i USING (interaction_id)
WHERE i.started_at <= $as_of OR i.started_at IS NULL
ORDER BY u.unit, x.nth, x.interaction_id
