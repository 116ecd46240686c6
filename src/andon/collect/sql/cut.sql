-- placed, given (source, source_id, customer: company words for one of several customers), claims_seen, $hours
-- -> one row a message and customer, with interaction_id, message_id and seq
WITH spread AS (
    SELECT p.* FROM placed p WHERE NOT shared
    UNION ALL BY NAME
    SELECT p.* EXCLUDE (customer), g.customer FROM placed p JOIN given g USING (source, source_id) WHERE p.shared
),
refs AS (
    SELECT source, coalesce(case_ref, thread_ref) AS ref, until, row_number() OVER (PARTITION BY source, coalesce(case_ref, thread_ref) ORDER BY until, claim_id) AS n
    FROM claims_seen WHERE kind IN ('solved', 'closed', 'denied') AND until IS NOT NULL AND coalesce(case_ref, thread_ref) IS NOT NULL
),
counted AS (
    SELECT s.*, coalesce(r.n, 0) AS claims
    FROM spread s ASOF LEFT JOIN refs r ON r.source = s.source AND r.ref = coalesce(s.case_ref, s.thread_ref) AND r.until < s.at
),
ordered AS (
    SELECT
        *,
        row_number() OVER lane AS step_no,
        "at" - lag("at") OVER lane > to_hours($hours) AS silent,
        max(CASE WHEN speaker <> 'system' THEN claims END) OVER (lane ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM counted
    WINDOW lane AS (PARTITION BY source, thread, customer ORDER BY "at" NULLS LAST, part, row, turn, source_id)
),
numbered AS (
    SELECT *, sum(CASE WHEN step_no = 1 OR silent OR (speaker <> 'system' AND claims > before) THEN 1 ELSE 0 END)
        OVER (PARTITION BY source, thread, customer ORDER BY step_no) AS nth
    FROM ordered
),
named AS (
    SELECT
        *,
        source || '/' || source_id || CASE
            WHEN row_number() OVER (PARTITION BY source, source_id, turn, row_key ORDER BY customer NULLS LAST) > 1 THEN '@' || customer ELSE '' END AS message_id,
        row_number() OVER (PARTITION BY source, thread, customer, nth ORDER BY step_no) AS seq
    FROM numbered
)
SELECT *, first_value(message_id) OVER (PARTITION BY source, thread, customer, nth ORDER BY seq) AS interaction_id
FROM named
ORDER BY interaction_id, seq
