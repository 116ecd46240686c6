-- evidence, decided -> the confirmed outcome of each issue and what it rests on, in the order of precedence of docs/measure.md
WITH facts AS (
    SELECT *, date_diff('second', since, until) / 86400.0 AS silent_days,
           person AND until > since AS watched,
           until >= $as_of AS to_the_end,
           -- a denial is the last word when no fix was claimed after it and the customer did not ask again to hear something else
           denied_at IS NOT NULL AND (claimed_at IS NULL OR claimed_at < denied_at) AND denied_at >= coalesce(last_asking, opened_at) AS denied_last,
           -- an answer that promises nothing and passes nothing on
           last_reply >= last_asking AND NOT promised_last AND NOT passed_last
               AND coalesce(passed_at < last_asking, true) AS plainly_answered,
           -- a complaint counts when nothing was said or done after it, a confirmation when no claim came after it
           word_at IS NOT NULL AND word_at >= coalesce(claimed_moment, CASE WHEN last_word THEN opened_at ELSE last_reply END, opened_at) AS word_counts,
           proof = 'good' AND proof_at >= coalesce(returned_at, last_asking, opened_at) AS proof_good,
           proof = 'bad' AND proof_at > coalesce(claimed_at, 'infinity'::TIMESTAMPTZ) AS proof_bad,
           coalesce(last_reply < last_asking, true) AS unanswered
    FROM evidence
), judged AS (
    SELECT *, CASE
        WHEN denied_last AND coalesce(proof_good, false) THEN ['resolved', 'record']
        WHEN denied_last AND last_word AND word_at > denied_at THEN ['resolved', 'customer_said']
        WHEN denied_last THEN ['dismissed', 'record']
        WHEN claimed_at IS NOT NULL AND returned_at IS NOT NULL THEN ['recurred', 'customer_said']
        WHEN claimed_at IS NOT NULL AND proof_bad THEN ['recurred', 'record']
        WHEN word_counts AND last_word THEN ['resolved', 'customer_said']
        WHEN claimed_at IS NOT NULL AND word_counts AND NOT last_word THEN ['unresolved', 'customer_said']
        WHEN coalesce(proof_good, false) THEN ['resolved', 'record']
        WHEN contacts = 0 AND claimed_at IS NULL THEN ['unseen', NULL]
        WHEN claimed_at IS NOT NULL AND watched AND silent_days >= horizon THEN ['resolved', 'no_return']
        WHEN claimed_at IS NOT NULL AND watched AND to_the_end THEN ['pending', 'no_return']
        WHEN claimed_at IS NOT NULL THEN ['unseen', NULL]
        WHEN watched AND to_the_end AND silent_days < horizon THEN ['pending', 'no_return']
        WHEN word_counts AND NOT last_word AND NOT unanswered THEN ['unresolved', 'customer_said']
        -- praise that nobody answered is no problem that was left
        WHEN content AND unanswered THEN ['unseen', NULL]
        WHEN unanswered AND has_agent_anywhere AND (watched OR left_us) THEN ['abandoned', 'no_return']
        WHEN word_counts AND NOT last_word THEN ['unresolved', 'customer_said']
        WHEN watched AND plainly_answered THEN ['resolved', 'no_return']
        WHEN watched THEN ['unresolved', 'no_return']
        ELSE ['unseen', NULL] END AS verdict
    FROM facts, (SELECT coalesce(bool_or(has_agent), false) AS has_agent_anywhere FROM evidence)
)
SELECT j.issue_id, j.reason_id, j.claimed_at, j.claimed_by,
       coalesce(d.value, j.verdict[1]) AS outcome, CASE WHEN d.value IS NOT NULL THEN 'record' ELSE j.verdict[2] END AS basis,
       j.claimed_at IS NOT NULL AND (j.reopened IS NULL OR j.reopened <= j.claimed_at) AND NOT coalesce(j.denied_last, false) AS said_solved,
       date_diff('second', j.claimed_at, j.returned_at) / 86400.0 AS days_to_return, j.silent_days AS observed_days, j.watched, j.horizon,
       j.first_answer_hours, j.contacts, j.passed_on, j.handle_cost, j.currency, j.courtesy, j.anger, j.harm,
       CASE WHEN j.denied_last THEN 'denied' WHEN j.claimed_at IS NOT NULL THEN 'solved' WHEN j.passed_on > 0 THEN 'passed_on'
            WHEN j.promised THEN 'promised' WHEN j.has_agent THEN 'answered' ELSE 'nothing' END AS agent_said,
       CASE WHEN j.word_at IS NULL THEN 'nothing' WHEN j.last_word THEN 'solved' ELSE 'not_solved' END AS customer_said,
       j.opened_at
FROM judged j LEFT JOIN decided d USING (issue_id)
ORDER BY j.issue_id
