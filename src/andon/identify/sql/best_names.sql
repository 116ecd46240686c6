-- predicted (Splink's answer), records -> scored: one row a pair of parties, its match weight in bits, and a field its level and bits.
-- $levels_F, $bits_F: names and bits (to five digits) of a field's levels; zero bits are "one side does not say", and the level is null.
-- A party written under several names (record = 4 * party + n) is judged by the name that fits best.
-- Few are, so only their pairs are ranked.
WITH several AS (
    SELECT DISTINCT party FROM records WHERE record % 4 > 1
), beaten AS (
    SELECT record_l, record_r FROM predicted
    WHERE record_l // 4 IN (SELECT party FROM several) OR record_r // 4 IN (SELECT party FROM several)
    QUALIFY row_number() OVER (PARTITION BY record_l // 4, record_r // 4 ORDER BY match_weight DESC, record_l, record_r) > 1
), best AS (
    SELECT *, (record_l // 4)::INTEGER AS "left", (record_r // 4)::INTEGER AS "right"
    FROM predicted ANTI JOIN beaten USING (record_l, record_r)
)
SELECT "left", "right", round(match_weight, 2) AS weight,
    $levels_given[list_position($bits_given, round(mw_given, 5))] AS given, round(mw_given + mw_tf_adj_given, 2) AS given_bits,
    $levels_surname[list_position($bits_surname, round(mw_surname, 5))] AS surname, round(mw_surname + mw_tf_adj_surname, 2) AS surname_bits,
    $levels_email[list_position($bits_email, round(mw_email, 5))] AS email, round(mw_email, 2) AS email_bits,
    $levels_phone[list_position($bits_phone, round(mw_phone, 5))] AS phone, round(mw_phone, 2) AS phone_bits,
    $levels_account[list_position($bits_account, round(mw_account, 5))] AS account, round(mw_account, 2) AS account_bits,
    $levels_case[list_position($bits_case, round(mw_case, 5))] AS "case", round(mw_case, 2) AS case_bits,
    $levels_handle[list_position($bits_handle, round(mw_handle, 5))] AS handle, round(mw_handle, 2) AS handle_bits,
    $levels_address[list_position($bits_address, round(mw_address, 5))] AS address, round(mw_address, 2) AS address_bits,
    $levels_birth[list_position($bits_birth, round(mw_birth, 5))] AS birth, round(mw_birth, 2) AS birth_bits,
    $levels_place[list_position($bits_place, round(mw_place, 5))] AS place, round(mw_place, 2) AS place_bits
FROM best
