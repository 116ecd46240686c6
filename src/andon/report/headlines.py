"""The five findings that come first: what was said against what was shown, who was treated kindly and left, what to fix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from andon.report.facts import Facts
from andon.report.numbers import METRICS
from andon.report.wrong import NOT_THE_PRODUCT, of_level_two
from andon.results import show


@dataclass(frozen=True)
class Headline:
    """One finding: a sentence, the section of the page that carries it, the figure to be set large and the verbatims behind it."""

    sentence: str
    section: str
    figure: str = ""
    words: str = ""


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
    return [_of_cause(causes[0])] if causes else []


def _of_cause(row: dict[str, Any]) -> Headline:
    name = f"cause-{row['cause_id']}"
    said = f"{row['statement']} {NOT_THE_PRODUCT}" if of_level_two(row) else row["statement"]
    return Headline(said, name, f"{row['issues']:,}", name)


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
        least = f"≥ {show(said.bad / said.total, 'share')}"
        return [Headline(f"{called}; {rare}. Of all of them, {said.bounds()}.", "outcomes", least, "said-and-bad")]
    share, row = said.bad / said.total, facts.returned()
    least = f"at least {share:.0%} of them are not solved: the customer came back, said no, or was left. Silence proves nothing"
    if row is None:
        return [Headline(f"{called}; {least}.", "outcomes", f"≥ {share:.0%}", "said-and-bad")]
    # Claim by claim first: a problem may be called solved four times before it is, and who falls silent is not counted against it.
    value, limits = f"{row['value']:.0%}", f"between {row['low']:.0%} and {row['high']:.0%}"
    sentence = f"{called}; claim by claim, {value} were followed by a return within 90 days ({limits}). In the end {least}."
    return [Headline(sentence, "outcomes", value, "ended-recurred")]


def _first_causes(facts: Facts) -> list[Headline]:
    living = {row["cause_id"] for row in facts.agenda()}
    plain = [row for row in facts.causes if row["cause_id"] in living and row["severity"] != "harm"][:2]
    return [_of_cause(row) for row in plain]


def _kind_and_left(facts: Facts) -> list[Headline]:
    cell = facts.square.get((True, True))
    if not cell or cell["issues"] < 5 or not facts.both_ends:
        return []
    words = "square-kind-bad"
    if not facts.customers:
        return [
            Headline(f"{cell['issues']:,} problems were met with kind words and left unsolved.", "square", f"{cell['issues']:,}", words)
        ]
    over = "" if cell["issues"] == cell["customers"] else f", over {cell['issues']:,} problems"
    sentence = f"{cell['customers']:,} customers were treated kindly and left unsolved{over}."
    return [Headline(sentence, "square", f"{cell['customers']:,}", words)]


def _owed(facts: Facts) -> list[Headline]:
    owed = facts.owed
    if not owed:
        return []
    kept, broken = facts.commitments.get("kept", 0), facts.commitments.get("broken", 0)
    made = sum(facts.commitments.values())
    promises = f" Of {made:,} promises the fate of {kept + broken:,} can be seen; {broken:,} of those were broken." if kept + broken else ""
    who = ("customer is" if owed == 1 else "customers are") if facts.customers else "problem is" if owed == 1 else "problems are"
    return [Headline(f"{owed:,} {who} owed an answer.{promises}", "debts", f"{owed:,}", _debt_words(facts))]


def _debt_words(facts: Facts) -> str:
    """The verbatims behind the kind of debt that most customers wait for."""
    waiting = [row for row in facts.debt_kinds if row["owed_to"] == "customer" and row["open"]]
    return f"debt-{max(waiting, key=lambda row: row['open'])['kind']}" if waiting else ""


def _effects(facts: Facts) -> list[Headline]:
    words = {"worked": "worked", "did_not": "did not work", "made_worse": "made it worse", "cannot_tell": "cannot be judged yet"}
    return [
        Headline(
            f"The action “{row['what']}” {words.get(row['verdict'], row['verdict'])}.",
            "effects",
            _change(row),
            f"effect-{row['action_id']}",
        )
        for row in facts.effects[:1]
    ]


def _change(row: dict[str, Any]) -> str:
    """How much an action changed; where it cannot be told, a question mark is the honest figure."""
    return "?" if row["verdict"] == "cannot_tell" or row["value"] is None else f"{100 * row['value']:+.0f}%".replace("-", "−")


def _scores(facts: Facts) -> list[Headline]:
    """The scores of the whole, and which of many rated things come last."""
    rows = facts.asked()
    of_all = [row for row in rows if row["metric"] in ("nps", "csat", "ces") and not row["item"]]
    found = [Headline(_score(row), "scores", show(row["value"], row.get("unit") or "mean"), "asked") for row in of_all[:2]]
    rated = sorted((row for row in rows if row["metric"] == "rating" and row["item"]), key=lambda row: (row["value"], row["item"]))
    items = {row["item"]: row for row in reversed(rated)}
    if len(items) >= 5:
        last = [f"{item} ({row['value']:.2f})" for item, row in reversed(items.items())][:3]
        best = next(iter(items.values()))
        found.append(
            Headline(
                f"Of {len(items)} things rated, {_listed(last)} come last; {best['item']} ({best['value']:.2f}) comes first.",
                "scores",
                f"{rated[0]['value']:.2f}",
                "asked",
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
    leaves = [row for row in facts.leaves() if row["interactions"]]  # a kept reason that nobody wrote of is no frequent one
    if not leaves:
        return []
    named = [f"“{row['label']}” ({row['interactions']:,})" for row in leaves[:3]]
    what = "The most frequent reasons are" if facts.contacts else "Most often customers wrote of"
    return [Headline(f"{what} {_listed(named)}.", "reasons", f"{leaves[0]['interactions']:,}")]


def _unknown(facts: Facts) -> list[Headline]:
    """What cannot be seen, and what was read."""
    found = []
    unseen, told = facts.shown.get("unseen", 0), facts.said.total and not _gap(facts)
    if facts.issues and unseen:
        why = "these data show no person, record or word after them"
        said = f"The company {claimed(facts)} {facts.said.total:,} of {facts.issues:,} problems, but what" if told else "What"
        of_all = "" if told else f" of {facts.issues:,} problems"
        found.append(Headline(f"{said} came of {unseen:,}{of_all} cannot be seen: {why}.", "quality", f"{unseen:,}", "ended-unseen"))
    rejected = sum(row["rejected"] or 0 for row in facts.sources)
    found.append(Headline(f"{read(facts)} were read, {rejected:,} rows could not be.", "quality", f"{facts.counts['interactions']:,}"))
    return found


def read(facts: Facts) -> str:
    """What was read, in words: contacts, survey answers or both."""
    parts = [(facts.contacts, "contacts"), (facts.counts["surveys"], "survey answers")]
    return " and ".join(f"{count:,} {name}" for count, name in parts if count) or "0 contacts"


def _listed(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
