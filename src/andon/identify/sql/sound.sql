-- clean, usage -> sound: the values that say something about a person (as clean, with people).
-- A number or address that many names or very many parties use (a switchboard, a placeholder date) says nothing.
SELECT clean.*, usage.people, usage.parties
FROM clean JOIN usage USING (kind, value)
WHERE (kind = 'case' AND usage.parties <= 10) OR kind IN ('account', 'street', 'postcode')
   OR (kind = 'place' AND usage.parties <= greatest(20, 0.02 * (SELECT count(DISTINCT party) FROM clean WHERE kind = 'place')))
   OR (kind = 'birth_date' AND usage.parties <= greatest(20, 0.01 * (SELECT count(DISTINCT party) FROM clean WHERE kind = 'birth_date')))
   OR (kind IN ('email', 'phone', 'handle') AND usage.people <= $many_people AND usage.parties <= $many_parties)
