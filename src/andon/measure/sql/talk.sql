-- issue_interactions, messages, signals, contacts -> the messages of each issue in order, with what the company said in them
SELECT c.issue_id, m.message_id, m.interaction_id, coalesce(m.at, c.at) AS "at", m.seq, m.speaker, m.agent_ref, c.outbound, c.survey, c.channel,
       coalesce(s.claims_fix, 0) AS claims_fix, coalesce(s.denies, 0) AS denies, coalesce(s.commits, 0) AS commits,
       s.courtesy, s.anger, s.harm, coalesce(s.not_fixed, 0) AS not_fixed, coalesce(s.confirms_fixed, 0) AS confirms
FROM contacts c JOIN messages m USING (interaction_id) LEFT JOIN signals s USING (message_id)
WHERE coalesce(m.at, c.at) <= $as_of
ORDER BY c.issue_id, coalesce(m.at, c.at), m.interaction_id, m.seq, m.message_id
