-- recorded, talk -> claimed resolutions claim by claim: recorded ones, and the company's words (a call or a message that says it is fixed).
-- Words that a record repeats within a day, with no customer between, and words said again in the same interaction, are one claim.
WITH word AS (
    SELECT issue_id, interaction_id, arg_max(message_id, ("at", seq, message_id)) AS message_id, max("at") AS "at", bool_or(outbound) AS outbound
    FROM talk WHERE speaker = 'agent' AND claims_fix >= $sure AND NOT survey
    GROUP BY issue_id, interaction_id
), record AS (
    SELECT claim_id, issue_id, "at", coalesce("by", 'status') AS said_by FROM recorded
    WHERE kind IN ('solved', 'closed') AND coalesce("by", 'status') <> 'customer'
), fresh AS (
    SELECT w.* FROM word w
    WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.issue_id = w.issue_id AND r.at BETWEEN w.at - INTERVAL 1 HOUR AND w.at + INTERVAL 1 DAY)
      -- taken back at once: the customer objects in the same conversation
      AND NOT EXISTS (SELECT 1 FROM talk t WHERE t.interaction_id = w.interaction_id AND t.speaker = 'customer' AND t.not_fixed >= $sure
                      AND t.at > w.at AND t.at <= w.at + INTERVAL 1 HOUR)
)
SELECT claim_id, issue_id, "at", said_by FROM record
UNION ALL
SELECT 'words/' || message_id, issue_id, "at", CASE WHEN outbound THEN 'outbound' ELSE 'agent' END FROM fresh
ORDER BY issue_id, "at", claim_id
