-- clean, names -> usage: who uses a value (kind, value, parties, people). people: how many different initials its named parties have.
-- Initials forgive a typing error inside a name and still tell a family or a firm from one person.
WITH initials AS (
    SELECT DISTINCT party, least(left(root, 1), left(surname, 1)) || greatest(left(root, 1), left(surname, 1)) AS mark FROM names WHERE given IS NOT NULL
)
SELECT kind, value, count(DISTINCT clean.party) AS parties, count(DISTINCT mark) AS people
FROM clean LEFT JOIN initials USING (party) GROUP BY kind, value
