-- raw_values -> clean: one row a party and comparable value (key, kind, value, n, latest); names are left to names.sql.
-- Phones are compared by their last nine digits (a country code or a leading zero says nothing), e-mails without +tag,
-- streets by their words with the usual short forms, dates as ISO text. What is not of its kind is dropped.
WITH bare AS (
    SELECT *, strip_accents(lower(value)) AS low, regexp_replace(value, '[^0-9]', '', 'g') AS digits FROM raw_values
), made AS (
    SELECT key, kind, n, latest, CASE kind
        WHEN 'email' THEN CASE WHEN regexp_full_match(low, '[^@\s]+@[^@\s]+\.[^@\s.]+') THEN regexp_replace(low, '\+[^@]*@', '@') END
        WHEN 'phone' THEN CASE WHEN length(digits) >= 7 AND NOT regexp_full_match(digits, '0*|1*|9*') THEN right(digits, 9) END
        WHEN 'postcode' THEN CASE WHEN length(regexp_replace(low, '[^\p{L}\p{N}]', '', 'g')) >= 3 THEN regexp_replace(low, '[^\p{L}\p{N}]', '', 'g') END
        WHEN 'street' THEN nullif(trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            regexp_replace(low, '[^\p{L}\p{N}]+', ' ', 'g'), '\b(street|strasse|str)\b', 'st', 'g'), '\b(road)\b', 'rd', 'g'), '\b(avenue)\b', 'ave', 'g'),
            '\b(lane)\b', 'ln', 'g'), '\b(drive)\b', 'dr', 'g'), '\b(close)\b', 'cl', 'g')), '')
        WHEN 'birth_date' THEN strftime(coalesce(
            try_strptime(left(value, 10), ['%Y-%m-%d', '%d/%m/%Y', '%d.%m.%Y', '%d-%m-%Y', '%Y/%m/%d']),
            CASE WHEN length(digits) = 8 AND length(value) = 8 THEN try_strptime(value, '%Y%m%d') END), '%Y-%m-%d')
        WHEN 'account' THEN value
        WHEN 'handle' THEN low END AS value
    FROM bare WHERE kind <> 'name'
)
SELECT key, kind, value, sum(n)::BIGINT AS n, max(latest) AS latest FROM made WHERE value IS NOT NULL GROUP BY key, kind, value ORDER BY ALL
