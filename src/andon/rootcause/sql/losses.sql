-- outcomes, links, placements -> customer, at, amount: what a customer leaving, a refund or a cost took from the firm, in the commonest currency
WITH accounts AS (
    SELECT account_id, min(customer_id) AS customer_id FROM placements WHERE account_id IS NOT NULL AND customer_id IS NOT NULL
    GROUP BY account_id HAVING count(DISTINCT customer_id) = 1
), lost AS (
    SELECT coalesce(l.customer_id, a.customer_id, o.account_id) AS customer, o.at, abs(o.amount) AS amount, coalesce(o.currency, '') AS currency
    FROM outcomes o
    LEFT JOIN links l ON l.source = o.source AND l.party_ref = o.party_ref
    LEFT JOIN accounts a ON a.account_id = o.account_id
    WHERE o.kind IN ('churn', 'refund', 'cost') AND o.amount IS NOT NULL AND o.at <= $as_of
), main AS (
    SELECT currency FROM lost GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1
)
SELECT lost.customer, lost.at, lost.amount, currency FROM lost JOIN main USING (currency) WHERE customer IS NOT NULL ORDER BY lost.customer, lost.at, lost.amount
