"""What cannot be known from these data: how much of what, why, and which record would show it."""

from __future__ import annotations

from dataclasses import dataclass

from andon.report.facts import Facts


@dataclass(frozen=True)
class Unknown:
    """One thing that cannot be known. count: how many it touches ("" where that is itself unknown); would: what record would show it."""

    what: str
    count: str
    why: str
    would: str
    words: str = ""


def unknowns(facts: Facts) -> list[Unknown]:
    """Everything that these data leave open, what touches most numbers first."""
    return [*_outcomes(facts), *_persons(facts), *_promises(facts), *_causes(facts), *_words(facts), *_answers(facts), *_market(facts)]


def _outcomes(facts: Facts) -> list[Unknown]:
    found = []
    if facts.shown.get("unseen"):
        what, why = "What came of a problem", "Nobody can be seen to come back, or nothing was recorded afterwards."
        count = f"{facts.shown['unseen']:,} of {facts.issues:,} problems"
        found.append(Unknown(what, count, why, "Customer numbers on every contact, and a stated period of records.", "ended-unseen"))
    if facts.shown.get("no_return"):
        what, why = "Whether silence is content", "No return was seen where one would have been seen. That is not proof of cure."
        count = f"{facts.shown['no_return']:,} of {facts.issues:,} problems"
        found.append(Unknown(what, count, why, "One question a week later: is it solved?", "ended-no_return"))
    if facts.shown.get("pending"):
        why = "They are younger than the time in which customers usually come back."
        found.append(
            Unknown("What will come of the newest problems", f"{facts.shown['pending']:,} problems", why, "Time.", "ended-pending")
        )
    return found


def _persons(facts: Facts) -> list[Unknown]:
    found = []
    if facts.contacts and not facts.customers:
        why = "No persons are recorded, so no share here rests on silence."
        found.append(Unknown("Who came back", f"{facts.contacts:,} contacts", why, "A customer number, mail address or phone number."))
    if facts.customers:
        why = "Mail, phone and account join names; people who share one or change all cannot be told apart for certain."
        count = f"{facts.known['names']:,} names taken for {facts.customers:,} customers"
        found.append(Unknown("Whether two names are one person", count, why, "A person's decision, which always wins."))
    if facts.contacts and not facts.known["covered"]:
        why = "No source states from when until when its records are whole, so silence proves nothing."
        found.append(Unknown("Whether records are complete", f"{facts.known['channels']:,} channels", why, "A coverage file."))
    if facts.contacts:
        why = "Who called a number that is not recorded, or gave up, is not here: contacts seen are a lower bound."
        found.append(Unknown("Contacts nobody recorded", "", why, "The exports of the missing channels."))
    return found


def _promises(facts: Facts) -> list[Unknown]:
    if not facts.commitments.get("unseen"):
        return []
    count = f"{facts.commitments['unseen']:,} of {sum(facts.commitments.values()):,} promises"
    why = "The day has passed, and no later record shows either way."
    return [Unknown("Whether a promise was kept", count, why, "The firm's own records of visits, payments and parcels.", "promise-unseen")]


def _causes(facts: Facts) -> list[Unknown]:
    rest, bad = facts.unexplained.get("unexplained"), facts.unexplained.get("bad")
    if not bad or rest is None:
        return []
    what = "What caused most bad problems" if rest > bad / 2 else "What caused the rest"
    why = "No recorded attribute goes with them more than chance and mix would; a defect with under ten events or so is not seen at all."
    return [Unknown(what, f"{rest:,} of {bad:,} bad problems searched", why, "Columns for place, product, batch, release; a change log.")]


def _words(facts: Facts) -> list[Unknown]:
    found, unit = [], "contacts" if facts.contacts else "answers"
    if not facts.counts["worded"]:
        why = "No number here leads to verbatims, and nothing that depends on words is counted."
        found.append(
            Unknown("What customers said", f"{facts.counts['interactions']:,} {unit}", why, "The texts of mails, chats and calls.")
        )
    if facts.counts["no_home"]:
        count = f"{facts.counts['no_home']:,} of {facts.counts['worded']:,} {unit} with words"
        found.append(Unknown("Why they made contact", count, "Too few words, or like nothing else.", "Reading some of them by hand."))
    if facts.counts["no_words"]:
        why = "They hold no words of the customer and no category."
        found.append(Unknown("Why the others made contact", f"{facts.counts['no_words']:,} {unit}", why, "Their texts."))
    if facts.counts["undated"]:
        count = f"{facts.counts['undated']:,} of {facts.counts['interactions']:,} {unit}"
        found.append(Unknown("When they came", count, "They count in reasons and scores only.", "A column of dates."))
    if facts.counts["worded"]:
        why = "Courtesy, promises, claims and anger are read from words by a small model that errs in both directions."
        found.append(
            Unknown("What a sentence really meant", f"{facts.counts['worded']:,} {unit} with words", why, "Reading the verbatims.")
        )
    return found


def _answers(facts: Facts) -> list[Unknown]:
    if not facts.known["answered"]:
        return []
    why = "A score is of those who answered."
    invited = facts.known["invited"]
    count = f"{facts.known['answered']:,} answers" + (f" to {invited:,} invitations" if invited > facts.known["answered"] else "")
    return [Unknown("What those think who did not answer", count, why, "The list of invitations, with those who stayed silent.", "asked")]


def _market(facts: Facts) -> list[Unknown]:
    """Figures of the market are collected and used nowhere yet; who sent them in should not believe otherwise."""
    if not facts.known["market"]:
        return []
    series = facts.known["market_series"]
    count = f"{facts.known['market']:,} figures in {series:,} series" if series > 1 else f"{facts.known['market']:,} figures in one series"
    why = "They were read and kept, but no number of this report uses them: nothing here is set against the market."
    return [Unknown("How the firm fares against its market", count, why, "A comparison by hand, from the table market.")]
