-- cut, lake_cases, $as_of -> interactions: what its messages say, and where they say nothing what its case says
WITH cases AS (
    SELECT case_ref,
        arg_min(source, "at") AS source, arg_max(account_id, "at") AS account_id, arg_max(team, "at") AS team, arg_max(agent_ref, "at") AS agent_ref,
        arg_max(area_id, "at") AS area_id, arg_max(product, "at") AS product, arg_max(place, "at") AS place, arg_max(category, "at") AS category,
        arg_max(subcategory, "at") AS subcategory, arg_max(scheme, "at") AS scheme, arg_max(handle_seconds, "at") AS handle_seconds,
        arg_max(handle_cost, "at") AS handle_cost, arg_max(currency, "at") AS currency, arg_max(channel, "at") AS channel
    FROM lake_cases WHERE case_ref IS NOT NULL AND ("at" IS NULL OR "at" <= $as_of) GROUP BY case_ref
),
own AS (
    SELECT
        interaction_id, source, any_value(kind) AS kind, arg_min(source_id, seq) AS source_id, min("at") AS started_at,
        max("at" + to_microseconds((coalesce(handle_seconds, 0) * CASE WHEN kind = 'single' THEN 1e6 ELSE 0 END)::BIGINT)) AS ended_at,
        arg_min(at_precision, seq) AS at_precision, arg_min(channel, seq) AS channel, arg_min(direction, seq) AS direction,
        arg_min(speaker, seq) AS first_speaker, bool_or(speaker = 'customer') AS customer_spoke,
        any_value(customer) AS party_ref, arg_min(account_id, seq) AS account_id, arg_min(case_ref, seq) AS case_ref, arg_min(thread_ref, seq) AS thread_ref,
        arg_min_null(reply_to, seq) AS reply_to, arg_min(agent_ref, seq) AS agent_ref, arg_min(team, seq) AS team, arg_min(area_id, seq) AS area_id,
        arg_min(product, seq) AS product, arg_min(place, seq) AS place, arg_min(category, seq) AS category, arg_min(subcategory, seq) AS subcategory,
        arg_min(scheme, seq) AS scheme,
        CASE WHEN any_value(kind) = 'single' THEN max(handle_seconds) ELSE sum(handle_seconds) END AS handle_seconds,
        CASE WHEN any_value(kind) = 'single' THEN max(handle_cost) ELSE sum(handle_cost) END AS handle_cost, arg_min(currency, seq) AS currency
    FROM cut GROUP BY interaction_id, source
),
refs AS (
    SELECT DISTINCT unnest([case_ref, thread_ref, split_part(source_id, '#', 1)]) AS ref, interaction_id, started_at, account_id, case_ref, product, place, category, scheme, subcategory
    FROM own WHERE kind <> 'survey'
),
about AS (
    SELECT ref, arg_max(account_id, (started_at, interaction_id)) AS account_id, arg_max(case_ref, (started_at, interaction_id)) AS case_ref,
        arg_max(product, (started_at, interaction_id)) AS product, arg_max(place, (started_at, interaction_id)) AS place,
        arg_max(category, (started_at, interaction_id)) AS category, arg_max(subcategory, (started_at, interaction_id)) AS subcategory,
        arg_max(scheme, (started_at, interaction_id)) AS scheme
    FROM refs WHERE ref IS NOT NULL GROUP BY ref
),
whole AS (  -- a survey comment is about what the contact it follows was about
    SELECT o.* REPLACE (coalesce(o.account_id, a.account_id) AS account_id, coalesce(o.case_ref, a.case_ref) AS case_ref, coalesce(o.product, a.product) AS product,
        coalesce(o.place, a.place) AS place, coalesce(o.category, a.category) AS category, coalesce(o.subcategory, a.subcategory) AS subcategory,
        coalesce(o.scheme, a.scheme) AS scheme)
    FROM own o LEFT JOIN about a ON o.kind = 'survey' AND a.ref = o.thread_ref
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
    o.handle_seconds, o.handle_cost, o.currency
FROM whole o LEFT JOIN cases c ON c.case_ref = o.case_ref
ORDER BY o.interaction_id
