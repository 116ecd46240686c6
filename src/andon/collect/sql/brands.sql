-- interactions, messages -> the attribute `brand` of interactions on social media: the company's account that answered, else the first of the
-- source's answering accounts that the customer addressed
WITH here AS (SELECT interaction_id, source, team FROM interactions WHERE channel = 'social'),
known AS (SELECT source, lower(team) AS handle, min(team) AS brand FROM here WHERE team IS NOT NULL GROUP BY ALL),
called AS (
    SELECT h.interaction_id, h.source, m.seq, lower(a.word) AS handle, a.nth
    FROM here h JOIN messages m USING (interaction_id),
         LATERAL (SELECT unnest(w) AS word, unnest(range(len(w))) AS nth FROM (SELECT regexp_extract_all(m.text, '@(\w+)', 1) AS w)) a
    WHERE h.team IS NULL AND m.speaker = 'customer'
),
addressed AS (
    SELECT c.interaction_id, arg_min(k.brand, (c.seq, c.nth)) AS brand FROM called c JOIN known k USING (source, handle) GROUP BY c.interaction_id
)
SELECT h.interaction_id, 'brand' AS key, coalesce(h.team, a.brand) AS value FROM here h LEFT JOIN addressed a USING (interaction_id)
WHERE coalesce(h.team, a.brand) IS NOT NULL
ORDER BY h.interaction_id
