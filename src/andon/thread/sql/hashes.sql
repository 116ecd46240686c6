-- beginnings (word) -> a number below $width for each, in their order
SELECT (md5_number_lower(word) % $width)::INTEGER AS code FROM beginnings
