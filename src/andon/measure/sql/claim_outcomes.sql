-- claimed, watched -> each claimed resolution with the first return after it and how many days it was watched
SELECT c.claim_id, c.issue_id, c."at", c.said_by, c.returned_at,
       greatest(date_diff('second', c."at", coalesce(c.returned_at, w.until, $as_of)) / 86400.0, 0) AS observed_days
FROM (SELECT *, row_number() OVER (PARTITION BY issue_id, event ORDER BY "at", claim_id) AS nth FROM claimed) c
LEFT JOIN watched w USING (issue_id)
WHERE c.nth = 1
ORDER BY c."at", c.claim_id
