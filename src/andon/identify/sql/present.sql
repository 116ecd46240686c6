-- records -> one row: how many records say anything on each field of the model
SELECT count(given) AS given, count(surname) AS surname, count(emails) AS email, count(phones) AS phone, count(accounts) AS account, count(cases) AS "case",
    count(handles) AS handle, count(coalesce(streets, postcodes)) AS address, count(births) AS birth, count(places) AS place, count(DISTINCT party) AS parties
FROM records
