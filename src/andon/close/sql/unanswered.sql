-- live_issues, issue_interactions, interactions, messages -> one row an issue whose customer never got any answer
WITH spoken AS (
  SELECT n.issue_id, count(*) FILTER (m.speaker = 'customer') AS asked, count(*) FILTER (m.speaker IN ('agent', 'bot')) AS answered,
         min(m.at) FILTER (m.speaker = 'customer') AS since
  FROM issue_interactions n JOIN interactions t USING (interaction_id) JOIN messages m USING (interaction_id)
  WHERE t.channel <> 'survey' AND m.at <= CAST($as_of AS TIMESTAMPTZ)
  GROUP BY ALL
),
-- A source that never records what the company says cannot show that it stayed silent.
two_sided AS (
  SELECT DISTINCT t.source FROM interactions t JOIN messages m USING (interaction_id) WHERE m.speaker = 'agent'
)
SELECT l.issue_id, l.customer_id, 'unanswered' AS kind, NULL::VARCHAR AS commitment_id, s.since, NULL::TIMESTAMPTZ AS due_at,
       s.asked AS times, NULL::VARCHAR AS words
FROM live_issues l JOIN spoken s USING (issue_id)
WHERE s.asked > 0 AND s.answered = 0 AND l.outcome IN ('unresolved', 'abandoned', 'recurred')
  AND NOT EXISTS (SELECT 1 FROM issue_interactions n JOIN interactions t USING (interaction_id)
                  WHERE n.issue_id = l.issue_id AND t.source NOT IN (SELECT source FROM two_sided))
