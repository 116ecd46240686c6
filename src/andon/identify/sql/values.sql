-- raw_values, told -> clean: one row a party and comparable value (party, kind, value, n, latest); names are left to names.sql.
-- Phones are compared by the digits of the national number (calling codes: ITU-T E.164), at most ten; e-mails without +tag, also
-- where the @ was lost in typing; streets and places by their words with the usual short forms; birth dates as ISO text, of this or the last century.
-- What is not of its kind is dropped, and what somebody said (n = 0) where no record has it too. Each written value is looked at once.
WITH every AS (
    FROM raw_values UNION ALL FROM told
), written AS (
    SELECT DISTINCT kind, value AS raw, strip_accents(lower(value)) AS low FROM every WHERE kind IN ('email', 'phone', 'postcode', 'street', 'place', 'birth_date', 'account', 'case', 'handle')
), digits AS (
    SELECT *, CASE WHEN kind IN ('phone', 'birth_date') THEN regexp_replace(raw, '[^0-9]', '', 'g') END AS digits,
        CASE WHEN kind IN ('postcode', 'street', 'place') THEN trim(regexp_replace(low, '[^\p{L}\p{N}]+', ' ', 'g')) END AS words
    FROM written
), national AS (
    SELECT *, CASE WHEN kind = 'phone' THEN right(ltrim(CASE WHEN starts_with(raw, '+') OR starts_with(raw, '00') THEN regexp_replace(ltrim(digits, '0'),
            '^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})', '') ELSE digits END, '0'), 10) END AS phone,
        CASE WHEN kind = 'birth_date' THEN CASE WHEN regexp_full_match(raw, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([T ].*)?') THEN try_cast(left(raw, 10) AS DATE)
            WHEN regexp_full_match(raw, '[0-9]{8}') THEN CAST(try_strptime(raw, '%Y%m%d') AS DATE)
            WHEN length(raw) <= 10 THEN CAST(try_strptime(raw, ['%d/%m/%Y', '%d.%m.%Y', '%d-%m-%Y', '%Y/%m/%d']) AS DATE) END END AS day
    FROM digits
), made AS (
    SELECT kind, raw, CASE kind
        WHEN 'email' THEN CASE WHEN regexp_full_match(low, '[^@\s]+@[^@\s]{4,}|[^@\s]{8,}\.[^@\s.]+') THEN regexp_replace(low, '\+[^@]*@', '@') END
        WHEN 'phone' THEN CASE WHEN length(phone) >= 6 AND NOT regexp_full_match(phone, '1*|9*') THEN phone END
        WHEN 'postcode' THEN CASE WHEN length(words) >= 3 THEN replace(words, ' ', '') END
        WHEN 'birth_date' THEN CASE WHEN year(day) BETWEEN 1900 AND 2099 THEN strftime(day, '%Y-%m-%d') END
        WHEN 'account' THEN raw WHEN 'case' THEN raw
        WHEN 'handle' THEN low
        ELSE nullif(trim(replace(replace(replace(replace(replace(replace(replace(words || ' ', ' street ', ' st '), ' strasse ', ' st '),
            ' road ', ' rd '), ' avenue ', ' ave '), ' lane ', ' ln '), ' drive ', ' dr '), ' close ', ' cl ')), '') END AS value
    FROM national
), recorded AS (
    SELECT party, made.kind, made.value, n, latest FROM raw_values JOIN made ON made.kind = raw_values.kind AND made.raw = raw_values.value
    WHERE made.value IS NOT NULL
), confirmed AS (
    SELECT party, made.kind, made.value, n, latest FROM told JOIN made ON made.kind = told.kind AND made.raw = told.value
    SEMI JOIN recorded ON recorded.kind = made.kind AND recorded.value = made.value
    WHERE made.kind <> 'street' OR regexp_matches(made.value, '[0-9]')
)
SELECT party, kind, value, sum(n)::BIGINT AS n, max(latest) AS latest
FROM (FROM recorded UNION ALL FROM confirmed) GROUP BY party, kind, value
