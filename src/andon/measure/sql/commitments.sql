-- promised, deliveries, contacts, recordable, watched, horizons by issue -> the state of each commitment at $as_of
-- kept: delivered by a record up to $grace days after it was due; broken: it was due, nothing was delivered in time, and either such
-- deliveries are recorded in these data or it was for a known kind of act and the customer had to come back about it; open: not due yet, or its fate cannot be seen
WITH first AS (
    SELECT commitment_id, min("at") AS "at", arg_min(evidence, ("at", row)) AS evidence, arg_min(row, ("at", row)) AS row FROM deliveries GROUP BY commitment_id
), bound AS (
    SELECT p.*, coalesce(p.due_at, p.made_at + to_seconds((h.horizon * 86400)::BIGINT)) + to_seconds(($grace * 86400)::BIGINT) AS last_day,
           f.at AS done_at, f.evidence AS done_by, f.row AS done_row
    FROM promised p LEFT JOIN first f USING (commitment_id)
    JOIN (SELECT issue_id, horizon FROM evidence) h USING (issue_id)
), chased AS (
    SELECT b.commitment_id, min(c.at) AS "at", arg_min(c.interaction_id, (c.at, c.interaction_id)) AS row
    FROM bound b JOIN contacts c ON c.issue_id = b.issue_id AND c.inbound AND c.interaction_id NOT IN (SELECT interaction_id FROM closing) AND c.at > coalesce(b.due_at, b.last_day)
    GROUP BY b.commitment_id
), state AS (
    SELECT b.*, c.at AS chased_at, c.row AS chased_row,
           CASE WHEN b.empty THEN 'empty'
                WHEN b.done_at <= b.last_day THEN 'kept'
                WHEN b.last_day > $as_of THEN 'open'
                WHEN b.done_at IS NOT NULL THEN 'broken'
                WHEN c.at IS NOT NULL AND b.kind IS NOT NULL THEN 'broken'
                WHEN r.kind IS NOT NULL THEN 'broken'
                ELSE 'open' END AS state
    FROM bound b LEFT JOIN chased c USING (commitment_id) LEFT JOIN recordable r ON r.kind = b.kind
)
SELECT commitment_id, issue_id, message_id, agent_ref, made_at, due_at, "start", "end", state,
       CASE WHEN state = 'kept' OR (state = 'broken' AND done_at IS NOT NULL) THEN done_at END AS kept_at,
       CASE WHEN state = 'empty' THEN NULL
            WHEN state = 'kept' OR (state = 'broken' AND done_at IS NOT NULL) THEN done_by || ' ' || done_row
            WHEN state = 'broken' AND chased_at IS NOT NULL THEN 'message ' || chased_row
            WHEN state = 'broken' THEN 'nothing'
            WHEN last_day <= $as_of THEN 'unseen' END AS evidence,
       what
FROM state ORDER BY commitment_id
