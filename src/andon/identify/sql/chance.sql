-- records, usage -> chance: how often two different persons agree on a field by accident (field, level, u).
-- Names, dates and addresses: pairs of distinct full names. Near-unique values: one person in N shares, and only as often
-- as values with several initials show ($floor at least), since random pairs of such values are mostly the same person.
-- CASE rather than FILTER: only CASE spares the later, dearer conditions of a pair.
WITH persons AS (
    SELECT given, surname, any_value(births[1] ORDER BY unique_id) AS birth, any_value(postcodes[1] ORDER BY unique_id) AS postcode,
        any_value(streets[1] ORDER BY unique_id) AS street, any_value(places ORDER BY unique_id) AS places
    FROM records WHERE surname IS NOT NULL GROUP BY given, surname
), sample AS (
    SELECT * FROM persons ORDER BY md5(concat_ws('|', given, surname)) LIMIT $most
), pairs AS (
    SELECT l.given AS gl, r.given AS gr, l.surname AS sl, r.surname AS sr, l.birth AS bl, r.birth AS br,
        l.postcode AS pl, r.postcode AS pr, l.street AS tl, r.street AS tr, list_has_any(l.places, r.places) AS placed
    FROM sample l JOIN sample r ON concat_ws('|', l.given, l.surname) < concat_ws('|', r.given, r.surname)
), size AS (
    SELECT greatest(count(DISTINCT party), $fewest) AS n FROM records
), shared AS (
    SELECT kind, greatest($floor, sum(greatest(least(people, $family) - 1, 0)) / count(*)) AS share FROM usage
    WHERE kind IN ('email', 'phone', 'account', 'case', 'handle') GROUP BY kind
), counted AS (
    SELECT count(*) AS pairs, count(gl || gr) AS given, count(bl || br) AS birth, count(coalesce(pl || pr, tl || tr)) AS address, count(placed) AS place, count(CASE WHEN placed THEN 1 END) AS place_same,
        count(CASE WHEN gl = gr THEN 1 END) AS given_same, count(CASE WHEN gl <> gr AND (jaro_winkler_similarity(gl, gr) >= $alike OR (length(gl) >= 4 AND abs(length(gl) - length(gr)) <= 1 AND levenshtein(gl, gr) <= 1)) THEN 1 END) AS given_close,
        count(CASE WHEN length(gl) > 1 AND length(gr) > 1 AND left(gl, 1) = left(gr, 1) THEN 1 END) AS given_initial,
        count(CASE WHEN gl = sr OR gr = sl THEN 1 END) AS crossed,
        count(CASE WHEN sl = sr THEN 1 END) AS surname_same, count(CASE WHEN sl <> sr AND (jaro_winkler_similarity(sl, sr) >= $alike OR (length(sl) >= 4 AND abs(length(sl) - length(sr)) <= 1 AND levenshtein(sl, sr) <= 1)) THEN 1 END) AS surname_close,
        count(CASE WHEN bl = br THEN 1 END) AS birth_same, count(CASE WHEN bl <> br AND jaro_winkler_similarity(bl, br) >= 0.85 AND levenshtein(bl, br) <= 2 AND damerau_levenshtein(bl, br) <= 1 THEN 1 END) AS birth_close,
        count(CASE WHEN bl <> br AND left(bl, 7) = left(br, 7) THEN 1 END) AS birth_near,
        count(CASE WHEN pl = pr AND tl = tr THEN 1 END) AS address_same, count(CASE WHEN pl = pr AND tl IS DISTINCT FROM tr THEN 1 END) AS postcode_same,
        count(CASE WHEN tl = tr AND pl IS DISTINCT FROM pr THEN 1 END) AS street_same,
        count(CASE WHEN pl <> pr AND jaro_winkler_similarity(pl, pr) >= 0.85 AND levenshtein(pl, pr) <= 2 AND damerau_levenshtein(pl, pr) <= 1 OR jaro_winkler_similarity(tl, tr) >= 0.93 THEN 1 END) AS address_close
    FROM pairs
)
SELECT field, level, greatest(1e-7, (hits + 0.5) / (total + 100.0))::DOUBLE AS u FROM counted, LATERAL (SELECT
    unnest(['given', 'given', 'given', 'given', 'surname', 'surname', 'surname', 'birth', 'birth', 'birth', 'address', 'address', 'address', 'address', 'place']) AS field,
    unnest(['same', 'close', 'initial', 'crossed', 'same', 'close', 'crossed', 'same', 'close', 'near', 'same', 'postcode', 'street', 'close', 'same']) AS level,
    unnest([given_same, given_close, given_initial, crossed, surname_same, surname_close, crossed, birth_same, birth_close, birth_near,
        address_same, postcode_same, street_same, address_close, place_same]) AS hits,
    unnest([given, given, given, given, pairs, pairs, pairs, birth, birth, birth, address, address, address, address, place]) AS total)
UNION ALL SELECT kind, 'same', share / n FROM shared, size
ORDER BY field, level
