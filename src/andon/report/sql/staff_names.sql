-- messages -> the first names by which agents introduce themselves or sign; a name of several words, or one that many agents say, is the firm's
WITH told AS (
  SELECT agent_ref, unnest(regexp_extract_all(
    text,
    '(?:[Mm]y name is|[Mm]y name''s|[Tt]his is|[Yy]ou(?:''re| are) (?:speaking|talking|through) (?:to|with)|[Rr]egards,?|[Ww]ishes,?|[Ss]incerely,?|[Tt]hanks,?|[Yy]ours,?)\s+(\p{Lu}\p{Ll}{2,})(?:\s*[,.!?;:]|\s+[a-z]|\s*$)',
    1)) AS name
  FROM messages WHERE speaker = 'agent' AND agent_ref IS NOT NULL
)
SELECT lower(name) AS name FROM told GROUP BY name
HAVING count(DISTINCT agent_ref) <= greatest(3, (SELECT count(DISTINCT agent_ref) FROM told) / 10) ORDER BY name
