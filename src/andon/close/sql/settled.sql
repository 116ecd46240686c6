-- live_issues, issue_interactions, interactions, messages -> one row an issue: when the company last spoke to the customer
SELECT n.issue_id, max(m.at) AS last_word
FROM issue_interactions n JOIN interactions t USING (interaction_id) JOIN messages m USING (interaction_id)
WHERE m.speaker = 'agent' AND m.at <= CAST($as_of AS TIMESTAMPTZ) AND t.channel <> 'survey'
GROUP BY ALL
