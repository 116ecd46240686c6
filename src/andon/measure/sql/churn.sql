-- outcomes, buckets -> who left and when
SELECT b.customer_id, o.account_id, min(o.at) AS "at"
FROM outcomes o LEFT JOIN buckets b ON b.kind = 'party' AND b.key = o.source || '/' || o.party_ref
WHERE o.kind = 'churn' AND o.at <= $as_of AND (b.customer_id IS NOT NULL OR o.account_id IS NOT NULL)
GROUP BY b.customer_id, o.account_id ORDER BY "at", b.customer_id, o.account_id
