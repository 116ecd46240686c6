-- texts, places (interaction_id, row) -> distinct words of each interaction as numbers below $width; opening: stands in its first message
-- The first six letters stand for a word, so that endings and the tail of a typing error do not matter.
WITH token AS (
    SELECT p.row, t.opening, unnest(regexp_extract_all(lower(t.text), '\pL{3,}')) AS word
    FROM texts t JOIN places p USING (interaction_id)
), seen AS (
    SELECT row, left(word, 6) AS word, bool_or(opening) AS opening FROM token GROUP BY ALL
), numbered AS (
    SELECT word, (md5_number_lower(word) % $width)::INTEGER AS code FROM (SELECT DISTINCT word FROM seen)
)
SELECT row, code, bool_or(opening) AS opening FROM seen JOIN numbered USING (word) GROUP BY row, code ORDER BY row, code
