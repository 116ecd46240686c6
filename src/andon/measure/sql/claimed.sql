-- recorded, talk, returns -> everything by which the company says it is solved: records, and its own words (in a call, a message, an outbound contact).
-- event: claims repeated within $repeat days with no return between are one claimed resolution; its first claim stands for it
WITH word AS (
    SELECT issue_id, interaction_id, arg_max(message_id, ("at", seq, message_id)) AS message_id, max("at") AS "at", bool_or(outbound) AS outbound
    FROM talk WHERE speaker = 'agent' AND claims_fix >= $sure AND claims_fix > denies AND NOT survey
    GROUP BY issue_id, interaction_id
), said AS (
    SELECT claim_id, issue_id, "at", coalesce("by", 'status') AS said_by FROM recorded r
    WHERE kind IN ('solved', 'closed') AND coalesce("by", 'status') <> 'customer'
      -- a bare closing within a day of a denial is part of the denial
      AND NOT (kind = 'closed' AND EXISTS (SELECT 1 FROM recorded d WHERE d.issue_id = r.issue_id AND d.kind = 'denied'
                                           AND r."at" BETWEEN d."at" AND d."at" + INTERVAL 1 DAY))
    UNION ALL
    SELECT 'words/' || message_id, issue_id, "at", CASE WHEN outbound THEN 'outbound' ELSE 'agent' END FROM word w
    -- not what is taken back at once: the customer objects in the same conversation
    WHERE NOT EXISTS (SELECT 1 FROM talk t WHERE t.interaction_id = w.interaction_id AND t.speaker = 'customer' AND t.not_fixed >= $sure
                      AND t."at" > w."at" AND t."at" <= w."at" + INTERVAL 1 HOUR)
), after AS (
    SELECT s.*, r."at" AS returned_at FROM said s ASOF LEFT JOIN returns r ON r.issue_id = s.issue_id AND r."at" > s."at"
), marked AS (
    SELECT *, (coalesce("at" - lag("at") OVER w > to_days($repeat), true) OR coalesce(lag(returned_at) OVER w <= "at", false))::INTEGER AS fresh
    FROM after WINDOW w AS (PARTITION BY issue_id ORDER BY "at", claim_id)
)
SELECT claim_id, issue_id, "at", said_by, returned_at, sum(fresh) OVER (PARTITION BY issue_id ORDER BY "at", claim_id) AS event
FROM marked ORDER BY issue_id, "at", claim_id
