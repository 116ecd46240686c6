-- claimed, returns, watched -> each claim with the first return after it and how long it was watched
SELECT c.claim_id, c.issue_id, c.at, c.said_by, r.at AS returned_at,
       greatest(date_diff('second', c.at, coalesce(w.until, $as_of)) / 86400.0, 0) AS observed_days
FROM claimed c
LEFT JOIN watched w USING (issue_id)
ASOF LEFT JOIN (SELECT issue_id, "at" FROM returns) r ON r.issue_id = c.issue_id AND r.at > c.at
ORDER BY c.at, c.claim_id
