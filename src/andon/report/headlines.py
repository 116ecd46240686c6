"""The five findings that come first: what was said against what was shown, who was treated kindly and left, what to fix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from andon.report.facts import Facts
from andon.results import show


@dataclass(frozen=True)
class Headline:
    """One finding: a sentence, and the section of the page that carries it."""

    sentence: str
    section: str


def headlines(facts: Facts, *, top: int = 5) -> list[Headline]:
    """The `top` findings, the weightiest first; what cannot be told is a finding too."""
    found = [*_harm(facts), *_gap(facts), *_first_causes(facts), *_kind_and_left(facts), *_owed(facts), *_effects(facts), *_fallback(facts)]
    return found[:top]


def _harm(facts: Facts) -> list[Headline]:
    causes = [row for row in facts.causes if row["severity"] == "harm" and row["rank"]]
    return [Headline(causes[0]["statement"], "causes")] if causes else []


def _gap(facts: Facts) -> list[Headline]:
    """Said solved against shown solved."""
    if not facts.said_solved or facts.decided < 5:
        return []
    false = facts.false_share()
    if false.value is None:
        return []
    said = f"The company called {facts.said_solved:,} of {facts.issues:,} problems solved"
    limits = f"{false.value:.0%} were not (between {false.low:.0%} and {false.high:.0%})"
    # Where most ends cannot be told, the share among the rest says little of the whole, and the sentence must say so first.
    if false.n < facts.said_solved / 2:
        rare = f"what came of {facts.said_solved - false.n:,} of them cannot be seen"
        return [Headline(f"{said}; {rare}. Of the {false.n:,} whose end can be told, {limits}.", "outcomes")]
    return [Headline(f"{said}; of those whose end can be told, {limits}: the customer came back, said no, or was left.", "outcomes")]


def _first_causes(facts: Facts) -> list[Headline]:
    plain = [row for row in facts.causes if row["rank"] and row["severity"] != "harm"][:2]
    return [Headline(row["statement"], f"cause-{row['cause_id']}") for row in plain]


def _kind_and_left(facts: Facts) -> list[Headline]:
    cell = facts.square.get((True, True))
    if not cell or cell["issues"] < 5:
        return []
    return [Headline(f"{cell['customers']:,} customers were treated kindly and left unsolved, over {cell['issues']:,} problems.", "square")]


def _owed(facts: Facts) -> list[Headline]:
    customers = len({row["customer_id"] or row["issue_id"] for row in facts.debts if row["owed_to"] == "customer"})
    if not customers:
        return []
    kept, broken = facts.commitments.get("kept", 0), facts.commitments.get("broken", 0)
    promises = f" Of {kept + broken:,} promises whose fate can be seen, {broken:,} were broken." if kept + broken else ""
    return [Headline(f"{customers:,} customers are owed an answer today.{promises}", "debts")]


def _effects(facts: Facts) -> list[Headline]:
    words = {"worked": "worked", "did_not": "did not work", "made_worse": "made it worse", "cannot_tell": "cannot be judged yet"}
    return [Headline(f"The action {row['action_id']} {words.get(row['verdict'], row['verdict'])}.", "effects") for row in facts.effects[:1]]


def _fallback(facts: Facts) -> list[Headline]:
    """Where outcomes cannot be seen: the scores, the largest reason, and that it cannot be seen."""
    found = [
        Headline(_score(row), "scores") for row in facts.scores if row["metric"] in ("nps", "csat", "ces", "rating") and row["survey"]
    ][:2]
    leaves = [leaf for row in facts.reasons for leaf in (row["children"] or [row])]
    leaves.sort(key=lambda row: -(row["interactions"] or 0))
    found += [
        Headline(f"The most frequent reason is “{row['label']}”, with {row['interactions']:,} contacts.", "reasons") for row in leaves[:2]
    ]
    unseen = facts.shown.get("unseen", 0)
    if facts.issues and unseen:
        why = "these data show no person, record or word after them"
        found.append(Headline(f"What came of {unseen:,} of {facts.issues:,} problems cannot be seen: {why}.", "quality"))
    rejected = sum(row["rejected"] or 0 for row in facts.sources)
    found.append(Headline(f"{facts.interactions:,} contacts were read, {rejected:,} rows could not be.", "quality"))
    return found


def _score(row: dict[str, Any]) -> str:
    unit = row.get("unit") or "mean"
    limits = "" if row["low"] is None else f" (between {show(row['low'], unit)} and {show(row['high'], unit)}, {row['n']:,} answers)"
    item = f" for {row['item']}" if row["item"] else ""
    return f"{row['metric'].upper()}{item} is {show(row['value'], unit)}{limits}."
