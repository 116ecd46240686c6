-- talk, said, closing, answers, contacts, interactions, recorded -> what the customer said of the outcome, and when: solved true or false
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
    -- "all right" in a call of the company, or before anything was claimed, is an answer to what was said, no news;
    -- there only a contact that closes, or a survey, confirms
    SELECT t.issue_id, t.moment AS "at", t.confirms > t.not_fixed AS solved, t.message_id
    FROM talk t LEFT JOIN (SELECT issue_id, min(moment) AS claimed FROM said GROUP BY issue_id) l USING (issue_id)
    LEFT JOIN (SELECT interaction_id, true AS closes FROM closing) c USING (interaction_id)
    WHERE t.speaker = 'customer' AND greatest(t.confirms, t.not_fixed) >= $sure
      AND (t.confirms <= t.not_fixed OR t.survey OR (NOT t.outbound AND (c.closes OR coalesce(l.claimed < t.moment, false)))))
UNION ALL
-- an answer given in the second in which the contact ended was given after its last word
SELECT c.issue_id, CASE WHEN a.at + INTERVAL 1 SECOND > e.last_moment THEN greatest(a.at, e.last_moment) ELSE a.at END, a.solved, 'answer', a.answer_id
FROM answer a JOIN contacts c ON c.interaction_id = coalesce(a.about, a.own) LEFT JOIN ended e ON e.interaction_id = c.interaction_id
UNION ALL
SELECT issue_id, "at", kind <> 'reopened', 'record', claim_id FROM recorded WHERE "by" = 'customer' AND kind IN ('solved', 'closed', 'reopened')
