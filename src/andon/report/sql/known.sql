-- links, interactions, coverage, invitations, answers, market -> one row: what the records allow to be known
SELECT (SELECT count(*) FROM links WHERE customer_id IS NOT NULL) AS names,
       (SELECT count(DISTINCT channel) FROM interactions WHERE channel <> 'survey') AS channels,
       (SELECT count(DISTINCT channel) FROM coverage WHERE basis = 'stated') AS covered,
       (SELECT count(*) FROM invitations) AS invited,
       (SELECT count(DISTINCT response_id) FROM answers WHERE respondent IS DISTINCT FROM 'agent') AS answered,
       (SELECT count(*) FROM market) AS market,
       (SELECT count(*) FROM (SELECT DISTINCT brand, metric FROM market)) AS market_series
