-- issue_interactions, messages, signals, contacts, claims -> the messages of each issue in order, with what the company said in them
SELECT c.issue_id, m.message_id, m.interaction_id, coalesce(m.at, c.at) AS "at",
       -- turns of a call share one time: their order is told in microseconds
       coalesce(m.at, c.at) + to_microseconds(coalesce(m.seq, 0)) AS moment, m.seq, m.speaker, m.agent_ref, c.outbound, c.survey, c.channel,
       coalesce(s.claims_fix, 0) AS claims_fix, 
       -- a denial is only heard where no fix is claimed with it, and where the source records denials it must be heard clearly
       CASE WHEN coalesce(s.claims_fix, 0) >= $sure OR (s.denies < $clear AND c.source IN (SELECT source FROM claims WHERE kind = 'denied'))
            THEN 0 ELSE coalesce(s.denies, 0) END AS denies, coalesce(s.commits, 0) AS commits,
       -- the customer is sent elsewhere
       m.speaker = 'agent' AND coalesce(s.passes_on >= $sure, false) AS passes, coalesce(s.empty_promise, 0) AS vague,
       -- nothing but regret
       CASE WHEN m.speaker = 'agent' AND length(m.text) <= 90 THEN regexp_matches(lower(m.text), $regret) ELSE false END AS regrets,
       s.claims_fix IS NOT NULL OR s.commits IS NOT NULL AS heard,
       s.courtesy, s.anger, s.harm, coalesce(s.not_fixed, 0) AS not_fixed, coalesce(s.confirms_fixed, 0) AS confirms, coalesce(s.leaving, 0) AS leaving
FROM contacts c JOIN messages m USING (interaction_id) LEFT JOIN signals s USING (message_id)
WHERE coalesce(m.at, c.at) <= $as_of
