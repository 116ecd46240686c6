-- lake_messages, lake_cases, lake_parties, lake_responses, lake_answers, lake_attributes, $as_of -> every message, with the person the sources name for it
-- and the thread its source names; a response counts as one message, and so does a case that no message names, of a source without messages (where
-- a desk has messages, a case without them was opened by another channel's contact); kind: thread, single, survey; in no order
WITH cases AS (
    SELECT source, case_ref, arg_max(party_ref, ("at", part, row)) AS party_ref, arg_max(account_id, ("at", part, row)) AS account_id
    FROM lake_cases WHERE case_ref IS NOT NULL GROUP BY source, case_ref
),
known AS (SELECT DISTINCT source, party_ref FROM lake_parties),
said AS (
    SELECT
        m.row_key, m.part, m.row, coalesce(m.turn, 1) AS turn, m.source,
        coalesce(m.source_id, printf('%016x', m.row_key) || coalesce('#' || m.turn, '')) AS source_id,
        CASE
            WHEN c.party_ref IS NULL OR k.party_ref IS NOT NULL OR coalesce(m.speaker, 'customer') <> 'customer' AND NOT m.single THEN m.party_ref
            WHEN m.single THEN coalesce(m.party_ref, c.party_ref)
            ELSE c.party_ref
        END AS party_ref,
        m.party_name, m.party_email, m.party_phone, coalesce(m.account_id, c.account_id) AS account_id,
        m.case_ref, m.thread_ref, m.reply_to, m.at, coalesce(m.at_precision, 'none') AS at_precision,
        CASE WHEN m.single AND m.text IS NULL AND m.direction = 'outbound' THEN 'agent' ELSE coalesce(m.speaker, 'customer') END AS speaker, m.agent_ref, m.text, m.language, m.channel, m.direction,
        CASE WHEN m.single THEN 'single' ELSE 'thread' END AS kind,
        m.team, m.area_id, m.product, m.place, m.category, m.subcategory, m.scheme, m.handle_seconds, m.handle_cost, m.currency
    FROM lake_messages m
    LEFT JOIN cases c ON c.source = m.source AND c.case_ref = m.case_ref
    LEFT JOIN known k ON k.source = m.source AND k.party_ref = m.party_ref
    WHERE m.at IS NULL OR m.at <= $as_of
),
heard AS (
    SELECT source, case_ref, thread_ref, coalesce(split_part(source_id, '#', 1), printf('%016x', row_key)) AS first_id FROM lake_messages
    WHERE "at" IS NULL OR "at" <= $as_of
),
alone AS (
    SELECT c.* FROM lake_cases c
    WHERE (c.at IS NULL OR c.at <= $as_of)
        AND c.source NOT IN (SELECT source FROM heard)
        AND (c.case_ref IS NULL OR c.case_ref NOT IN (SELECT case_ref FROM heard WHERE case_ref IS NOT NULL))
),
about AS (SELECT DISTINCT about_ref FROM lake_responses WHERE about_ref IS NOT NULL),
refs AS (
    SELECT case_ref AS ref FROM heard WHERE case_ref IN (FROM about)
    UNION ALL SELECT thread_ref FROM heard WHERE thread_ref IN (FROM about)
    UNION ALL SELECT first_id FROM heard WHERE first_id IN (FROM about)
),
comments AS (
    SELECT row_key, string_agg(text, chr(10) ORDER BY question, text) AS text FROM lake_answers WHERE metric = 'open' GROUP BY row_key
)
SELECT * FROM said
UNION ALL BY NAME
SELECT
    row_key, part, row, 1 AS turn, source, coalesce(case_ref, printf('%016x', row_key)) AS source_id, party_ref, party_name, party_email, party_phone,
    account_id, case_ref, "at", coalesce(at_precision, 'none') AS at_precision, 'customer' AS speaker, agent_ref, text,
    channel, 'single' AS kind, team, area_id, product, place, category, subcategory, scheme, handle_seconds, handle_cost, currency
FROM alone
UNION ALL BY NAME
SELECT
    r.row_key, r.part, r.row, 1 AS turn, r.source, coalesce(CASE WHEN count(*) OVER (PARTITION BY r.source, r.response_id) = 1 THEN r.response_id END,
        coalesce(r.response_id || '#', '') || printf('%016x', r.row_key)) AS source_id,
    r.party_ref, r.party_name, r.party_email, r.party_phone, r.account_id, r.about_ref AS thread_ref, r.at,
    coalesce(r.at_precision, 'none') AS at_precision, 'customer' AS speaker, r.agent_ref, c.text, r.language, 'survey' AS channel, 'inbound' AS direction,
    'survey' AS kind, r.team, r.area_id, r.product, r.place, r.category, r.subcategory, r.scheme
FROM lake_responses r LEFT JOIN comments c USING (row_key)
WHERE (r.at IS NULL OR r.at <= $as_of) AND (
    c.text IS NOT NULL OR r.category IS NOT NULL
    -- bare scores of a contact that is known are answers about it and need no interaction of their own, unless the row says more
    OR (r.row_key IN (SELECT row_key FROM lake_answers)
        AND (r.about_ref IS NULL OR r.about_ref NOT IN (FROM refs) OR r.row_key IN (SELECT row_key FROM lake_attributes)))
)
