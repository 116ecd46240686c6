"""The five findings that come first: what was said against what was shown, who was treated kindly and left, what to fix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from andon.report.facts import Facts
from andon.report.numbers import METRICS
from andon.results import show


@dataclass(frozen=True)
class Headline:
    """One finding: a sentence, and the section of the page that carries it."""

    sentence: str
    section: str


def headlines(facts: Facts, *, top: int = 5) -> list[Headline]:
    """The `top` findings, the weightiest first; what cannot be told is a finding too."""
    # Where no end can be told, what customers answered is the firmest ground there is.
    scores, causes = _scores(facts), _first_causes(facts)
    first = (
        [*causes, *_kind_and_left(facts), *_owed(facts), *_effects(facts), *scores] if facts.decided else [*scores, *causes, *_owed(facts)]
    )
    found = [*_harm(facts), *_gap(facts), *first, *_reasons(facts), *_unknown(facts)]
    return found[:top]


def _harm(facts: Facts) -> list[Headline]:
    causes = [row for row in facts.causes if row["severity"] == "harm" and row["rank"]]
    return [Headline(causes[0]["statement"], f"cause-{causes[0]['cause_id']}")] if causes else []


def claimed(facts: Facts) -> str:
    """What the company did, in words: a case that was closed was not always called solved."""
    if not facts.counts["closed"]:
        return "called solved"
    return "closed or called solved" if facts.counts["solved"] else "closed"


def _gap(facts: Facts) -> list[Headline]:
    """Said solved against shown solved."""
    said = facts.said
    if said.bad + said.solved < 5:
        return []
    called = f"Of {facts.issues:,} problems the company {claimed(facts)} {said.total:,}"
    if said.mostly_unseen:
        if said.bad < 0.05 * said.total:
            return []  # "between nearly none and nearly all" is no finding; the section says it
        rare = f"what came of {said.unseen:,} of them cannot be seen"
        return [Headline(f"{called}; {rare}. Of all of them, {said.bounds()}.", "outcomes")]
    false = facts.false_share()
    limits = f"{false.value:.0%} were not (between {false.low:.0%} and {false.high:.0%})"
    return [Headline(f"{called}; of those whose end can be told, {limits}: the customer came back, said no, or was left.", "outcomes")]


def _first_causes(facts: Facts) -> list[Headline]:
    living = {row["cause_id"] for row in facts.agenda()}
    plain = [row for row in facts.causes if row["cause_id"] in living and row["severity"] != "harm"][:2]
    return [Headline(row["statement"], f"cause-{row['cause_id']}") for row in plain]


def _kind_and_left(facts: Facts) -> list[Headline]:
    cell = facts.square.get((True, True))
    if not cell or cell["issues"] < 5 or not facts.both_ends:
        return []
    if not facts.customers:
        return [Headline(f"{cell['issues']:,} problems were met with kind words and left unsolved.", "square")]
    over = "" if cell["issues"] == cell["customers"] else f", over {cell['issues']:,} problems"
    return [Headline(f"{cell['customers']:,} customers were treated kindly and left unsolved{over}.", "square")]


def _owed(facts: Facts) -> list[Headline]:
    owed = len({row["customer_id"] or row["issue_id"] for row in facts.debts if row["owed_to"] == "customer"})
    if not owed:
        return []
    kept, broken = facts.commitments.get("kept", 0), facts.commitments.get("broken", 0)
    made = sum(facts.commitments.values())
    promises = f" Of {made:,} promises the fate of {kept + broken:,} can be seen; {broken:,} of those were broken." if kept + broken else ""
    who = ("customer is" if owed == 1 else "customers are") if facts.customers else "problem is" if owed == 1 else "problems are"
    return [Headline(f"{owed:,} {who} owed an answer.{promises}", "debts")]


def _effects(facts: Facts) -> list[Headline]:
    words = {"worked": "worked", "did_not": "did not work", "made_worse": "made it worse", "cannot_tell": "cannot be judged yet"}
    return [Headline(f"The action “{row['what']}” {words.get(row['verdict'], row['verdict'])}.", "effects") for row in facts.effects[:1]]


def _scores(facts: Facts) -> list[Headline]:
    """The scores of the whole, and which of many rated things come last."""
    rows = facts.asked()
    of_all = [row for row in rows if row["metric"] in ("nps", "csat", "ces") and not row["item"]]
    found = [Headline(_score(row), "scores") for row in of_all[:2]]
    rated = sorted((row for row in rows if row["metric"] == "rating" and row["item"]), key=lambda row: (row["value"], row["item"]))
    items = {row["item"]: row for row in reversed(rated)}
    if len(items) >= 5:
        last = [f"{item} ({row['value']:.2f})" for item, row in reversed(items.items())][:3]
        best = next(iter(items.values()))
        found.append(
            Headline(
                f"Of {len(items)} things rated, {_listed(last)} come last; {best['item']} ({best['value']:.2f}) comes first.", "scores"
            )
        )
    return found


def _score(row: dict[str, Any]) -> str:
    unit = row.get("unit") or "mean"
    limits = "" if row["low"] is None else f"between {show(row['low'], unit)} and {show(row['high'], unit)}, "
    survey = f" ({row['survey']})" if row["survey"] else ""
    value = show(row["value"], unit)
    said = f"NPS is {value}" if row["metric"] == "nps" else f"{value} of answers: {METRICS.get(row['metric'], row['metric'])}"
    return f"{said}{survey}; {limits}{row['n']:,} answers."


def _reasons(facts: Facts) -> list[Headline]:
    leaves = [leaf for row in facts.reasons for leaf in (row["children"] or [row])]
    leaves.sort(key=lambda row: (-(row["interactions"] or 0), row["reason_id"]))
    if not leaves:
        return []
    named = [f"“{row['label']}” ({row['interactions']:,})" for row in leaves[:3]]
    what = "The most frequent reasons are" if facts.contacts else "Most often customers wrote of"
    return [Headline(f"{what} {_listed(named)}.", "reasons")]


def _unknown(facts: Facts) -> list[Headline]:
    """What cannot be seen, and what was read."""
    found = []
    unseen, told = facts.shown.get("unseen", 0), facts.said.total and not _gap(facts)
    if facts.issues and unseen:
        why = "these data show no person, record or word after them"
        said = f"The company {claimed(facts)} {facts.said.total:,} of {facts.issues:,} problems, but what" if told else "What"
        of_all = "" if told else f" of {facts.issues:,} problems"
        found.append(Headline(f"{said} came of {unseen:,}{of_all} cannot be seen: {why}.", "quality"))
    rejected = sum(row["rejected"] or 0 for row in facts.sources)
    found.append(Headline(f"{read(facts)} were read, {rejected:,} rows could not be.", "quality"))
    return found


def read(facts: Facts) -> str:
    """What was read, in words: contacts, survey answers or both."""
    parts = [(facts.contacts, "contacts"), (facts.counts["surveys"], "survey answers")]
    return " and ".join(f"{count:,} {name}" for count, name in parts if count) or "0 contacts"


def _listed(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
