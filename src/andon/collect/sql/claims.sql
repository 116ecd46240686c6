-- claims_seen, interactions, cut -> claims with their interaction: the one its own row made, else the last of the case (of the same source
-- first) that began before it; a reopening without a time is the customer's next word after the case was closed
WITH closed AS (SELECT source, case_ref, max(until) AS until FROM claims_seen WHERE kind IN ('solved', 'closed', 'denied') GROUP BY source, case_ref),
reopened AS (
    SELECT k.source, k.case_ref, min(c.at) AS "at"
    FROM closed k JOIN cut c ON c.source = k.source AND c.case_ref = k.case_ref AND c.speaker = 'customer' AND c.at > k.until
    GROUP BY k.source, k.case_ref
),
timed AS (
    SELECT s.* REPLACE (coalesce(s.at, r.at) AS "at"), coalesce(s.until, r.at) AS till
    FROM claims_seen s LEFT JOIN reopened r ON s.kind = 'reopened' AND r.source = s.source AND r.case_ref = s.case_ref
),
made AS (SELECT row_key, arg_max(interaction_id, ("at", interaction_id)) AS interaction_id FROM cut GROUP BY row_key),
refs AS (
    SELECT source, interaction_id, started_at, case_ref AS ref FROM interactions WHERE case_ref IS NOT NULL AND channel <> 'survey'
    UNION
    SELECT source, interaction_id, started_at, thread_ref FROM interactions WHERE thread_ref IS NOT NULL AND channel <> 'survey'
),
firsts AS (SELECT source, ref, arg_min(interaction_id, (started_at, interaction_id)) AS interaction_id FROM refs GROUP BY source, ref),
anywhere AS (SELECT ref, interaction_id, started_at FROM refs),
linked AS (
    SELECT t.*, m.interaction_id AS made, n.interaction_id AS near, f.interaction_id AS first
    FROM timed t
    LEFT JOIN made m ON m.row_key = t.row_key
    ASOF LEFT JOIN (SELECT source, ref, started_at, max(interaction_id) AS interaction_id FROM refs GROUP BY source, ref, started_at) n
        ON n.source = t.source AND n.ref = coalesce(t.case_ref, t.thread_ref) AND n.started_at <= t.till
    LEFT JOIN firsts f ON f.source = t.source AND f.ref = coalesce(t.case_ref, t.thread_ref)
),
far AS (
    SELECT l.claim_id, a.interaction_id
    FROM linked l ASOF LEFT JOIN (SELECT ref, started_at, max(interaction_id) AS interaction_id FROM anywhere GROUP BY ref, started_at) a
        ON a.ref = l.case_ref AND a.started_at <= l.till
)
SELECT
    l.claim_id || CASE WHEN row_number() OVER (PARTITION BY l.claim_id ORDER BY l.at) > 1 THEN '/' || row_number() OVER (PARTITION BY l.claim_id ORDER BY l.at) ELSE '' END AS claim_id,
    coalesce(l.made, l.near, l.first, f.interaction_id) AS interaction_id, l.case_ref, l.at, l.kind, l."by", l.agent_ref, l.source
FROM linked l LEFT JOIN (SELECT claim_id, any_value(interaction_id) AS interaction_id FROM far GROUP BY claim_id) f USING (claim_id)
ORDER BY l.source, claim_id
