-- records, sound -> blocks: parties worth comparing share a block (rule, block, party). A block of more than $most parties is not
-- joined; names and accounts that would make one are cut by what else is known. A name counts in either order, and by its full form too.
WITH person AS (
    SELECT DISTINCT party, given, surname, root, emails[1] AS email, phones[1] AS phone, postcodes[1] AS postcode, births[1] AS birth FROM records
), name AS (
    SELECT DISTINCT party, email, phone, postcode, birth, unnest([least(given, surname) || '|' || greatest(given, surname),
        CASE WHEN root <> given THEN least(root, surname) || '|' || greatest(root, surname) END]) AS name FROM person WHERE given IS NOT NULL
), frequent AS (
    SELECT name FROM name GROUP BY name HAVING count(DISTINCT party) > $most
), word AS (
    SELECT DISTINCT party, unnest(list_distinct([given, root, surname])) AS word FROM person WHERE surname IS NOT NULL
), crowded AS (
    SELECT kind, value FROM sound WHERE kind = 'account' GROUP BY kind, value HAVING count(*) > $most
), long AS (
    SELECT kind AS rule, value AS block, party FROM sound WHERE kind IN ('email', 'phone', 'account', 'case', 'handle')
    UNION ALL SELECT 'mailbox', split_part(value, '@', 1), party FROM sound WHERE kind = 'email' AND length(split_part(value, '@', 1)) >= 6
    UNION ALL SELECT 'name', name, party FROM name WHERE name IS NOT NULL
    UNION ALL SELECT 'name ' || part, name || '|' || piece, party FROM (
        SELECT party, name, unnest(['head', 'tail', 'mail', 'post', 'year']) AS part,
            unnest([left(phone, 4), right(phone, 4), left(email, 4), left(postcode, 3), left(birth, 4)]) AS piece FROM name JOIN frequent USING (name))
    UNION ALL SELECT 'account word', value || '|' || left(word, 3), party FROM sound JOIN crowded USING (kind, value) JOIN word USING (party)
    UNION ALL SELECT kind || ' word', value || '|' || left(word, CASE kind WHEN 'postcode' THEN 4 WHEN 'birth_date' THEN 1 ELSE 2 END), party
        FROM sound JOIN word USING (party) WHERE kind IN ('postcode', 'street', 'birth_date')
    UNION ALL SELECT 'phone tail', right(value, 6) || '|' || left(word, 2), party FROM sound JOIN word USING (party) WHERE kind = 'phone'
)
SELECT DISTINCT rule, block, party FROM long WHERE block IS NOT NULL
