-- messages, lonely, raw_values -> told: what customers say of themselves in their own words up to $as_of (party, kind, value, n, latest), n = 0.
-- Numbers of accounts, cases and persons that some record has too; whatever looks like a phone, an e-mail or a house in a street; and, of who
-- has no name, the words with which a message ends, where people sign. Later steps keep what a record has too, so that most of it falls away.
WITH said AS (
    SELECT party, named, left(text, 4000) AS words, string_split_regex(trim(right(text, 80)), '[^\p{L}\p{N}''’-]+') AS ending
    FROM messages JOIN lonely USING (source, party_ref)
    WHERE speaker = 'customer' AND text <> '' AND ("at" IS NULL OR "at" <= $as_of)
), number AS (
    SELECT DISTINCT party, lower(unnest(regexp_extract_all(words, '\p{L}*[0-9][\p{L}0-9]*(?:[-/][\p{L}0-9]+)*'))) AS number FROM said
), known AS (
    SELECT DISTINCT kind, value, lower(value) AS number FROM raw_values WHERE kind IN ('account', 'case', 'handle') AND length(value) >= 6
), house AS (
    SELECT party, string_split_regex(trim(unnest(regexp_extract_all(words, '\b[0-9]{1,5}[A-Za-z]?,? (?:[\p{L}''’-]+\.? ?){1,3}'))), ' +') AS after, NULL AS before FROM said
    UNION ALL SELECT party, NULL, string_split_regex(trim(unnest(regexp_extract_all(words, '(?:[\p{L}''’-]+\.? ){1,3}[0-9]{1,5}[a-z]?\b'))), ' +') FROM said
), signed AS (
    SELECT party, list_filter(ending, lambda w: w <> '') AS w FROM said WHERE NOT named
)
SELECT DISTINCT party, kind, value, 0 AS n, NULL::TIMESTAMPTZ AS latest FROM (
    SELECT party, kind, value FROM number JOIN known USING (number)
    UNION ALL SELECT party, 'phone', unnest(regexp_extract_all(words, '[+]?[0-9][0-9 ()./-]{5,}[0-9]')) FROM said
    UNION ALL SELECT party, 'email', unnest(regexp_extract_all(words, '[^\s<>()\[\],;:"@]+@[^\s<>()\[\],;:"@]+\.\p{L}{2,}')) FROM said
    UNION ALL SELECT party, 'street', array_to_string(after[1:size], ' ') FROM house, (VALUES (2), (3), (4)) AS sizes (size) WHERE len(after) >= size
    UNION ALL SELECT party, 'street', array_to_string(before[-size:], ' ') FROM house, (VALUES (2), (3), (4)) AS sizes (size) WHERE len(before) >= size
    UNION ALL SELECT party, 'name', array_to_string(w[-(back + 1):][1:2], ' ') FROM signed, (VALUES (1), (2), (3), (4)) AS places (back) WHERE len(w) > back
    UNION ALL SELECT party, 'name', array_to_string(w[-size:], ' ') FROM signed, (VALUES (3), (4)) AS sizes (size) WHERE len(w) >= size
)
