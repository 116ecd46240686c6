-- interactions, interaction_attributes -> one row an interaction, key and value that a scope may name
FROM (
  UNPIVOT (SELECT interaction_id, place, product, team, area_id, category, subcategory, channel, scheme FROM interactions)
  ON place, product, team, area_id, category, subcategory, channel, scheme INTO NAME key VALUE value
)
UNION ALL BY NAME FROM interaction_attributes
