-- interactions, interaction_attributes -> what else is recorded of an interaction: key, value
SELECT interaction_id, 'product' AS key, product AS value FROM interactions WHERE product IS NOT NULL
UNION ALL SELECT interaction_id, 'place', place FROM interactions WHERE place IS NOT NULL
UNION ALL SELECT interaction_id, 'category', category FROM interactions WHERE category IS NOT NULL
UNION ALL SELECT interaction_id, 'subcategory', subcategory FROM interactions WHERE subcategory IS NOT NULL
UNION ALL SELECT interaction_id, 'attribute ' || key, value FROM interaction_attributes WHERE value IS NOT NULL
ORDER BY 1, 2, 3
