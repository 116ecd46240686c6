-- reasons -> the finest reasons with their contacts, the largest first
SELECT reason_id, coalesce(label, 'unnamed') AS label, coalesce(interactions, 0) AS interactions FROM reasons
WHERE reason_id NOT IN (SELECT parent_id FROM reasons WHERE parent_id IS NOT NULL)
ORDER BY interactions DESC, reason_id
