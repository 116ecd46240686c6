-- interactions -> interaction_reasons: the source's own category
SELECT interaction_id, category AS reason_id, 1 AS depth FROM interactions ORDER BY interaction_id
