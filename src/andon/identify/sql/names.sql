-- raw_values, told, roots (word, root) -> names: each written name of a party as given name and surname (party, given, surname, root, words, n, latest).
-- A single word is taken as a surname; "Surname, Given" is turned round; titles and legal forms are dropped ($dropped).
-- A name with which somebody signed (n = 0) counts where a record has it too.
WITH turned AS (
    SELECT party, n, latest, strip_accents(lower(regexp_replace(CASE WHEN regexp_full_match(value, '[^,]+,[^,]+')
        THEN split_part(value, ',', 2) || ' ' || split_part(value, ',', 1) ELSE value END, '[''’`]', '', 'g'))) AS low
    FROM (FROM raw_values UNION ALL FROM told) WHERE kind = 'name' AND NOT contains(value, '@')
), split AS (
    SELECT party, n, latest, list_filter(string_split_regex(low, '[^\p{L}\p{N}]+'),
        lambda w: w <> '' AND NOT regexp_full_match(w, '[0-9]+') AND NOT list_contains($dropped, w)) AS words
    FROM turned
), parted AS (
    SELECT party, CASE WHEN len(words) > 1 THEN words[1] END AS given, words[-1] AS surname, words, n, latest FROM split WHERE len(words) > 0
), known AS (
    SELECT DISTINCT given, surname FROM parted WHERE n > 0 AND length(given) > 1
)
SELECT party, given, surname, any_value(coalesce(root, given)) AS root, any_value(words ORDER BY len(words) DESC, words) AS words,
    sum(n)::BIGINT AS n, max(latest) AS latest
FROM parted LEFT JOIN roots ON roots.word = parted.given
WHERE n > 0 OR (given, surname) IN (FROM known)
GROUP BY party, given, surname
