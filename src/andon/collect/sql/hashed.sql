-- rows (own, content) -> the same as numbers of 63 bits; that two of ten million rows agree by chance has odds of 1 in 180,000
SELECT (md5_number_lower(own) >> 1)::BIGINT AS own, (md5_number_lower(content) >> 1)::BIGINT AS content FROM rows
