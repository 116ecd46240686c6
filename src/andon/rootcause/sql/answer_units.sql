-- answers, interactions, interaction_reasons, issue_interactions -> one row a customer's scored answer by $as_of, low or not
WITH best AS (
    SELECT interaction_id, arg_max(reason_id, depth) AS reason_id FROM interaction_reasons GROUP BY interaction_id
), scored AS (
    SELECT a.response_id, a.interaction_id, a.source, a.party_ref, min(a.at) AS at,
        -- the share of the way from the worst to the best answer; a response with several answers counts once, by its mean
        avg(CASE WHEN coalesce(a.value_best, a.scale_max) >= a.scale_max
            THEN (a.value - a.scale_min) / (a.scale_max - a.scale_min)
            ELSE (a.scale_max - a.value) / (a.scale_max - a.scale_min) END) AS height
    FROM answers a
    WHERE a.value BETWEEN a.scale_min AND a.scale_max AND a.scale_max > a.scale_min AND a.at <= $as_of
        AND coalesce(a.respondent, 'customer') = 'customer'
        AND a.metric IN ('nps', 'csat', 'ces', 'rating', 'solved', 'value_for_money')
    GROUP BY ALL
), about AS (
    SELECT interaction_id, min(issue_id) AS issue_id FROM issue_interactions GROUP BY interaction_id
)
SELECT
    row_number() OVER (ORDER BY s.response_id, s.interaction_id) - 1 AS unit,
    about.issue_id,
    s.interaction_id,
    coalesce(p.customer_id, s.source || '/' || s.party_ref, s.response_id) AS customer,
    p.customer_id,
    coalesce(p.account_id, i.account_id) AS account_id,
    -- what was written beside an answer is the answer again in words, praise or blame, and no reason that comes before it
    CASE WHEN i.channel = 'survey' THEN '' ELSE coalesce(b.reason_id, '') END AS leaf,
    CASE WHEN i.channel = 'survey' THEN '' ELSE coalesce(r.parent_id, b.reason_id, '') END AS parent,
    coalesce(s.at, i.started_at) AS opened_at,
    CASE WHEN s.height < 0.5 THEN 'low' ELSE 'fair' END AS outcome,
    false AS said_solved, NULL::DOUBLE AS handle_cost, NULL AS currency, NULL::DOUBLE AS harm
FROM scored s
LEFT JOIN interactions i USING (interaction_id)
LEFT JOIN placements p USING (interaction_id)
LEFT JOIN best b USING (interaction_id)
LEFT JOIN reasons r ON r.reason_id = b.reason_id
LEFT JOIN about ON about.interaction_id = s.interaction_id
WHERE coalesce(s.at, i.started_at) IS NOT NULL
ORDER BY unit
