-- said, returns -> each claim with the next return after it and the claimed resolution (event) it belongs to:
-- claims repeated within $repeat days with no return between are one claimed resolution
WITH after AS (
    SELECT s.*, r."at" AS returned_at FROM said s ASOF LEFT JOIN returns r ON r.issue_id = s.issue_id AND r."at" > s."at"
), marked AS (
    SELECT *, (coalesce("at" - lag("at") OVER w > to_days($repeat), true) OR coalesce(lag(returned_at) OVER w <= "at", false))::INTEGER AS fresh
    FROM after WINDOW w AS (PARTITION BY issue_id ORDER BY "at", claim_id)
)
SELECT claim_id, issue_id, "at", moment, said_by, returned_at, sum(fresh) OVER (PARTITION BY issue_id ORDER BY "at", claim_id) AS event
FROM marked ORDER BY issue_id, "at", claim_id
