-- contacts, closing, talk, issues -> the moments at which a customer came back: inbound, not to close the matter; in an issue or in one that brings it back
WITH came AS (
    SELECT issue_id, "at" FROM contacts WHERE inbound AND interaction_id NOT IN (SELECT interaction_id FROM closing)
    UNION ALL
    -- written threads are not cut by words: an answer an hour or more later that it is not fixed is a return too
    SELECT issue_id, "at" FROM talk WHERE speaker = 'customer' AND NOT survey AND NOT outbound AND not_fixed >= $sure
        AND coalesce(channel NOT IN ('phone', 'visit'), true)
), later AS (
    SELECT issue_id, "at", false AS successor FROM came
    UNION ALL
    SELECT returns_of, opened_at, true FROM issues WHERE returns_of IS NOT NULL
)
SELECT issue_id, "at", bool_and(successor) AS successor FROM later GROUP BY issue_id, "at" ORDER BY issue_id, "at"
