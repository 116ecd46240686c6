-- cause_issues, issues, issue_interactions, interactions, causes -> one row a cause: bad issues of the last year, days seen, its busiest team
WITH member AS (
  SELECT q.cause_id, i.issue_id, i.opened_at, r.outcome
  FROM cause_issues q JOIN issues i USING (issue_id) LEFT JOIN resolutions r USING (issue_id)
  WHERE i.opened_at <= CAST($as_of AS TIMESTAMPTZ)
),
teams AS (
  SELECT m.cause_id, t.team, count(*) AS n
  FROM member m JOIN issue_interactions n USING (issue_id) JOIN interactions t USING (interaction_id)
  WHERE t.team IS NOT NULL GROUP BY ALL
),
team AS (SELECT cause_id, arg_max(team, (n, team)) AS team FROM teams GROUP BY ALL)
SELECT m.cause_id,
       count(*) FILTER (m.opened_at > CAST($as_of AS TIMESTAMPTZ) - INTERVAL 365 DAY) AS last_year,
       least(365.0, date_diff('day', coalesce(any_value(c.onset_at), min(m.opened_at)), CAST($as_of AS TIMESTAMPTZ)))::DOUBLE AS days,
       any_value(t.team) AS team
FROM member m JOIN causes c USING (cause_id) LEFT JOIN team t USING (cause_id)
GROUP BY m.cause_id ORDER BY m.cause_id
