-- predicted (Splink's answer), records -> scored: one row a pair of parties, its match weight in bits, and a field its level and bits.
-- $levels_F, $bits_F: names and bits of a field's levels; zero bits are "one side does not say", and the level is null.
-- A party written under several names is judged by the name that fits best.
WITH best AS (
    SELECT p.*, l.key AS "left", r.key AS "right"
    FROM predicted p JOIN records l ON l.unique_id = unique_id_l JOIN records r ON r.unique_id = unique_id_r
    QUALIFY row_number() OVER (PARTITION BY l.key, r.key ORDER BY match_weight DESC, unique_id_l, unique_id_r) = 1
)
SELECT "left", "right", round(match_weight, 2) AS weight,
    $levels_given[list_position(list_transform($bits_given, lambda x: abs(x - mw_given) < 1e-6), true)] AS given, round(mw_given + mw_tf_adj_given, 2) AS given_bits,
    $levels_surname[list_position(list_transform($bits_surname, lambda x: abs(x - mw_surname) < 1e-6), true)] AS surname, round(mw_surname + mw_tf_adj_surname, 2) AS surname_bits,
    $levels_email[list_position(list_transform($bits_email, lambda x: abs(x - mw_email) < 1e-6), true)] AS email, round(mw_email, 2) AS email_bits,
    $levels_phone[list_position(list_transform($bits_phone, lambda x: abs(x - mw_phone) < 1e-6), true)] AS phone, round(mw_phone, 2) AS phone_bits,
    $levels_account[list_position(list_transform($bits_account, lambda x: abs(x - mw_account) < 1e-6), true)] AS account, round(mw_account, 2) AS account_bits,
    $levels_case[list_position(list_transform($bits_case, lambda x: abs(x - mw_case) < 1e-6), true)] AS "case", round(mw_case, 2) AS case_bits,
    $levels_handle[list_position(list_transform($bits_handle, lambda x: abs(x - mw_handle) < 1e-6), true)] AS handle, round(mw_handle, 2) AS handle_bits,
    $levels_address[list_position(list_transform($bits_address, lambda x: abs(x - mw_address) < 1e-6), true)] AS address, round(mw_address, 2) AS address_bits,
    $levels_birth[list_position(list_transform($bits_birth, lambda x: abs(x - mw_birth) < 1e-6), true)] AS birth, round(mw_birth, 2) AS birth_bits
FROM best ORDER BY "left", "right"
