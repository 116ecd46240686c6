-- names -> common: how many different persons (distinct surnames and sources aside) bear a given name
SELECT given, count(DISTINCT surname) AS n FROM names WHERE given IS NOT NULL GROUP BY given ORDER BY given
