-- talk, answers, contacts, interactions, recorded -> what the customer said of the outcome, and when: solved true or false
WITH survey AS (
    SELECT s.interaction_id, s.source, s.source_id FROM interactions s WHERE s.channel = 'survey'
), answer AS (
    SELECT a.answer_id, a.at, a.interaction_id AS about, s.interaction_id AS own,
           CASE WHEN a.value_best IS NOT NULL AND a.scale_min IS NOT NULL AND a.scale_max > a.scale_min
                THEN abs(a.value - a.value_best) < (a.scale_max - a.scale_min) / 2.0 ELSE a.value > 0 END AS solved
    FROM answers a LEFT JOIN survey s ON s.source = a.source AND s.source_id = a.response_id
    WHERE a.metric = 'solved' AND a.value IS NOT NULL AND a.at <= $as_of AND coalesce(a.respondent, 'customer') = 'customer'
), ended AS (
    SELECT interaction_id, max(moment) AS last_moment FROM talk GROUP BY interaction_id
)
SELECT issue_id, "at", solved, 'message' AS how, message_id AS source_row FROM (
    -- in a call of the company "all right" is an answer to what was said, not news
    SELECT issue_id, moment AS "at", confirms > not_fixed AS solved, message_id FROM talk
    WHERE speaker = 'customer' AND greatest(confirms, not_fixed) >= $sure AND NOT (outbound AND confirms > not_fixed))
UNION ALL
-- an answer given in the second in which the contact ended was given after its last word
SELECT c.issue_id, CASE WHEN a.at + INTERVAL 1 SECOND > e.last_moment THEN greatest(a.at, e.last_moment) ELSE a.at END, a.solved, 'answer', a.answer_id
FROM answer a JOIN contacts c ON c.interaction_id = coalesce(a.about, a.own) LEFT JOIN ended e ON e.interaction_id = c.interaction_id
UNION ALL
SELECT issue_id, "at", kind <> 'reopened', 'record', claim_id FROM recorded WHERE "by" = 'customer' AND kind IN ('solved', 'closed', 'reopened')
ORDER BY issue_id, "at", source_row
