-- raw_values, seen -> lonely: parties whom no e-mail, phone or personal number ties to another party (party, source, party_ref, named).
-- Only what these said is worth reading. Values are compared roughly here: a party read in vain costs little.
WITH own AS (
    SELECT DISTINCT party, CASE kind WHEN 'phone' THEN right(regexp_replace(value, '[^0-9]', '', 'g'), 8) ELSE lower(value) END AS value
    FROM raw_values WHERE kind IN ('email', 'phone', 'handle')
), tied AS (
    SELECT DISTINCT party FROM own SEMI JOIN (SELECT value FROM own GROUP BY value HAVING count(*) > 1) USING (value)
), named AS (
    SELECT DISTINCT party FROM raw_values WHERE kind = 'name'
)
SELECT party, source, party_ref, named.party IS NOT NULL AS named
FROM (SELECT DISTINCT party, source, party_ref FROM seen) ANTI JOIN tied USING (party) LEFT JOIN named USING (party)
