"""What would prove a cause wrong: sentences made from the cause's own evidence, and what its cost is worth saying."""

from __future__ import annotations

from datetime import datetime
from typing import Any

# What a cause counts, by the basis it was found on.
COUNTED = {"outcome": "bad problems", "volume": "contacts", "answers": "low answers"}
AT_MOST = 3
# A cause of level two as a tag, and as a sentence.
STANDS, NOT_THE_PRODUCT = (
    "what the firm stands for",
    "Nothing is wrong with the product: people are angry about what the firm stands for.",
)


def disproofs(cause: dict[str, Any]) -> list[str]:
    """Up to three things that would prove the cause wrong if they were seen, the sharpest first.

    cause: a row of `causes` with `evidence` (cause_evidence by kind) and `plan` (its row of the agenda, or None).
    Each sentence goes on from "It is wrong if".
    """
    found = [_stand(cause), _season(cause), _change(cause), _event(cause), _comparison(cause), _remedy(cause)]
    return [sentence for sentence in found if sentence][:AT_MOST]


def cost_words(cause: dict[str, Any]) -> str:
    """The cost so far as a sentence with its limits; where the limits reach zero it says that no cost is shown."""
    if cause["severity"] == "harm":
        return "Not priced: people may be harmed."
    if cause["cost"] is None:
        return "Not known: no cost is recorded for these customers."
    currency = cause["currency"] or ""
    value, low, high = (f"{amount:,.0f}".replace("-", "−") for amount in (cause["cost"], cause["cost_low"], cause["cost_high"]))
    if cause["cost_low"] > 0:
        return f"{value} {currency} more than customers with the same reasons cost elsewhere, between {low} and {high}."
    if cause["cost_high"] < 0:
        return f"None can be shown: these customers cost {value[1:]} {currency} less than others ({high[1:]} to {low[1:]} less)."
    return f"Cannot be shown: the estimate is {value} {currency}, and its limits ({low} to {high}) include zero."


def months_of(cause: dict[str, Any]) -> list[dict[str, Any]]:
    """The months of the cause's evidence: month (YYYY-MM), bad, expected, of."""
    rows: list[dict[str, Any]] = (cause["evidence"].get("months") or {}).get("months") or []
    return rows


def around(cause: dict[str, Any]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Bad problems and all of them before the month of the onset, and from it on; None without an onset or without months."""
    months, onset = months_of(cause), cause["onset_at"]
    if not months or onset is None:
        return None
    parts = ([row for row in months if row["month"] < f"{onset:%Y-%m}"], [row for row in months if row["month"] >= f"{onset:%Y-%m}"])
    before, after = ((sum(row["bad"] for row in rows), sum(row["of"] or 0 for row in rows)) for rows in parts)
    return before, after


def season_counts(cause: dict[str, Any]) -> tuple[int, int] | None:
    """What was counted inside the season over all years, and in how many seasons; None without a season."""
    season, months = cause["evidence"].get("season") or {}, months_of(cause)
    if not cause["season"] or not months or "first" not in season:
        return None
    first, last = season["first"], season["last"]
    span = {(first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1)}
    inside = [row for row in months if int(row["month"][5:]) in span]
    # A season that runs over the new year belongs to the year in which it began.
    seasons = {int(row["month"][:4]) - (first > last and int(row["month"][5:]) <= last) for row in inside}
    return sum(row["bad"] for row in inside), len(seasons)


def of_level_two(cause: dict[str, Any]) -> bool:
    """Whether nothing in the customers' own business could be mended: they expected the firm to stand for something else."""
    return bool(cause["level"] == "two")


def _stand(cause: dict[str, Any]) -> str | None:
    if not of_level_two(cause):
        return None
    so_far = f"none of them sets the {cause['issues']:,} {COUNTED.get(cause['basis'], 'bad problems')} apart so far"
    return f"it is the product after all, and one product, place, step or release carries most of it: {so_far}."


def _season(cause: dict[str, Any]) -> str | None:
    counted = season_counts(cause)
    if counted is None:
        return None
    seen, seasons = counted
    what, whole = COUNTED.get(cause["basis"], "bad problems"), sum(row["bad"] for row in months_of(cause))
    times = "season" if seasons == 1 else "seasons"
    so_far = f"so far {seen:,} of {whole:,} {what} fell into {seasons} such {times}."
    return f"the next {cause['season']} brings no more than other months do: {so_far}"


def _change(cause: dict[str, Any]) -> str | None:
    counted = around(cause)
    if not (cause["evidence"].get("change_point") or {}).get("found") or counted is None or cause["basis"] != "outcome":
        return None
    (bad, of), (bad_after, of_after) = counted
    since = f"{cause['onset_at']:%B %Y}"
    if of < 5:
        known = f"only {of} such problems from before {since} are known, and {bad_after} of {of_after} since then went bad"
        return f"older records show the same: {known}."
    return f"as many went bad before {since}: {bad:,} of {of:,} did then, {bad_after:,} of {of_after:,} since."


def _event(cause: dict[str, Any]) -> str | None:
    # Without a scope there is no place that an event did not reach.
    if not cause["event_label"] or of_level_two(cause):
        return None
    when = f" of {day(cause['event_at'])}" if cause["event_at"] else ""
    return f"the same rise shows where “{cause['event_label']}”{when} did not reach: it came shortly before, which is not proof."


def _comparison(cause: dict[str, Any]) -> str | None:
    """The mix taken out: what would be usual here."""
    counts, usual = cause["evidence"].get("counts") or {}, f"{cause['expected'] or 0.0:,.0f}"
    of = f" of {counts['of']:,}" if counts.get("of") else ""
    if cause["basis"] == "volume":
        size = f"{usual} would be usual, and {cause['issues']:,} came"
        there = " from there" if cause["scope"] else ""
        return f"it is only a matter of size: set against everything else that comes{there}, {size}."
    if cause["basis"] == "answers":
        return f"those asked elsewhere answer as low when the mix is the same: {usual}{of} would be usual, {cause['issues']:,} were found."
    found = f"{usual}{of} would be usual, {cause['issues']:,} were found"
    return f"as many go bad elsewhere when reasons, products and months are the same: {found}."


def _remedy(cause: dict[str, Any]) -> str | None:
    plan, what = cause["plan"], COUNTED.get(cause["basis"], "bad problems")
    if plan is None:
        return None
    if (plan["avoidable"] or 0.0) < 0.5:
        return "it comes back by itself: it was not seen in the last year, so mending it now can show nothing."
    least, hoped = f"{plan['low'] or 0.0:,.0f}", f"{plan['avoidable']:,.0f}"
    done = "the firm answers for what it stands for" if of_level_two(cause) else "it is mended"
    return f"{done} and in the year after the {what} hardly fall: about {hoped} fewer are expected, at least {least}."


def day(at: datetime) -> str:
    """A day as a person writes it."""
    return f"{at:%d %B %Y}".lstrip("0")
