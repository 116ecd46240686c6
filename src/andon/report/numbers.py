"""Which numbers are shown and how: shares with limits, bounds where most cannot be seen, scores apart by questionnaire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from andon.results import Estimate, show
from andon.stats.proportions import wilson

# Scores that customers gave; every other score is a rate of the records.
ASKED = set("nps csat ces value_for_money courtesy rating solved emotion_before emotion_after expectation preference".split())
# Rates that set bad ends against good ones; where only one kind can be seen they would be 0% or 100% whatever happened.
TWO_SIDED = {"bad", "false_among_said", "false_resolution", "false_resolution_km"}
RATES = {
    "said_solved": "called solved or closed",
    "shown_resolved": "shown solved",
    "unseen": "end cannot be seen",
    "bad": "ended badly, of those whose end can be told",
    "false_among_said": "called solved and was not, of those whose end can be told",
    "false_resolution": "called solved and came back within 90 days",
    "false_resolution_km": "the same, with those not yet watched for 90 days",
    "answered": "got an answer at all",
    "first_answer_hours": "hours to the first answer",
    "contacts_per_issue": "contacts for one problem",
    "kept_rate": "promises kept",
    "empty_rate": "promises that promise nothing definite",
}
# Which verbatims stand behind a rate.
RATE_SETS = {
    "said_solved": "said",
    "shown_resolved": "ended-shown",
    "no_return_resolved": "ended-no_return",
    "unseen": "ended-unseen",
    "bad": "said-and-bad",
    "false_among_said": "said-and-bad",
    "false_resolution": "ended-recurred",
    "false_resolution_km": "ended-recurred",
    "contacts_per_issue": "second",
    "kept_rate": "promise-kept",
    "empty_rate": "promise-empty",
}
# What became of a promise, in the order of a ledger.
PROMISES = {
    "kept": "A later record shows it: a visit, a payment, an answer.",
    "broken": "Its day passed, and the customer came back for it, or nothing followed where it would have been seen.",
    "open": "Its day has not come.",
    "unseen": "Its day has passed, and no record shows either way.",
    "empty": "Nothing definite was promised: no act, or no day.",
}
METRICS = {"nps": "NPS", "csat": "satisfied", "ces": "effort", "value_for_money": "value for money", "solved": "say it was solved"}


@dataclass(frozen=True)
class Said:
    """Issues the company called solved or closed: all of them, those that ended bad, those that ended well."""

    total: int
    bad: int
    solved: int

    @property
    def unseen(self) -> int:
        return self.total - self.bad - self.solved

    @property
    def mostly_unseen(self) -> bool:
        """Whether a share among the rest would say little of the whole."""
        return self.bad + self.solved < self.total / 2

    def bounds(self) -> str:
        """What is certain of all that were called solved, whatever came of those that cannot be seen (Manski 1989).

        Those who object are seen, those who are content mostly are not; a share among the seen would be no share of all.
        """
        low, high = self.bad / self.total, 1 - self.solved / self.total
        return f"at least {show(low, 'share')} were not ({self.bad:,} of {self.total:,}), and at most {show(high, 'share')}"


def share(k: int, n: int, counted: str, formula: str = "") -> Estimate:
    """k of n with Wilson limits; under five it says there is not enough."""
    if n < 5:
        return Estimate(None, None, None, n, counted, formula=formula)
    return Estimate(k / n, *wilson(k, n), n, counted, formula=formula)


def asked(scores: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Scores over all who were asked; of several questionnaires each apart, for their sum is nobody's score."""
    rows = [row for row in scores if row["metric"] in ASKED and whole(row)]
    order = {metric: place for place, metric in enumerate(("nps", "csat", "ces", "solved", "value_for_money", "courtesy"))}
    return sorted(_apart(rows), key=lambda row: (order.get(row["metric"], 9), row["metric"], row["item"] or "", row["survey"] or ""))


def scoped(scores: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Scores of a part of those who were asked, the largest parts first."""
    rows = [row for row in scores if row["metric"] in ASKED and not whole(row)]
    return sorted(
        _apart(rows), key=lambda row: (row["metric"], row["survey"] or "", row["scope"].partition("=")[0], -row["n"], row["scope"])
    )


def rates(scores: Sequence[dict[str, Any]], *, both_ends: bool) -> list[dict[str, Any]]:
    """Rates that come from records, not from answers; those that compare ends only where both kinds can be seen."""
    rows = [row for row in scores if row["metric"] not in ASKED and whole(row)]
    return [row for row in rows if row["n"] and (both_ends or row["metric"] not in TWO_SIDED)]


def agenda(ranked: Sequence[dict[str, Any]], causes: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows of the agenda that would avoid at least one bad issue in two years, and harm whatever its number."""
    harm = {row["cause_id"]: row["severity"] == "harm" for row in causes}
    return [row for row in ranked if row["cause_id"] in harm and (harm[row["cause_id"]] or (row["avoidable"] or 0.0) >= 0.5)]


def whole(row: dict[str, Any]) -> bool:
    """Whether a score is of all, not of a part."""
    return row["scope"] in (None, "", "all")


def _apart(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    several = len({row["survey"] for row in rows if row["survey"]}) > 1
    return [row for row in rows if bool(row["survey"]) == several]
