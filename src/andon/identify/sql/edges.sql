-- scored, candidates, sound -> edges: pairs worth knowing, whether a key alone makes them one (sure), whether more than a name agrees (backed),
-- whether the full names are the same (namesakes), whether one has no name but the account or case and
-- $nameless bits (nameless; that people call from numbers we do not know speaks against nobody; left_rows
-- and right_rows: how many rows of either name the account or case). What a household shares (account, case, address) backs nobody
-- whose surname differs: then only what is a person's own does. A key is an e-mail or phone that one person uses, shared with a name that fits or with no name;
-- or one that a family or firm uses, or an account, shared with the same full name.
WITH judged AS (
    SELECT scored.*, email_people, phone_people, account_people,
        (given IN ('same', 'root', 'close') AND surname IN ('same', 'close')) OR (given = 'crossed' AND surname = 'crossed') AS fits,
        coalesce(given IN ('same', 'root', 'close', 'initial'), true) AND coalesce(surname IN ('same', 'close'), true)
            OR (coalesce(given, 'crossed') = 'crossed' AND surname = 'crossed') AS may_fit
    FROM scored JOIN candidates USING ("left", "right")
), unnamed AS (
    SELECT "left", "right" FROM judged
    WHERE surname IS NULL AND (account = 'same' OR "case" = 'same') AND weight - least(coalesce(phone_bits, 0), 0) >= $nameless
), heard AS (
    SELECT "left", "right", sum(greatest(l.n, 1)) AS left_rows, sum(greatest(r.n, 1)) AS right_rows
    FROM unnamed JOIN sound l ON l.party = "left" AND l.kind IN ('account', 'case') JOIN sound r ON r.party = "right" AND r.kind = l.kind AND r.value = l.value
    GROUP BY "left", "right"
)
SELECT "left", "right", weight,
    coalesce((email = 'same' AND email_people IS NOT NULL AND (fits OR (may_fit AND email_people <= 1)))
        OR (phone = 'same' AND phone_people IS NOT NULL AND (fits OR (may_fit AND phone_people <= 1)))
        OR (account = 'same' AND account_people IS NOT NULL AND fits), false) AS sure,
    coalesce(email <> 'other', false) OR coalesce(handle <> 'other', false) OR coalesce(birth IN ('same', 'close'), false)
        OR coalesce(phone <> 'other' AND (surname <> 'other' OR phone_people <= 1), false)
        OR coalesce(surname, 'same') <> 'other' AND (coalesce(account = 'same', false) OR coalesce("case" = 'same', false) OR coalesce(address IN ('same', 'street', 'postcode'), false))
        OR coalesce(given IN ('same', 'root') AND surname = 'same' AND place = 'same', false) AS backed,
    coalesce(given IN ('same', 'root') AND surname = 'same', false) AS namesakes,
    coalesce(left_rows, 0)::DOUBLE AS left_rows, coalesce(right_rows, 0)::DOUBLE AS right_rows
FROM judged LEFT JOIN heard USING ("left", "right")
ORDER BY "left", "right"
