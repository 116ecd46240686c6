-- own (an interaction by its messages), lake_cases, $as_of -> interactions: where its messages say nothing, what its case says; a survey comment
-- is about what the contact it follows was about; in no order
WITH cases AS (
    SELECT DISTINCT ON (case_ref) case_ref, source, account_id, team, agent_ref, area_id, product, place, category, subcategory, scheme, channel
    FROM lake_cases WHERE case_ref IS NOT NULL AND ("at" IS NULL OR "at" <= $as_of) ORDER BY case_ref, "at" DESC NULLS LAST, source
),
wanted AS (SELECT DISTINCT thread_ref AS ref FROM own WHERE kind = 'survey' AND thread_ref IS NOT NULL),
refs AS (
    SELECT case_ref AS ref, o.* FROM own o WHERE kind <> 'survey' AND case_ref IN (FROM wanted)
    UNION ALL SELECT thread_ref, o.* FROM own o WHERE kind <> 'survey' AND thread_ref IN (FROM wanted)
    UNION ALL SELECT split_part(source_id, '#', 1), o.* FROM own o WHERE kind = 'single' AND split_part(source_id, '#', 1) IN (FROM wanted)
),
about AS (
    SELECT DISTINCT ON (ref) ref, account_id, case_ref, product, place, category, subcategory, scheme FROM refs ORDER BY ref, started_at DESC NULLS LAST, interaction_id
),
whole AS (
    SELECT o.* REPLACE (coalesce(o.account_id, a.account_id) AS account_id, coalesce(o.case_ref, a.case_ref) AS case_ref, coalesce(o.product, a.product) AS product,
        coalesce(o.place, a.place) AS place, coalesce(o.category, a.category) AS category,
        CASE WHEN o.category IS NULL THEN a.subcategory ELSE o.subcategory END AS subcategory,
        CASE WHEN o.category IS NULL THEN a.scheme ELSE o.scheme END AS scheme)
    FROM own o LEFT JOIN about a ON a.ref = CASE WHEN o.kind = 'survey' THEN o.thread_ref END
)
SELECT
    o.interaction_id, o.source, o.source_id, o.started_at, o.ended_at, o.at_precision, coalesce(o.channel, c.channel, 'other') AS channel,
    coalesce(o.direction, CASE
        WHEN o.first_speaker = 'customer' OR (o.customer_spoke AND coalesce(o.channel, '') IN ('chat', 'phone')) THEN 'inbound' ELSE 'outbound' END) AS direction,
    o.party_ref, coalesce(o.account_id, c.account_id) AS account_id, o.case_ref, o.thread_ref, o.reply_to,
    coalesce(o.agent_ref, CASE WHEN c.source = o.source THEN c.agent_ref END) AS agent_ref,
    coalesce(o.team, CASE WHEN c.source = o.source THEN c.team END) AS team, coalesce(o.area_id, c.area_id) AS area_id,
    coalesce(o.product, c.product) AS product, coalesce(o.place, c.place) AS place, coalesce(o.category, c.category) AS category,
    CASE WHEN o.category IS NULL THEN c.subcategory ELSE o.subcategory END AS subcategory,
    CASE WHEN o.category IS NULL THEN c.scheme ELSE o.scheme END AS scheme,
    o.handle_seconds, o.handle_cost, o.currency, o.no
FROM whole o LEFT JOIN cases c ON c.case_ref = o.case_ref
