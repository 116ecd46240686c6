-- seen -> keys: the key of every party ("source/party_ref") in the order of the numbers
SELECT DISTINCT party, key FROM seen ORDER BY party
