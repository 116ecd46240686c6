-- blocks, usage, decided (left, right) -> candidates: pairs of parties to score (left < right), and how many people use what they share.
-- A block of more than $most parties is not joined: its finer rules find its pairs. Pairs a person decided are scored too.
WITH fit AS (
    SELECT rule, block, row_number() OVER () AS number FROM blocks GROUP BY rule, block HAVING count(*) BETWEEN 2 AND $most
), used AS (
    SELECT rule, block, number, people FROM fit LEFT JOIN usage ON usage.kind = rule AND usage.value = block
), small AS (
    SELECT number, rule, party, people FROM blocks JOIN used USING (rule, block)
), pairs AS (
    SELECT l.party AS "left", r.party AS "right",
        l.people AS people, l.rule AS rule
    FROM small l JOIN small r ON l.number = r.number AND l.party < r.party
    UNION ALL SELECT "left", "right", NULL, 'decided' FROM decided
)
SELECT "left", "right", min(people) FILTER (rule = 'email') AS email_people, min(people) FILTER (rule = 'phone') AS phone_people,
    min(people) FILTER (rule = 'account') AS account_people, min(people) FILTER (rule = 'handle') AS handle_people
FROM pairs GROUP BY "left", "right"
