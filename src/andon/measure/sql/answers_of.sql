-- answers, interactions, scopes -> numeric answers of customers with what they are about: the attributes of the interaction that was asked about
WITH usable AS (
    SELECT a.answer_id, coalesce(a.survey, '') AS survey, a.metric, a.item, a.value, a.scale_min, a.scale_max, a.value_best, a.weight, a.interaction_id
    FROM answers a
    WHERE a.value IS NOT NULL AND a.metric IN ('nps', 'csat', 'ces', 'value_for_money', 'courtesy', 'rating', 'solved', 'emotion_before', 'emotion_after', 'expectation', 'preference')
      AND coalesce(a.respondent, 'customer') = 'customer' AND (a.at <= $as_of OR a.at IS NULL)
)
SELECT u.*, i.product, i.place, i.team, i.category, i.channel
FROM usable u LEFT JOIN interactions i USING (interaction_id)
ORDER BY u.survey, u.metric, u.item, u.answer_id
