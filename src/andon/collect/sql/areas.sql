-- lake_areas -> areas
SELECT area_id, parent_id, name FROM lake_areas ORDER BY area_id
