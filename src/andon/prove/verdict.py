"""Verdicts on actions: worked, did not, made worse, or cannot tell."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from scipy.stats import binom

from andon.errors import NotEnoughData
from andon.runner import Turn
from andon.sql import holding, keep, step
from andon.stats.effects import Effect, effect_at
from andon.tables import Tables, table

DAY = np.timedelta64(1, "D")
WINDOW = 120
# The comparison units are the other values of the first of these keys that the scope names; else of its first key.
UNIT_KEYS = ("place", "area_id", "team", "product")
METRICS = {"contacts": "contacts", "interactions": "contacts", "issues": "issues", "bad_issues": "bad_issues", "bad issues": "bad_issues"}
HALF = -0.5


def run(tables: Tables, *, turn: Turn) -> Tables:
    """One row an action that has begun: the relative change of its metric in its scope against what would have happened.

    The metric is contacts, issues (default) or bad_issues, counted in the window after the action against the same
    scope's share of all comparable units before it (andon.stats.effects). Verdict: `worked` when the limits exclude
    no change downwards, `made_worse` upwards, `did_not` when they include no change and exclude that half of it was
    removed, else `cannot_tell`.
    """
    actions = [row for row in tables["actions"].to_pylist() if (row["started_at"] or row["done_at"] or turn.as_of) < turn.as_of]
    if not actions:
        return {"effects": table("effects")}
    con = holding(dict(tables))
    keep(con, "keys", "prove/keys")
    for metric in sorted(set(METRICS.values())):
        keep(con, f"{metric}_at", f"prove/{metric}", as_of=turn.as_of)
    actions.sort(key=lambda row: row["action_id"])
    return {"effects": table("effects", [_judged(con, action, as_of=turn.as_of) for action in actions])}


def _judged(con: duckdb.DuckDBPyConnection, action: dict[str, Any], *, as_of: datetime) -> dict[str, Any]:
    """The row of one action; where the data cannot tell, it says why."""
    metric = METRICS.get((action["metric"] or "issues").strip().lower(), "issues")
    window = int(action["window"] or WINDOW)
    row = {"action_id": action["action_id"], "metric": metric, "window": window, "as_of": as_of}
    counted = _counted(con, metric, action["scope"] or [])
    start = action["started_at"] or action["done_at"]
    try:
        effect, days = _effect(counted, start=start, window=window, as_of=as_of)
    except NotEnoughData as error:
        return row | {"n": counted.num_rows, "verdict": "cannot_tell", "method": f"not enough data: {error}"}
    rose = what_rose(con, action["scope"] or [], start=start, window=window, as_of=as_of)
    return row | _row(effect, n=days, window=window) | _money(con, effect, counted) | {"what_rose": rose}


def verdict(low: float, high: float) -> str:
    """What limits of a relative change allow to say."""
    if high < 0:
        return "worked"
    if low > 0:
        return "made_worse"
    return "did_not" if low > HALF else "cannot_tell"


def _counted(con: duckdb.DuckDBPyConnection, metric: str, scope: list[str]) -> pa.Table:
    """What the metric counts wherever the scope holds except for its unit: at, unit, treated, cost."""
    pairs = [tuple(part.split("=", 1)) for part in scope if "=" in part]
    keys = [key for key, _ in pairs]
    unit = next((key for key in UNIT_KEYS if key in keys), keys[0] if keys else None)
    con.register("wanted", pa.table({"key": pa.array(keys, pa.string()), "value": pa.array([value for _, value in pairs], pa.string())}))
    con.register("counted", con.table(f"{metric}_at").to_arrow_table())
    return step(con, "prove/counted", unit=unit or "", need=max(len(pairs) - 1, 0))


def _effect(counted: pa.Table, *, start: datetime, window: int, as_of: datetime) -> tuple[Effect, int]:
    """The effect and how many events it rests on."""
    if not counted.num_rows:
        raise NotEnoughData("events in the scope of the action", n=0, need=5)
    at = counted.column("at").to_numpy().astype("datetime64[us]")
    first = at.min().astype("datetime64[D]")
    days = ((at - first) // DAY).astype(int)
    units = np.unique(counted.column("unit").to_numpy(zero_copy_only=False).astype(str), return_inverse=True)[1] + 1
    units[counted.column("treated").to_numpy(zero_copy_only=False)] = 0
    moment, last = (int((np.datetime64(when.astimezone(UTC).replace(tzinfo=None), "us") - first) // DAY) for when in (start, as_of))
    return effect_at(days, units, treated=0, start=moment, window=window, last=last), int((units == 0).sum())


def _row(effect: Effect, *, n: int, window: int) -> dict[str, Any]:
    weak = effect.placebos < 20
    method = (
        f"share of all comparable units after against before, {window} days; expected {effect.expected:.0f}, seen {effect.seen};"
        f" against the days just before alone it would look like {effect.fell:+.0%}; {effect.placebos} placebos"
        + (" (weak: too few to compare with)" if weak else "")
    )
    said = verdict(effect.low, effect.high)
    return {
        "n": n,
        "value": effect.value,
        "low": effect.low,
        "high": effect.high,
        "verdict": "cannot_tell" if weak and said != "did_not" else said,
        "method": method,
        "placebo_error": None if np.isnan(effect.placebo_error) else effect.placebo_error,
    }


def _money(con: duckdb.DuckDBPyConnection, effect: Effect, counted: pa.Table) -> dict[str, Any]:
    """What the avoided contacts would have cost to handle, where costs are recorded in one currency."""
    con.register("counted", counted)
    price = step(con, "prove/price").to_pylist()[0]
    if price["cost"] is None or price["currencies"] != 1:
        return {}
    avoided = {"saved": -effect.value, "saved_low": -effect.high, "saved_high": -effect.low}
    return {name: share * effect.expected * price["cost"] for name, share in avoided.items()} | {"currency": price["currency"]}


def what_rose(con: duckdb.DuckDBPyConnection, scope: list[str], *, start: datetime, window: int, as_of: datetime) -> str | None:
    """The category that rose in the same place while the metric was watched: complaints may only have changed their name.

    A binomial test of after against before for each category, Bonferroni over all of them; null when none rose.
    """
    places = [part for part in scope if part.split("=", 1)[0] in UNIT_KEYS]
    if not places:
        return None
    key, value = places[0].split("=", 1)
    rows = step(con, "prove/categories", key=key, value=value, start=start, window=window, as_of=as_of).to_pylist()
    after = max(min(window, (as_of - start).days), 1)
    share = after / (after + window)
    rises = [(binom.sf(row["after"] - 1, row["after"] + row["before"], share) * len(rows), row["category"]) for row in rows]
    p, category = min(rises, default=(1.0, None))
    return category if p < 0.01 else None
