-- cause_evidence -> what speaks for each cause, in the order it was written
SELECT cause_id, kind, data FROM cause_evidence WHERE cause_id IS NOT NULL
