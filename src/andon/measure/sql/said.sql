-- recorded, talk, contacts, hanging -> everything by which the company says it is solved: records, and its own words (in a call, a message).
-- A contact that the company begins although it had already answered, and that promises, asks back, refuses or passes on nothing, reports a
-- result: that is a claim too, in whatever words.
WITH word AS (
    SELECT issue_id, interaction_id, arg_max(message_id, (moment, message_id)) AS message_id, max("at") AS "at", max(moment) AS moment, bool_or(outbound) AS outbound
    FROM talk WHERE speaker = 'agent' AND claims_fix >= $sure AND NOT survey
    GROUP BY issue_id, interaction_id
), spoke AS (
    SELECT t.issue_id, t.interaction_id, arg_max(t.message_id, (t.moment, t.message_id)) AS message_id, max(t."at") AS "at", min(t.moment) AS began,
           max(t.moment) AS moment, bool_or(t.outbound) AS outbound
    FROM talk t LEFT JOIN hanging p USING (message_id)
    WHERE t.speaker = 'agent' AND NOT t.survey
    GROUP BY t.issue_id, t.interaction_id
    HAVING bool_or(t.heard) AND NOT bool_or(greatest(t.denies, t.claims_fix) >= $sure OR t.passes OR t.regrets OR p.message_id IS NOT NULL)
), report AS (
    SELECT s.* FROM spoke s
    ASOF JOIN (SELECT issue_id, "at" FROM contacts WHERE inbound) c ON c.issue_id = s.issue_id AND c."at" < s.began
    ASOF JOIN (SELECT issue_id, moment FROM talk WHERE speaker = 'agent' AND NOT survey) a ON a.issue_id = s.issue_id AND a.moment < s.began
    WHERE s.outbound AND a.moment >= c."at"
), denial AS (
    SELECT DISTINCT issue_id, "at" FROM recorded WHERE kind = 'denied'
), objection AS (
    SELECT DISTINCT interaction_id, moment FROM talk WHERE speaker = 'customer' AND not_fixed >= $sure
)
    -- not a bare closing within a day of a denial: it is part of the denial
    SELECT r.claim_id, r.issue_id, r."at", r."at" AS moment, coalesce(r."by", 'status') AS said_by
    FROM recorded r ASOF LEFT JOIN denial d ON d.issue_id = r.issue_id AND d."at" <= r."at"
    WHERE r.kind IN ('solved', 'closed') AND coalesce(r."by", 'status') <> 'customer'
      AND NOT (r.kind = 'closed' AND coalesce(r."at" <= d."at" + INTERVAL 1 DAY, false))
    UNION ALL
    -- not words that are taken back at once: the customer objects in the same conversation
    SELECT 'words/' || w.message_id, w.issue_id, w."at", w.moment, CASE WHEN w.outbound THEN 'outbound' ELSE 'agent' END
    FROM word w ASOF LEFT JOIN objection o ON o.interaction_id = w.interaction_id AND o.moment > w.moment
    WHERE coalesce(o.moment > w.moment + INTERVAL 1 HOUR, true)
    UNION ALL
    SELECT 'words/' || message_id, issue_id, "at", moment, 'outbound' FROM report
