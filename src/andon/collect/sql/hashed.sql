-- rows (own, content) -> the same as numbers of 64 bits; at ten million rows two differ and agree with a chance of 3 in a million
SELECT md5_number_lower(own) AS own, md5_number_lower(content) AS content FROM rows
