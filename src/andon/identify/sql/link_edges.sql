-- edges, scored, homes (party, key, customer_id), decided (left, right, apart), refused (left, right, reason) -> link_edges, sorted by pair.
-- Kept are pairs a person decided, pairs inside one customer, and pairs that look alike ($shown bits or a key) but were held apart.
-- weight: match weight in bits. evidence: JSON {field: {"level", "bits"}}, and "held_apart": why a likely pair is not one customer.
-- decided_by: person, key or model: who had the last word on the pair.
WITH kept AS (
    SELECT edges.*, l.key AS one, r.key AS other,
        CASE WHEN decided.apart IS NOT NULL THEN 'person' WHEN sure THEN 'key' ELSE 'model' END AS decided_by,
        CASE WHEN l.customer_id = r.customer_id THEN NULL WHEN decided.apart THEN 'a person''s decision'
            ELSE coalesce(refused.reason, 'not enough agrees') END AS held_apart
    FROM edges JOIN homes l ON l.party = edges."left" JOIN homes r ON r.party = edges."right"
    LEFT JOIN decided USING ("left", "right") LEFT JOIN refused USING ("left", "right")
    WHERE decided.apart IS NOT NULL OR l.customer_id = r.customer_id OR sure OR weight >= $shown
)
SELECT one AS "left", other AS "right", kept.weight,
    '{' || concat_ws(', ',
        CASE WHEN given IS NOT NULL THEN '"given": {"level": "' || given || '", "bits": ' || given_bits || '}' END,
        CASE WHEN surname IS NOT NULL THEN '"surname": {"level": "' || surname || '", "bits": ' || surname_bits || '}' END,
        CASE WHEN email IS NOT NULL THEN '"email": {"level": "' || email || '", "bits": ' || email_bits || '}' END,
        CASE WHEN phone IS NOT NULL THEN '"phone": {"level": "' || phone || '", "bits": ' || phone_bits || '}' END,
        CASE WHEN account IS NOT NULL THEN '"account": {"level": "' || account || '", "bits": ' || account_bits || '}' END,
        CASE WHEN "case" IS NOT NULL THEN '"case": {"level": "' || "case" || '", "bits": ' || case_bits || '}' END,
        CASE WHEN handle IS NOT NULL THEN '"handle": {"level": "' || handle || '", "bits": ' || handle_bits || '}' END,
        CASE WHEN address IS NOT NULL THEN '"address": {"level": "' || address || '", "bits": ' || address_bits || '}' END,
        CASE WHEN birth IS NOT NULL THEN '"birth": {"level": "' || birth || '", "bits": ' || birth_bits || '}' END,
        CASE WHEN place IS NOT NULL THEN '"place": {"level": "' || place || '", "bits": ' || place_bits || '}' END,
        '"held_apart": "' || held_apart || '"') || '}' AS evidence,
    decided_by
FROM kept JOIN scored USING ("left", "right")
ORDER BY kept."left", kept."right"
