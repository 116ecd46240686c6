-- contacts, issues, watched -> from the end of each issue's first contact: days to the next inbound contact, or days watched without one
WITH numbered AS (
    SELECT issue_id, "at", ended_at, row_number() OVER (PARTITION BY issue_id ORDER BY "at", interaction_id) AS nth
    FROM contacts WHERE inbound AND interaction_id NOT IN (SELECT interaction_id FROM closing)
)
SELECT i.reason_id,
       greatest(date_diff('second', a.ended_at, coalesce(b.at, w.until)) / 86400.0, 0) AS days, b.at IS NOT NULL AS returned
FROM numbered a JOIN issues i USING (issue_id) JOIN watched w USING (issue_id)
LEFT JOIN (
    SELECT issue_id, min("at") AS "at" FROM (
        SELECT issue_id, "at" FROM numbered WHERE nth = 2 UNION ALL SELECT returns_of, opened_at FROM issues WHERE returns_of IS NOT NULL)
    GROUP BY issue_id) b USING (issue_id)
WHERE a.nth = 1 AND w.seen AND (b.at IS NOT NULL OR w.until > a.ended_at)
ORDER BY i.opened_at, i.issue_id
