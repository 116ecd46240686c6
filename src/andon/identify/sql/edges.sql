-- scored, candidates -> edges: pairs worth knowing, whether a key alone makes them one (sure), whether more than a name agrees (backed),
-- whether the full names are the same (namesakes), whether one has no name but the account or case and
-- $nameless bits (nameless; that people call from numbers we do not know speaks against nobody). What a household shares (account, case, address) backs nobody
-- whose surname differs: then only what is a person's own does. A key is an e-mail or phone that one person uses, shared with a name that fits or with no name;
-- or one that a family or firm uses, or an account, shared with the same full name.
WITH judged AS (
    SELECT scored.*, email_people, phone_people, account_people,
        (given IN ('same', 'root', 'close') AND surname IN ('same', 'close')) OR (given = 'crossed' AND surname = 'crossed') AS fits,
        coalesce(given IN ('same', 'root', 'close', 'initial'), true) AND coalesce(surname IN ('same', 'close'), true)
            OR (coalesce(given, 'crossed') = 'crossed' AND surname = 'crossed') AS may_fit
    FROM scored JOIN candidates USING ("left", "right")
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
    coalesce(surname IS NULL AND (account = 'same' OR "case" = 'same') AND weight - least(coalesce(phone_bits, 0), 0) >= $nameless, false) AS nameless
FROM judged
ORDER BY "left", "right"
