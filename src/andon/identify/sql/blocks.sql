-- records, sound -> blocks: parties worth comparing share a block (rule, block, key). Large blocks are cut by finer rules, never joined whole.
-- A name counts in either order, and by its full form as well as its short one.
WITH person AS (
    SELECT DISTINCT key, given, surname, root, emails[1] AS email, phones[1] AS phone, postcodes[1] AS postcode, births[1] AS birth FROM records
), name AS (
    SELECT DISTINCT key, email, phone, postcode, birth, unnest([least(given, surname) || '|' || greatest(given, surname),
        CASE WHEN root <> given THEN least(root, surname) || '|' || greatest(root, surname) END]) AS name FROM person WHERE given IS NOT NULL
), word AS (
    SELECT DISTINCT key, unnest(list_distinct([given, root, surname])) AS word FROM person WHERE surname IS NOT NULL
), long AS (
    SELECT kind AS rule, value AS block, key FROM sound WHERE kind IN ('email', 'phone', 'account', 'case', 'handle')
    UNION ALL SELECT 'mailbox', split_part(value, '@', 1), key FROM sound WHERE kind = 'email' AND length(split_part(value, '@', 1)) >= 6
    UNION ALL SELECT 'name', name, key FROM name
    UNION ALL SELECT 'name ' || part, name || '|' || piece, key FROM (
        SELECT key, name, unnest(['head', 'tail', 'mail', 'post', 'year']) AS part,
            unnest([left(phone, 4), right(phone, 4), left(email, 4), left(postcode, 3), left(birth, 4)]) AS piece FROM name)
    UNION ALL SELECT kind || ' word', value || '|' || left(word, CASE kind WHEN 'account' THEN 3 WHEN 'birth_date' THEN 1 ELSE 2 END), key
        FROM sound JOIN word USING (key) WHERE kind IN ('account', 'postcode', 'street', 'birth_date')
    UNION ALL SELECT unnest(['phone head', 'phone tail']), unnest([left(value, 6), right(value, 6)]) || '|' || left(word, 2), key
        FROM sound JOIN word USING (key) WHERE kind = 'phone'
)
SELECT DISTINCT rule, block, key FROM long WHERE block IS NOT NULL ORDER BY ALL
