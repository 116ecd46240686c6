-- debts -> each debt with its kind: a promise, a return after "solved", silence, news for staff, news of an action
SELECT *, CASE WHEN commitment_id IS NOT NULL THEN 'promise' WHEN action_id IS NOT NULL THEN 'action' WHEN owed_to = 'staff' THEN 'staff'
               WHEN what LIKE 'Asked%' THEN 'silence' ELSE 'returned' END AS kind
FROM debts
