-- oracle_placements, interactions, true_links -> buckets of accounts, cases and parties
WITH every AS (
  SELECT 'account' AS kind, account_id AS key, customer_id, group_id, bucket FROM oracle_placements WHERE account_id IS NOT NULL
  UNION ALL SELECT 'case', i.case_ref, p.customer_id, p.group_id, p.bucket FROM oracle_placements p JOIN interactions i USING (interaction_id) WHERE i.case_ref IS NOT NULL
  UNION ALL SELECT 'party', l.source || '/' || l.party_ref, l.customer_id, p.group_id, p.bucket
  FROM true_links l JOIN (SELECT customer_id, min(group_id) AS group_id, arg_min(bucket, group_id) AS bucket FROM oracle_placements GROUP BY ALL) p USING (customer_id)
)
SELECT kind, key, min(customer_id) AS customer_id, min(group_id) AS group_id, arg_min(bucket, group_id) AS bucket FROM every GROUP BY ALL ORDER BY ALL
