-- records, candidates -> one row: pairs each training block holds, pairs that a key makes one person (sure), and parties
SELECT
    (SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM records GROUP BY emails[1] HAVING emails[1] IS NOT NULL))::DOUBLE AS email,
    (SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM records GROUP BY phones[1] HAVING phones[1] IS NOT NULL))::DOUBLE AS phone,
    (SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM records GROUP BY handles[1] HAVING handles[1] IS NOT NULL))::DOUBLE AS handle,
    (SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM records GROUP BY births[1] HAVING births[1] IS NOT NULL))::DOUBLE AS birth,
    (SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM records WHERE given IS NOT NULL GROUP BY given, surname))::DOUBLE AS name,
    (SELECT count(*) FROM candidates WHERE email_people <= 1 OR phone_people <= 1 OR handle_people <= 1)::DOUBLE AS sure,
    (SELECT count(DISTINCT party) FROM records)::DOUBLE AS parties
