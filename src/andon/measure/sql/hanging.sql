-- promised, talk -> messages of the company that leave something to be done: a promise with a date, a vague one, or one whose kind is known;
-- not "you should have a tone again". Where a promise is heard but no words are marked, or a vague one, the signals decide.
SELECT DISTINCT message_id FROM promised WHERE empty OR due_at IS NOT NULL OR kind IS NOT NULL
UNION
SELECT message_id FROM talk WHERE speaker = 'agent' AND (vague >= $sure OR commits >= $sure AND message_id NOT IN (SELECT message_id FROM promised))
