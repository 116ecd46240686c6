-- unit_interactions, interactions -> the weeks (of seven days since 1970) in which the customer of each unit was heard of
SELECT DISTINCT x.unit, epoch_us(i.started_at) // 604800000000 AS week
FROM unit_interactions x JOIN interactions i USING (interaction_id)
WHERE i.started_at <= $as_of AND coalesce(i.direction, 'inbound') = 'inbound' AND coalesce(i.channel, '') <> 'survey'
ORDER BY x.unit, week
