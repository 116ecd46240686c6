-- units (scored answers) -> the interaction each answer is about
SELECT unit, interaction_id, 1 AS nth FROM units WHERE interaction_id IS NOT NULL ORDER BY unit
