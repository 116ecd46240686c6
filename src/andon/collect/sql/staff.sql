-- lake_staff -> staff
SELECT coalesce(of_source, source) AS source, agent_ref, staff_id, team, area_id FROM lake_staff ORDER BY 1, agent_ref, staff_id, team
