"""The agenda: causes ranked by harm first, then by what a year without them would avoid."""

from __future__ import annotations

from typing import Any

from scipy.stats import chi2

from andon.results import show
from andon.runner import Turn
from andon.sql import holding, step
from andon.tables import Tables, table

GONE = ("gone", "dismissed")
YEAR = 365.0


def run(tables: Tables, *, turn: Turn) -> Tables:
    """One row a living cause, the first to fix on top.

    Avoidable is the number of bad issues in the next twelve months that would not happen: the cause's issues of the
    last year (a full round of seasons; scaled up when the cause is younger) times the share of them that is excess.
    Its limits combine the exact Poisson limits of that count (Garwood 1936) with the limits of the excess, so they are
    wider than 95%. Harm stands above every money rank and is never priced; first of all stands a cause
    that was found by its reports of harm, before one in which harm was told of beside other things.
    """
    con = holding(dict(tables))
    seen = {row["cause_id"]: row for row in step(con, "act/last_year", as_of=turn.as_of).to_pylist()}
    rows = [_row(cause, seen.get(cause["cause_id"], {})) for cause in tables["causes"].to_pylist() if cause["state"] not in GONE]
    priced = {row["currency"] for row in rows}
    by_money = len(priced) == 1 and None not in priced
    by_harm = {row["cause_id"] for row in tables["cause_evidence"].to_pylist() if row["kind"] == "harm"}
    rows.sort(
        key=lambda row: (
            not row.pop("harm"),
            row["cause_id"] not in by_harm,
            -(row["saved"] if by_money else row["avoidable"]),
            row["cause_id"],
        )
    )
    return {"agenda": table("agenda", [{"rank": rank} | row for rank, row in enumerate(rows, start=1)])}


def poisson_limits(count: float, confidence: float = 0.95) -> tuple[float, float]:
    """Exact limits of a Poisson mean after `count` events (Garwood 1936)."""
    alpha = 1 - confidence
    low = chi2.ppf(alpha / 2, 2 * count) / 2 if count else 0.0
    return float(low), float(chi2.ppf(1 - alpha / 2, 2 * count + 2) / 2)


def _row(cause: dict[str, Any], seen: dict[str, Any]) -> dict[str, Any]:
    """One cause with what a year without it would avoid."""
    count, days = seen.get("last_year") or 0, min(max(seen.get("days") or YEAR, 30.0), YEAR)
    # A seasonal cause has had its whole season within a year, or not yet; scaling up would invent seasons.
    scale = 1.0 if cause["season"] else YEAR / days
    issues = max(cause["issues"] or 0, 1)
    share, share_low, share_high = (min(max((cause[key] or 0.0) / issues, 0.0), 1.0) for key in ("excess", "low", "high"))
    low, high = poisson_limits(count)
    avoidable = count * scale * share
    a_year = count * scale / issues
    harm = cause["severity"] == "harm"
    money = {key: _times(cause[name], a_year) for key, name in (("saved", "cost"), ("saved_low", "cost_low"), ("saved_high", "cost_high"))}
    if harm or cause["cost"] is None:
        money = dict.fromkeys(money)
    return {
        "harm": harm,
        "cause_id": cause["cause_id"],
        "why": _why(cause, avoidable, seen),
        "avoidable": avoidable,
        "low": low * scale * share_low,
        "high": high * scale * share_high,
        **money,
        "currency": None if money["saved"] is None else cause["currency"],
        "suggested_owner": seen.get("team"),
    }


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def _why(cause: dict[str, Any], avoidable: float, seen: dict[str, Any]) -> str:
    """One sentence a manager can act on."""
    if cause["severity"] == "harm":
        return "People may be harmed; this stands above every rank by number or money."
    ends = f"; it returns every {cause['season']}" if cause["season"] else ""
    counted, days = seen.get("last_year") or 0, round(seen.get("days") or YEAR)
    since = "the last year" if days >= YEAR else f"the {max(days, 1)} days seen"
    # A cause by volume counts what came, whatever became of it.
    what = "contacts" if cause["basis"] == "volume" else "bad issues"
    return f"Fixing it would avoid about {show(avoidable, 'count')} {what} a year, by the {counted} of {since}{ends}."
