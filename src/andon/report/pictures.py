"""Which pictures the page has, each drawn from the facts."""

from __future__ import annotations

from typing import Any

from andon.report.charts import Picture, bars, calendar, curve
from andon.report.facts import BAD, SHOWN, Facts

# What a cause counts, by the basis it was found on.
LONGEST_LABEL = 40
COUNTED = {"outcome": "bad problems", "volume": "contacts", "answers": "low answers"}


def all_of(facts: Facts) -> dict[str, Picture]:
    """Pictures by name: outcomes, fcr, reasons, and `cause-ID` for every cause whose months are known."""
    found = {"outcomes": outcomes(facts), "fcr": first_contact(facts), "reasons": reasons(facts)}
    found |= {f"cause-{row['cause_id']}": months(row) for row in facts.causes}
    return {name: picture for name, picture in found.items() if picture is not None}


def outcomes(facts: Facts) -> Picture | None:
    """How the issues ended, the bad ends in the accent colour; no picture where there is nothing to tell apart."""
    if not facts.decided:
        return None
    rows = [{"label": _short(key), "value": facts.shown[key], "strong": key in BAD} for key in SHOWN if facts.shown.get(key)]
    if not rows:
        return None
    says = f"How {facts.issues:,} problems ended: " + ", ".join(f"{row['value']:,} {row['label']}" for row in rows) + "."
    return bars(rows, says=says, unit="problems")


def _short(key: str) -> str:
    return {
        "shown": "shown solved",
        "no_return": "no return seen",
        "recurred": "came back",
        "unresolved": "not solved",
        "dismissed": "denied",
        "abandoned": "gave up",
        "pending": "too recent",
        "unseen": "cannot be seen",
    }[key]


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


def reasons(facts: Facts) -> Picture | None:
    """The largest reasons by contacts."""
    leaves = [leaf for row in facts.reasons for leaf in (row["children"] or [row])]
    leaves.sort(key=lambda row: (-(row["interactions"] or 0), row["reason_id"]))
    rows = [{"label": _fitting(row), "value": row["interactions"] or 0, "strong": False} for row in leaves[:12]]
    if not rows:
        return None
    says = "The most frequent reasons: " + ", ".join(f"{row['label']} {row['value']:,}" for row in rows) + "."
    return bars(rows, says=says, unit="contacts" if facts.contacts else "answers")


def _fitting(row: dict[str, Any]) -> str:
    """A reason's name that fits beside a bar: without its branch's where it is long, and cut at a word where it still is."""
    label = row["label"] or "unnamed"
    label = row.get("short", label) if len(label) > LONGEST_LABEL else label
    return label if len(label) <= LONGEST_LABEL else label[:LONGEST_LABEL].rsplit(" ", 1)[0] + " …"


def months(cause: dict[str, Any]) -> Picture | None:
    """The cause month by month: seen against expected."""
    data = (cause["evidence"].get("months") or {}).get("months")
    if not data:
        return None
    rows = [{"month": row["month"], "seen": row["bad"], "expected": row["expected"]} for row in data]
    most = max(rows, key=lambda row: row["seen"])
    what = COUNTED.get(cause["basis"], "bad problems")
    says = f"{cause['name']}: {what} by month, most in {most['month']} ({most['seen']})."
    return calendar(rows, says=says, what=what, onset=f"{cause['onset_at']:%Y-%m}" if cause["onset_at"] else None)
