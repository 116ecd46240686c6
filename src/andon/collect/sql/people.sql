-- threaded -> who a message belongs to where that needs no reading: its customer's own words, what names a person, and every word of a
-- thread with at most one customer; shared (true) for company words in a thread of several customers
WITH customers AS (SELECT DISTINCT source, thread, party_ref FROM threaded WHERE speaker = 'customer' AND kind = 'thread'),
counted AS (SELECT source, thread, count(*) AS customers, min(party_ref) AS party_ref FROM customers GROUP BY source, thread)
SELECT
    t.*,
    CASE WHEN t.kind <> 'thread' OR t.speaker = 'customer' THEN t.party_ref ELSE coalesce(t.party_ref, CASE WHEN c.customers = 1 THEN c.party_ref END) END AS customer,
    t.kind = 'thread' AND t.speaker <> 'customer' AND t.party_ref IS NULL AND coalesce(c.customers, 0) > 1 AS shared
FROM threaded t LEFT JOIN counted c USING (source, thread)
ORDER BY t.no
