-- claim_outcomes, issues, watched -> how long each claimed resolution stood: days to the return, or days it was watched without one.
-- Where silence means nothing returns do not count either: they alone would make every claim false.
SELECT i.reason_id, date_diff('second', c.at, coalesce(c.returned_at, c.at + to_seconds((c.observed_days * 86400)::BIGINT))) / 86400.0 AS days,
       c.returned_at IS NOT NULL AS returned
FROM claim_outcomes c JOIN issues i USING (issue_id) JOIN watched w USING (issue_id)
WHERE w.seen AND (c.returned_at IS NOT NULL OR c.observed_days > 0)
ORDER BY c.at, c.claim_id
