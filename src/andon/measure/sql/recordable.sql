-- families, steps, contacts -> kinds of promise whose delivery these data would show: such a step, or for an answer an outbound contact, is recorded at all
SELECT f.kind FROM families f
WHERE EXISTS (SELECT 1 FROM steps s WHERE s.at <= $as_of AND regexp_matches(lower(s.step), f.done))
   OR (f.kind IN ('callback', 'investigate', 'document') AND EXISTS (SELECT 1 FROM contacts WHERE outbound))
ORDER BY f.kind
