"""What each table holds, in one line, for people who meet it in a notebook; and which columns a preview does not show."""

from __future__ import annotations

# In the words of the house: a row of the table is ...
MEANING = {
    "sources": "a file that was read, and its sums",
    "interactions": "a contact: consecutive messages of one thread with one customer, a call, a review or a survey answer",
    "interaction_attributes": "a column of the source that was not mapped, for one interaction",
    "messages": "one turn of an interaction, in the words of who wrote it",
    "parties": "a customer as one source knows them",
    "party_keys": "a mail address, phone, handle or account of a party",
    "claims": "the source's word that a case is solved, reopened, passed on, denied or closed",
    "steps": "what the firm's own processes recorded: a visit made, a tax paid",
    "answers": "one answer to one question of a survey",
    "invitations": "a survey that was sent, or why it was not",
    "events": "an entry of the firm's change log: release, policy, price, outage, action",
    "actions": "corrective work: what, for which cause, when",
    "outcomes": "a purchase, renewal, churn, refund or cost",
    "exposures": "a denominator: how many lines, cars or contracts there were",
    "market": "a figure of the market; no room uses it yet",
    "staff": "a member of staff as one source knows them",
    "areas": "an area of the firm and what it belongs to",
    "coverage": "from when until when a channel is wholly in the data",
    "decisions": "what a person decided; it wins over what was computed",
    "rejected": "a row that could not be read, and why",
    "customers": "one real person or firm: the parties that belong together",
    "links": "which customer a party is",
    "link_edges": "a pair of parties that was linked or kept apart, and on what evidence",
    "aliases": "what became of an id of an earlier run",
    "placements": "where an interaction belongs: its customer and its group",
    "buckets": "where a party, an account or a case belongs",
    "signals": "what a message says: probabilities of courtesy, anger, a promise, 'it is not fixed' and more",
    "spans": "a piece of a message: quoted text, personal data, a promise, a due date",
    "reasons": "why customers had to make contact: a node of the tree",
    "interaction_reasons": "the reason of an interaction, with its probability",
    "quotes": "a piece of a message that speaks for a reason",
    "ideas": "a piece of a message in which a customer proposes an improvement",
    "issues": "one occurrence of one customer's one problem, across interactions, channels and cases",
    "issue_interactions": "which interactions make an issue",
    "horizons": "how long a return still belongs to the same issue, by reason",
    "commitments": "what an agent promised, until when, and whether a later record shows it was kept",
    "claim_outcomes": "a claim of the company that it is solved, and when the customer came back",
    "scores": "an estimate with limits, its n and its formula",
    "resolutions": "what came of an issue: what was said, what later evidence shows, and on what basis",
    "curves": "a point of a curve over the days waited: first-contact resolution, returns",
    "causes": "a reason and scope with more bad issues than chance and mix explain",
    "cause_issues": "which issues a cause holds",
    "cause_evidence": "what speaks for a cause, as JSON",
    "alarms": "a cause that is new, rising or back",
    "mindsets": "a cluster of preferences",
    "memberships": "how surely a customer belongs to a mind-set",
    "agenda": "a cause in the order of what to fix first, and what fixing it would avoid in a year",
    "debts": "somebody who is owed an answer",
    "effects": "what an action changed, against what would have happened without it",
}

# Columns that are personal data as a whole; a preview hides them, the data frames hold them.
PERSONAL = {
    "parties": {"party_ref", "name", "street", "postcode", "birth_date"},
    "party_keys": {"party_ref", "value"},
    "rejected": {"raw"},
    "interaction_attributes": {"value"},
    "link_edges": {"left", "right"},
}
# These are personal wherever they stand, also in the answer to a question of one's own.
ALWAYS_PERSONAL = {"party_ref", "street", "postcode", "birth_date"}
