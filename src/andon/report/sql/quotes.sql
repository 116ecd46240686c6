-- quotes, messages -> one row a quote: the reason, the message's text, where the quote starts and ends
SELECT q.reason_id, m.text, q.start, q."end" FROM quotes q JOIN messages m USING (message_id) ORDER BY q.reason_id, m.message_id, q.start
