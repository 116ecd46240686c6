-- interactions, placements, messages, answers, interaction_reasons, signals -> one row a dated interaction up to $as_of, in order of time:
-- whom it belongs to, what it refers to, its reason, and how strongly the customer says "not fixed"
WITH placed AS (
    SELECT interaction_id, any_value(customer_id) AS customer_id, any_value(account_id) AS account_id,
           any_value(group_id) AS group_id, any_value(bucket) AS bucket
    FROM placements GROUP BY interaction_id
), leaf AS (
    SELECT interaction_id, arg_max(reason_id, (depth, p, reason_id)) AS reason_id, arg_max(p, (depth, p, reason_id)) AS p
    FROM interaction_reasons WHERE reason_id IS NOT NULL GROUP BY interaction_id
), about AS (
    SELECT s.interaction_id, min(a.interaction_id) AS about_id
    FROM interactions s JOIN answers a ON a.source = s.source AND a.response_id = s.source_id
    WHERE s.channel = 'survey' AND a.interaction_id IS NOT NULL AND a.interaction_id <> s.interaction_id
    GROUP BY s.interaction_id
), asked AS (
    -- a contact that names nobody is that of the person who was asked about it
    SELECT b.about_id AS interaction_id, min(p.customer_id) AS customer_id, arg_min(p.account_id, p.customer_id) AS account_id,
           arg_min(p.bucket, p.customer_id) AS bucket
    FROM about b JOIN placed p USING (interaction_id) JOIN placed q ON q.interaction_id = b.about_id
    JOIN interactions j ON j.interaction_id = b.about_id
    WHERE coalesce(q.customer_id, q.account_id, j.account_id, j.case_ref, j.thread_ref) IS NULL AND p.customer_id IS NOT NULL GROUP BY b.about_id
), answered AS (
    SELECT i.interaction_id, min(m.interaction_id) AS reply_id
    FROM interactions i JOIN messages m ON m.source = i.source AND m.source_id = i.reply_to
    WHERE m.interaction_id <> i.interaction_id GROUP BY i.interaction_id
), stray AS (
    -- rows that nobody owns are bucketed one by one; those of one thread must meet
    SELECT i.source, i.thread_ref, min(p.bucket) AS bucket FROM interactions i JOIN placed p USING (interaction_id)
    WHERE i.thread_ref IS NOT NULL AND i.case_ref IS NULL AND coalesce(p.customer_id, p.account_id, i.account_id) IS NULL
    GROUP BY ALL
), spoken AS (
    SELECT DISTINCT interaction_id FROM messages WHERE text IS NOT NULL AND text <> ''
), worded AS (
    SELECT DISTINCT i.case_ref FROM interactions i JOIN spoken USING (interaction_id) WHERE i.case_ref IS NOT NULL
), said AS (
    SELECT m.interaction_id, max(s.not_fixed) AS not_fixed
    FROM signals s JOIN messages m USING (message_id)
    WHERE m.speaker = 'customer' AND (m.at <= $as_of OR m.at IS NULL) GROUP BY m.interaction_id
)
SELECT i.interaction_id, i.started_at, greatest(i.started_at, least(coalesce(i.ended_at, i.started_at), $as_of)) AS ended_at,
       i.channel, coalesce(i.channel = 'survey', false) AS survey, coalesce(i.direction = 'outbound', false) AS outbound,
       -- an answer goes with the contact it is about, wherever that is placed: with its person too, so that no person is in two buckets
       CASE WHEN z.bucket IS NOT NULL THEN z.customer_id WHEN q.interaction_id IS NULL THEN coalesce(p.customer_id, a.customer_id)
            ELSE q.customer_id END AS customer_id,
       CASE WHEN z.bucket IS NOT NULL THEN z.account_id WHEN q.interaction_id IS NULL THEN coalesce(p.account_id, i.account_id, a.account_id)
            ELSE q.account_id END AS account_id, i.case_ref,
       i.source || '/' || i.thread_ref AS thread_ref, r.reply_id, b.about_id,
       l.reason_id, coalesce(t.parent_id, l.reason_id) AS parent_id, coalesce(l.p, 1.0) AS reason_p,
       -- the bare record of a case whose contacts are there with their words is no contact of its own
       w.interaction_id IS NULL AND c.case_ref IS NOT NULL AS record,
       coalesce(s.not_fixed, 0) AS not_fixed, coalesce(z.bucket, q.bucket, a.bucket,
           CASE WHEN i.case_ref IS NULL AND coalesce(p.customer_id, p.account_id, i.account_id) IS NULL THEN y.bucket END, p.bucket, 0) AS bucket
FROM interactions i
LEFT JOIN placed p USING (interaction_id)
LEFT JOIN leaf l USING (interaction_id)
LEFT JOIN (SELECT reason_id, any_value(parent_id) AS parent_id FROM reasons GROUP BY reason_id) t ON t.reason_id = l.reason_id
LEFT JOIN about b USING (interaction_id)
LEFT JOIN placed q ON q.interaction_id = b.about_id
LEFT JOIN asked a ON a.interaction_id = i.interaction_id
LEFT JOIN asked z ON z.interaction_id = b.about_id
LEFT JOIN stray y ON y.source = i.source AND y.thread_ref = i.thread_ref
LEFT JOIN answered r USING (interaction_id)
LEFT JOIN said s USING (interaction_id)
LEFT JOIN spoken w USING (interaction_id)
LEFT JOIN worded c ON c.case_ref = i.case_ref
WHERE i.started_at <= $as_of AND coalesce(i.at_precision, 'minute') <> 'none'
ORDER BY i.started_at, i.interaction_id
