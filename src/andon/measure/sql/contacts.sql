-- issue_interactions, interactions, messages, signals, claims, answers -> one row an interaction of an issue: who began it and what the customer said in it.
-- content: it came with one of the best marks and without a complaint, as a review does: nothing was asked, so nothing is left undone.
-- confirming, thanking: it brings no problem back (English closing words; in other languages the signals alone decide)
WITH said AS (
    SELECT message_id, interaction_id, seq, text FROM messages
    WHERE speaker = 'customer' AND text IS NOT NULL AND ("at" <= $as_of OR "at" IS NULL)
), spoken AS MATERIALIZED (
    SELECT m.interaction_id, max(s.not_fixed) AS not_fixed, max(s.confirms_fixed) AS confirms, max(greatest(s.not_fixed, s.anger, s.harm, s.leaving)) AS complaint, sum(length(m.text) + 1) - 1 AS letters
    FROM said m LEFT JOIN signals s USING (message_id) GROUP BY m.interaction_id
), short AS (
    -- only short words can be mere thanks: the others need not be put together
    SELECT m.interaction_id, string_agg(m.text, ' ' ORDER BY m.seq, m.message_id) AS text
    FROM said m JOIN spoken s USING (interaction_id) WHERE s.letters <= 80 GROUP BY m.interaction_id
), worded AS (
    SELECT DISTINCT interaction_id FROM messages WHERE text IS NOT NULL AND text <> ''
), rated AS (
    SELECT interaction_id, bool_and(abs(value - value_best) <= (scale_max - scale_min) / 4) AS well FROM answers
    WHERE interaction_id IS NOT NULL AND value IS NOT NULL AND value_best IS NOT NULL AND scale_max > scale_min
        AND coalesce(respondent, 'customer') = 'customer' AND ("at" <= $as_of OR "at" IS NULL) GROUP BY interaction_id
), cases AS (
    SELECT DISTINCT i.case_ref FROM interactions i JOIN worded USING (interaction_id) WHERE i.case_ref IS NOT NULL
)
SELECT t.issue_id, t.interaction_id, i.source, i.channel, i.case_ref, i.started_at AS "at",
       least(coalesce(i.ended_at, i.started_at), $as_of) AS ended_at,
       coalesce(i.channel = 'survey', false) AS survey,
       coalesce(i.direction = 'outbound', false) AND coalesce(i.channel <> 'survey', true) AS outbound,
       coalesce(i.direction <> 'outbound', true) AND coalesce(i.channel <> 'survey', true)
           -- the bare record of a case whose contacts are there with their words is no contact of its own
           AND NOT (w.interaction_id IS NULL AND c.case_ref IS NOT NULL) AS inbound,
       i.channel = 'review' AND coalesce(r.well, false) AND coalesce(s.complaint, 0) < $sure AS content,
       coalesce(s.not_fixed, 0) AS not_fixed, coalesce(s.confirms, 0) AS confirms,
       coalesce(s.confirms, 0) >= $sure AND coalesce(s.not_fixed, 0) < $sure AS confirming,
       -- a short word that begins with thanks; the thanks that end a complaint are none
       coalesce(s.not_fixed, 0) < $sure AND coalesce(s.confirms, 0) < $sure AND NOT contains(h.text, '?')
           AND regexp_matches(lower(h.text), '^\W*((ok|okay|great|perfect|lovely|brilliant|good|hi|hello|dear|many)\W+(\w+\W+)?)?(thanks|thank you|thankyou|thx|cheers|much appreciated)\b')
           AND i.interaction_id NOT IN (SELECT interaction_id FROM claims WHERE kind = 'reopened' AND interaction_id IS NOT NULL) AS thanking,
       s.not_fixed IS NOT NULL AS words, coalesce(s.letters > 0, false) AND s.not_fixed IS NULL AS unread, i.handle_cost, i.currency
FROM issue_interactions t
JOIN interactions i USING (interaction_id)
LEFT JOIN spoken s USING (interaction_id)
LEFT JOIN short h USING (interaction_id)
LEFT JOIN rated r USING (interaction_id)
LEFT JOIN worded w USING (interaction_id)
LEFT JOIN cases c ON c.case_ref = i.case_ref
WHERE i.started_at <= $as_of
