"""Which pictures the page has, each drawn from the facts: the curve, and for each cause the one picture that shows what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import duckdb

from andon.report.charts import Picture, before_and_after, curve, neighbours
from andon.report.facts import LEAST, Facts
from andon.report.wrong import COUNTED, cost_words, disproofs, months_of
from andon.sql import keep, step
from andon.stats.proportions import wilson

LONGEST_LABEL = 34
MOST_NEIGHBOURS = 9
MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True)
class Calendar:
    """Counts by year and month. years: year -> twelve counts, None where the records do not reach. most: the largest."""

    years: dict[int, list[int | None]]
    most: int

    def level(self, count: int | None) -> int:
        """How strongly a month is coloured: 0 for none, 1 to 4 by quarters of the largest."""
        return 0 if not count else min(4, 1 + int(4 * (count - 1) / max(self.most, 4)))


@dataclass(frozen=True)
class Card:
    """A cause as it is shown: its row, one picture (or calendar), what it cost, what would prove it wrong."""

    cause: dict[str, Any]
    picture: Picture | None
    calendar: Calendar | None
    caption: str
    cost: str
    wrong: list[str]


def cards(con: duckdb.DuckDBPyConnection, facts: Facts, *, most: int) -> list[Card]:
    """The first `most` causes as cards. con: holds the tables of the run and `issue_facts`."""
    causes = facts.causes[:most]
    # A map of teams would show how few people fare.
    mapped = [row for row in causes if kind_of(row) == "scopes" and not (facts.small_teams and row["scope"][0].startswith("team="))]
    around = _neighbours(con, mapped) if mapped else {}
    return [_card(row, around.get(row["cause_id"], [])) for row in causes]


def kind_of(cause: dict[str, Any]) -> str:
    """Which picture shows a cause best: a season needs a calendar, a change a before and after, the rest a map of scopes."""
    if cause["season"] and months_of(cause):
        return "calendar"
    changed = cause["event_id"] or (cause["evidence"].get("change_point") or {}).get("found")
    if months_of(cause) and (changed or not cause["scope"] or cause["basis"] == "answers"):
        return "before"
    return "scopes" if cause["scope"] else "before"


def _card(cause: dict[str, Any], around: list[dict[str, Any]]) -> Card:
    cost, wrong, what = cost_words(cause), disproofs(cause), COUNTED.get(cause["basis"], "bad problems")
    if kind_of(cause) == "calendar":
        found = calendar(months_of(cause))
        return Card(cause, None, found, f"{what.capitalize()} by month; the darker, the more. Season: {cause['season']}.", cost, wrong)
    if len(around) > 1:
        said = (
            "The share that went bad among problems with the same reasons, with limits of 95%; the mix is not taken out here."
            if cause["basis"] != "volume"
            else "Problems with the same reasons, by where they came from; their size is not taken out here."
        )
        return Card(cause, scopes(cause, around), None, said, cost, wrong)
    picture = months(cause)
    grey = " Grey: before the change." if _shown(cause) else ""
    return Card(cause, picture, None, f"{what.capitalize()} a month; the dashed line is what would be usual.{grey}", cost, wrong)


def calendar(months: list[dict[str, Any]]) -> Calendar:
    """The months of a cause as a calendar; months between the first and the last without a row count none."""
    counts = {row["month"]: int(row["bad"]) for row in months}
    first, last = min(counts), max(counts)
    years = {
        year: [counts.get(f"{year}-{month:02d}", 0) if first <= f"{year}-{month:02d}" <= last else None for month in range(1, 13)]
        for year in range(int(first[:4]), int(last[:4]) + 1)
    }
    return Calendar(years, max(counts.values(), default=0))


def first_contact(facts: Facts) -> Picture | None:
    """First-contact resolution for every window; never one number."""
    rows = facts.first_contact()
    if not rows:
        return None
    points = [{"x": row["days"], "value": row["value"], "low": row["low"] or 0.0, "high": row["high"] or 1.0} for row in rows]
    first, last = points[0], points[-1]
    says = (
        f"First-contact resolution falls from {first['value']:.0%} when one waits {first['x']} day"
        f" to {last['value']:.0%} when one waits {last['x']} days ({rows[0]['n']:,} of {facts.issues:,} problems could be watched)."
    )
    return curve(points, says=says, x="days waited for a return", y="needed no second contact")


def months(cause: dict[str, Any]) -> Picture | None:
    """The cause month by month: seen against expected, before and after its onset."""
    data = months_of(cause)
    if not data:
        return None
    rows = [{"month": row["month"], "seen": row["bad"], "expected": row["expected"]} for row in data]
    most = max(rows, key=lambda row: row["seen"])
    what = COUNTED.get(cause["basis"], "bad problems")
    says = f"{cause['name']}: {what} by month, most in {most['month']} ({most['seen']})."
    return before_and_after(rows, says=says, what=what, onset=f"{cause['onset_at']:%Y-%m}" if _shown(cause) else None)


def _shown(cause: dict[str, Any]) -> bool:
    """Whether a beginning can be shown; else the onset is only the first record."""
    return bool((cause["evidence"].get("change_point") or {}).get("found") and cause["onset_at"])


def scopes(cause: dict[str, Any], around: list[dict[str, Any]]) -> Picture:
    """The map of scopes: how the same reasons fare at the scope and at its neighbours."""
    share = cause["basis"] != "volume"
    own = next(row for row in around if row["own"])
    others = [row for row in around if not row["own"]]
    key = cause["scope"][0].partition("=")[0].replace("_", " ")
    if share:
        low, high = min(row["value"] for row in others), max(row["value"] for row in others)
        says = f"{own['label']}: {own['value']:.0%} went bad; elsewhere between {low:.0%} and {high:.0%}, by {key}."
    else:
        says = f"{own['label']}: {own['value']:,.0f} problems; elsewhere at most {max(row['value'] for row in others):,.0f}, by {key}."
    return neighbours(around, says=says, title="went bad" if share else "problems", share=share)


def _neighbours(con: duckdb.DuckDBPyConnection, causes: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """For each cause the values of its attribute, its own first; those with too few problems are one group."""
    keep(con, "issue_values", "report/issue_values", keys=sorted({row["scope"][0].partition("=")[0] for row in causes}))
    rows = step(con, "report/neighbours", causes=[row["cause_id"] for row in causes]).to_pylist()
    found = {}
    for cause in causes:
        share = cause["basis"] != "volume"
        mine = [row for row in rows if row["cause_id"] == cause["cause_id"]]
        kept = [row for row in mine if row["own"] or (row["known"] if share else row["issues"]) >= LEAST]
        kept.sort(key=lambda row: (not row["own"], -row["issues"], row["value"]))
        kept = kept[:MOST_NEIGHBOURS]
        rest = [row for row in mine if row not in kept]
        points = [_point(row["value"], row, share=share, own=row["own"]) for row in kept]
        if share and sum(row["known"] for row in rest) >= LEAST:
            whole = {key: sum(row[key] for row in rest) for key in ("issues", "known", "bad")}
            points.append(_point(f"{len(rest):,} others together", whole, share=share, own=False))
        points = [point for point in points if point]
        if any(point["own"] for point in points):
            found[cause["cause_id"]] = points
    return found


def _point(label: str, row: dict[str, Any], *, share: bool, own: bool) -> dict[str, Any]:
    short = label if len(label) <= LONGEST_LABEL else label[:LONGEST_LABEL].rsplit(" ", 1)[0] + " …"
    if not share:
        return {"label": short, "value": row["issues"], "own": own, "n": row["issues"]}
    if row["known"] < LEAST:
        return {}
    low, high = wilson(row["bad"], row["known"])
    return {"label": short, "value": row["bad"] / row["known"], "low": low, "high": high, "own": own, "n": row["known"]}
