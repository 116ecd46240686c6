-- messages (with thread_ref and `no`), linked (source, source_id, thread: from replies) -> the thread of each message, and who it belongs to where
-- that needs no reading: its customer's own words, what names a person, and every word of a thread with at most one customer; shared (true) for
-- company words in a thread of several customers. Without any reference a person's messages are one thread; without a person each is its own
WITH bare AS (
    SELECT source, bool_or(thread_ref IS NOT NULL OR case_ref IS NOT NULL OR reply_to IS NOT NULL) AS has_reference FROM messages
    WHERE kind = 'thread' GROUP BY source
),
threaded AS MATERIALIZED (
    SELECT
        m.no, m.source, m.party_ref, m.speaker = 'customer' AS by_customer, m.kind = 'thread' AS threads,
        CASE
            WHEN m.kind <> 'thread' THEN printf('1%016x', m.row_key)
            WHEN coalesce(m.thread_ref, m.case_ref) IS NOT NULL THEN '0' || coalesce(m.thread_ref, m.case_ref)
            WHEN l.thread IS NOT NULL THEN '2' || l.thread
            WHEN NOT b.has_reference AND m.party_ref IS NOT NULL THEN '3' || m.party_ref
            ELSE printf('1%016x', m.row_key)
        END AS thread
    FROM messages m
    LEFT JOIN linked l USING (source, source_id)
    LEFT JOIN bare b USING (source)
),
counted AS (
    SELECT source, thread, count(DISTINCT party_ref) + bool_or(party_ref IS NULL)::INT AS customers, min(party_ref) AS party_ref
    FROM threaded WHERE by_customer AND threads GROUP BY source, thread
)
SELECT
    t.no, t.source, t.thread,
    CASE WHEN NOT t.threads OR t.by_customer THEN t.party_ref ELSE coalesce(t.party_ref, CASE WHEN c.customers = 1 THEN c.party_ref END) END AS customer,
    t.threads AND NOT t.by_customer AND t.party_ref IS NULL AND coalesce(c.customers, 0) > 1 AS shared
FROM threaded t LEFT JOIN counted c USING (source, thread)
