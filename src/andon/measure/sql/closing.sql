-- contacts, talk, hanging, promised, recorded, said, messages -> inbound contacts that close an issue instead of bringing it back, and whether the words say so.
-- A contact that wants something makes the company do, promise or refuse something, or the customer write again; one that closes does not.
-- spoken: the customer confirms or thanks. Else it is told by what it lacks: nothing came after it, no complaint, no question, no anger, no giving up,
-- and the company had claimed a fix or plainly answered before it.
-- Words of farewell are easily taken for vague promises: after a clear "it works" only a claim, a denial or a record counts as an act, and after
-- calm last words no promise that is only vague. Where the customer's language is not read, what the company did tells alone: its words must be read.
WITH acts AS (
    SELECT issue_id, max(moment) AS last_act, max(moment) FILTER (plain) AS last_plain, max(moment) FILTER (NOT vague) AS last_firm FROM (
        SELECT t.issue_id, t.moment, greatest(t.claims_fix, t.denies) >= $sure AS plain,
               NOT (greatest(t.claims_fix, t.denies, t.commits) >= $sure OR t.passes OR t.regrets)
                   AND t.message_id NOT IN (SELECT message_id FROM promised WHERE message_id IS NOT NULL) AS vague
        FROM talk t LEFT JOIN hanging p USING (message_id)
        WHERE t.speaker = 'agent' AND NOT t.survey
          AND (greatest(t.claims_fix, t.denies) >= $sure OR t.passes OR t.regrets OR p.message_id IS NOT NULL)
        UNION ALL
        SELECT issue_id, "at", true, false FROM recorded)
    GROUP BY issue_id
), before AS (
    -- the company's last word before each contact: does it leave something open?
    SELECT c.interaction_id,
           arg_max(t.denies >= $sure OR t.passes OR t.regrets OR p.message_id IS NOT NULL, (t.moment, t.message_id)) AS hung
    FROM contacts c JOIN talk t ON t.issue_id = c.issue_id AND t.moment < c."at"
    LEFT JOIN hanging p USING (message_id)
    WHERE t.speaker = 'agent' AND c.inbound GROUP BY c.interaction_id
), tone AS (
    SELECT interaction_id, max(anger) AS anger FROM talk WHERE speaker = 'customer' GROUP BY interaction_id
), asked AS (
    SELECT DISTINCT interaction_id FROM messages WHERE speaker = 'customer' AND contains(text, '?')
    UNION
    SELECT DISTINCT interaction_id FROM talk WHERE speaker = 'customer' AND leaving >= $sure AND confirms < $sure
), listened AS (
    SELECT issue_id, bool_or(heard) AS heard, max(moment) FILTER (NOT heard) AS unheard FROM talk
    WHERE speaker = 'agent' AND NOT survey GROUP BY issue_id
), told AS (
    SELECT issue_id, min("at") AS first_claim FROM said GROUP BY issue_id
), ends AS (
    SELECT issue_id, max("at") FILTER (inbound) AS last_inbound, min("at") AS opened FROM contacts GROUP BY issue_id
)
SELECT c.issue_id, c.interaction_id, c.confirming OR coalesce(c.thanking, false) AS spoken
FROM contacts c JOIN ends e USING (issue_id)
LEFT JOIN acts a USING (issue_id) LEFT JOIN told l USING (issue_id)
LEFT JOIN before b USING (interaction_id) LEFT JOIN tone t USING (interaction_id) LEFT JOIN asked q USING (interaction_id)
LEFT JOIN listened n USING (issue_id)
WHERE c.inbound AND q.interaction_id IS NULL AND coalesce(t.anger < $heated, true)
  AND (c.confirming AND coalesce(a.last_plain < c."at", true)
       OR c.thanking AND coalesce(a.last_act < c."at", true)
       OR (c."at" = e.last_inbound AND c."at" > e.opened AND CASE
           WHEN c.words THEN c.not_fixed < $doubt AND (coalesce(l.first_claim < c."at" AND coalesce(a.last_firm < c."at", true), false)
                                                       OR (NOT coalesce(b.hung, true) AND coalesce(a.last_act < c."at", true)))
           WHEN c.unread THEN l.first_claim < c."at" AND coalesce(a.last_firm < c."at", true)
                              AND n.heard AND coalesce(n.unheard < c."at", true)
           END))
