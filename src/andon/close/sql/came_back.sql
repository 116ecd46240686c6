-- claim_outcomes, live_issues -> one row an issue: told it was solved, and the customer had to come back
SELECT o.issue_id, l.customer_id, 'came_back' AS kind, NULL::VARCHAR AS commitment_id,
       max(o.returned_at) AS since, NULL::TIMESTAMPTZ AS due_at, count(*) AS times, NULL::VARCHAR AS words
FROM claim_outcomes o JOIN live_issues l USING (issue_id)
WHERE o.returned_at <= CAST($as_of AS TIMESTAMPTZ)
GROUP BY ALL
