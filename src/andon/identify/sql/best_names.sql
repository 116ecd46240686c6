-- predicted (Splink's answer), records -> scored: one row a pair of parties, its match weight in bits, and a field its level and bits.
-- $levels_F: names of a field's levels from the worst to the best (a field that one side does not give has level null).
-- A party written under several names is judged by the name that fits best.
SELECT l.key AS "left", r.key AS "right", round(match_weight, 2) AS weight,
    $levels_given[gamma_given + 1] AS given, round(mw_given + mw_tf_adj_given, 2) AS given_bits,
    $levels_surname[gamma_surname + 1] AS surname, round(mw_surname + mw_tf_adj_surname, 2) AS surname_bits,
    $levels_email[gamma_email + 1] AS email, round(mw_email, 2) AS email_bits,
    $levels_phone[gamma_phone + 1] AS phone, round(mw_phone, 2) AS phone_bits,
    $levels_account[gamma_account + 1] AS account, round(mw_account, 2) AS account_bits,
    $levels_handle[gamma_handle + 1] AS handle, round(mw_handle, 2) AS handle_bits,
    $levels_address[gamma_address + 1] AS address, round(mw_address, 2) AS address_bits,
    $levels_birth[gamma_birth + 1] AS birth, round(mw_birth, 2) AS birth_bits
FROM predicted JOIN records l ON l.unique_id = unique_id_l JOIN records r ON r.unique_id = unique_id_r
QUALIFY row_number() OVER (PARTITION BY l.key, r.key ORDER BY match_weight DESC, unique_id_l, unique_id_r) = 1
ORDER BY "left", "right"
