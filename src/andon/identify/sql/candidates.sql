-- blocks, usage, decided (left, right) -> candidates: pairs of parties to score (left < right), and how many people use what they share.
-- A block of more than $most parties is not joined: its finer rules find its pairs. Pairs a person decided are scored too.
WITH fit AS (
    SELECT rule, block FROM blocks GROUP BY rule, block HAVING count(*) BETWEEN 2 AND $most
), small AS (
    SELECT b.rule, b.block, b.party, u.people FROM blocks b JOIN fit USING (rule, block)
    LEFT JOIN usage u ON u.kind = b.rule AND u.value = b.block
), pairs AS (
    SELECT l.party AS "left", r.party AS "right",
        l.people AS people, l.rule AS rule
    FROM small l JOIN small r ON l.rule = r.rule AND l.block = r.block AND l.party < r.party
    UNION ALL SELECT "left", "right", NULL, 'decided' FROM decided
)
SELECT "left", "right", min(people) FILTER (rule = 'email') AS email_people, min(people) FILTER (rule = 'phone') AS phone_people,
    min(people) FILTER (rule = 'account') AS account_people, min(people) FILTER (rule = 'handle') AS handle_people
FROM pairs GROUP BY "left", "right"
