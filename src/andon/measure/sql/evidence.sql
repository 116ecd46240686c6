-- issues, contacts, closing, talk, hanging, recorded, claimed, returns, relevant, words_of, watched, horizons -> one row an issue with everything its outcome rests on
-- Sums are rounded: the order in which rows are added moves their last digit.
WITH contact AS (
    SELECT issue_id, count(*) FILTER (inbound) AS contacts, coalesce(bool_and(content) FILTER (inbound), false) AS content, max("at") FILTER (inbound) AS last_inbound,
           max("at") FILTER (inbound AND closes IS NULL) AS last_asking,
           max("at") FILTER (outbound) AS last_outbound,
           CASE WHEN count(DISTINCT currency) FILTER (handle_cost IS NOT NULL) <= 1 THEN round(sum(handle_cost), 6) END AS handle_cost,
           CASE WHEN count(DISTINCT currency) FILTER (handle_cost IS NOT NULL) = 1 THEN min(currency) FILTER (handle_cost IS NOT NULL) END AS currency
    FROM contacts LEFT JOIN (SELECT interaction_id, true AS closes FROM closing) USING (interaction_id) GROUP BY issue_id
), spoken AS (
    SELECT issue_id, max(moment) FILTER (speaker = 'agent' AND NOT survey AND NOT regrets) AS last_agent,
           max("at") FILTER (speaker = 'agent' AND denies >= $sure) AS denied_word,
           round(avg(courtesy) FILTER (speaker = 'agent'), 6) AS courtesy, round(avg(anger) FILTER (speaker = 'customer'), 6) AS anger,
           max(harm) FILTER (speaker = 'customer') AS harm,
           min("at") FILTER (speaker = 'customer' AND NOT survey AND NOT outbound) AS asked,
           coalesce(bool_or(speaker = 'agent' AND NOT survey), false) AS has_agent, bool_or(speaker = 'agent' AND commits >= $sure) AS promised
    FROM talk GROUP BY issue_id
), answered AS (
    SELECT t.issue_id, min(t.at) AS "at" FROM talk t JOIN spoken s USING (issue_id)
    WHERE t.speaker = 'agent' AND NOT t.survey AND t.at >= s.asked GROUP BY t.issue_id
), kept AS (
    SELECT issue_id, max("at") FILTER (kind = 'denied') AS denied_record, max("at") FILTER (kind = 'reopened') AS reopened,
           count(*) FILTER (kind = 'passed_on') AS passed_on, max("at") FILTER (kind = 'passed_on') AS passed_at
    FROM recorded GROUP BY issue_id
), claim AS (
    SELECT issue_id, max("at") AS claimed_at, max(moment) AS claimed_moment, arg_max(said_by, ("at", claim_id)) AS claimed_by, count(*) AS claims FROM claimed GROUP BY issue_id
), back AS (
    SELECT issue_id, arg_max({'back': returned_at}, ("at", claim_id))['back'] AS returned_at FROM claimed GROUP BY issue_id
), lately AS (
    -- what the company said in its last contact or answer since the customer last asked
    SELECT issue_id, arg_max(promised, last) AS promised_last, arg_max(passed, last) AS passed_last FROM (
        SELECT t.issue_id, t.interaction_id, max(t.moment) AS last, bool_or(t.passes) AS passed,
               bool_or(p.message_id IS NOT NULL) AS promised
        FROM talk t JOIN contact c USING (issue_id) LEFT JOIN hanging p USING (message_id)
        WHERE t.speaker = 'agent' AND NOT t.survey AND NOT t.regrets AND t."at" >= c.last_asking GROUP BY t.issue_id, t.interaction_id)
    GROUP BY issue_id
), word AS (
    SELECT w.issue_id, arg_max(w.solved, (w.at, w.source_row)) AS last_word, max(w.at) AS word_at, bool_or(w.solved) AS any_yes, bool_or(NOT w.solved) AS any_no
    FROM words_of w GROUP BY w.issue_id
), step AS (
    SELECT issue_id, arg_max(proves, ("at", step_id)) AS proof, max("at") AS proof_at FROM relevant WHERE proves <> 'other' GROUP BY issue_id
)
SELECT i.issue_id, i.reason_id, i.opened_at, coalesce(c.contacts, 0) AS contacts, coalesce(c.content, false) AS content, c.last_inbound, c.last_asking, c.last_outbound, c.handle_cost, c.currency,
       s.courtesy, s.anger, s.harm, coalesce(s.has_agent, false) AS has_agent, coalesce(s.promised, false) AS promised,
       greatest(s.last_agent, c.last_outbound) AS last_reply, date_diff('second', s.asked, a.at) / 3600.0 AS first_answer_hours,
       greatest(s.denied_word, k.denied_record) AS denied_at, k.reopened, coalesce(k.passed_on, 0) AS passed_on, k.passed_at, coalesce(n.promised_last, false) AS promised_last, coalesce(n.passed_last, false) AS passed_last,
       l.claimed_at, l.claimed_moment, l.claimed_by, coalesce(l.claims, 0) AS claims, b.returned_at,
       w.last_word, w.word_at, w.any_yes, w.any_no, t.proof, t.proof_at,
       h.person, h.since, h.until, h.left_us, coalesce(z.days, y.days, 30.0) AS horizon
FROM issues i
LEFT JOIN contact c USING (issue_id) LEFT JOIN spoken s USING (issue_id) LEFT JOIN answered a USING (issue_id)
LEFT JOIN kept k USING (issue_id) LEFT JOIN claim l USING (issue_id) LEFT JOIN back b USING (issue_id) LEFT JOIN word w USING (issue_id)
LEFT JOIN step t USING (issue_id) LEFT JOIN lately n USING (issue_id) LEFT JOIN watched h USING (issue_id)
LEFT JOIN (SELECT reason_id, min(days) AS days FROM horizons WHERE reason_id IS NOT NULL GROUP BY reason_id) z ON z.reason_id = i.reason_id
LEFT JOIN (SELECT min(days) AS days FROM horizons WHERE reason_id IS NULL) y ON true
