-- contacts, claimed, coverage, churn, issues -> per issue: since (its last claim, else its last contact) and until when silence after that is evidence.
-- Its own sources and channels must be covered by a stated row; another channel of the firm that has stated coverage ends it where that ends;
-- so does leaving. person: somebody whose return could be recognised; seen: and would have been
-- seen when the watch began, so that silence and return count alike.
WITH marks AS (
    SELECT i.issue_id, i.customer_id IS NOT NULL OR i.account_id IS NOT NULL AS person,
           greatest(coalesce(c.at, i.opened_at), coalesce(l.at, i.opened_at)) AS since
    FROM issues i
    LEFT JOIN (SELECT issue_id, max(ended_at) AS "at" FROM contacts WHERE NOT survey GROUP BY issue_id) c USING (issue_id)
    LEFT JOIN (SELECT issue_id, max("at") AS "at" FROM claimed GROUP BY issue_id) l USING (issue_id)
), stated AS (
    SELECT source, channel, "from" AS begins, least(coalesce("until", $as_of), $as_of) AS ends FROM coverage WHERE basis = 'stated'
), pairs AS (
    SELECT source, channel, count(*) AS many, count(*) >= 0.05 * sum(count(*)) OVER () AS main
    FROM contacts WHERE inbound GROUP BY source, channel
), shelf AS (
    -- stated rows of each pair, joined where they touch
    SELECT source, channel, main, min(begins) AS begins, max(ends) AS ends
    FROM (SELECT *, sum(gap) OVER (PARTITION BY source, channel ORDER BY begins, ends) AS block
          FROM (SELECT p.source, p.channel, p.main, coalesce(s.begins, TIMESTAMPTZ '1900-01-01') AS begins, s.ends,
                       (coalesce(s.begins, TIMESTAMPTZ '1900-01-01') > coalesce(max(s.ends) OVER (
                           PARTITION BY p.source, p.channel ORDER BY s.begins, s.ends ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
                           TIMESTAMPTZ '1800-01-01'))::INTEGER AS gap
                FROM pairs p JOIN stated s ON (s.source IS NULL OR s.source = p.source) AND (s.channel IS NULL OR s.channel = p.channel)))
    GROUP BY source, channel, main, block
), own AS (
    SELECT m.issue_id, m.since, c.source, c.channel FROM marks m JOIN contacts c USING (issue_id) WHERE c.inbound GROUP BY ALL
), own_until AS (
    SELECT issue_id, min(coalesce(ends, since)) AS ends, bool_and(ends IS NOT NULL) AS covered FROM (
        SELECT o.issue_id, o.source, o.channel, any_value(o.since) AS since, max(s.ends) AS ends
        FROM own o LEFT JOIN shelf s ON s.source IS NOT DISTINCT FROM o.source AND s.channel IS NOT DISTINCT FROM o.channel
             AND o.since BETWEEN s.begins AND s.ends
        GROUP BY o.issue_id, o.source, o.channel) GROUP BY issue_id
), firm AS (
    SELECT source, channel, begins, ends, lead(begins) OVER (PARTITION BY source, channel ORDER BY begins) AS again
    FROM shelf WHERE main
), firm_until AS (
    -- the first moment at or after `since` at which a main channel is not covered
    SELECT m.issue_id, min(CASE WHEN m.since <= f.ends THEN f.ends WHEN f.again IS NULL OR m.since < f.again THEN m.since END) AS ends
    FROM marks m JOIN firm f ON f.begins <= m.since AND f.ends < $as_of GROUP BY m.issue_id
)
SELECT m.issue_id, m.person, m.since, m.person AND coalesce(o.covered, false) AS seen,
       greatest(m.since, least(coalesce(o.ends, m.since), coalesce(f.ends, $as_of), coalesce(g.at, $as_of))) AS until,
       g.at IS NOT NULL AND g.at < $as_of AS left_us
FROM marks m
LEFT JOIN own_until o USING (issue_id)
LEFT JOIN firm_until f USING (issue_id)
LEFT JOIN (SELECT i.issue_id, min(h.at) AS "at" FROM issues i JOIN churn h ON h.customer_id = i.customer_id OR h.account_id = i.account_id
           WHERE h.at >= i.opened_at GROUP BY i.issue_id) g USING (issue_id)
