-- seen, names, sound -> selves: the names (as words), birth dates and personal numbers of a party
SELECT key, any_value(n.names) AS names, list(value ORDER BY value) FILTER (kind = 'birth_date') AS births,
    list(value ORDER BY value) FILTER (kind = 'handle') AS numbers
FROM seen LEFT JOIN (SELECT key, list(words ORDER BY words) AS names FROM names GROUP BY key) n USING (key)
LEFT JOIN sound USING (key)
GROUP BY key ORDER BY key
