"""Recontact as survival: how long claimed resolutions last, by reason, with the young ones censored."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from andon.sql import holding, step
from andon.stats.survival import Curve, kaplan_meier
from andon.tables import table

Floats = npt.NDArray[np.float64]

ENOUGH = 30  # claims with a reason below which the curve of all reasons is used
DAYS = range(1, 91)
LEAST_WATCHED = 5  # a point of a curve with fewer still watched is not shown


class Curves:
    """Kaplan-Meier curves of the time from a claim to the return, for all ("") and by reason."""

    def __init__(self, durations: pa.Table) -> None:
        """durations: reason_id, days, returned: one row a claim that could be watched."""
        days, returned = np.asarray(durations.column("days"), float), np.asarray(durations.column("returned"), bool)
        reasons = np.array([reason or "" for reason in durations.column("reason_id").to_pylist()], dtype=object)
        self.by_reason: dict[str, Curve] = {"": kaplan_meier(days, returned)}
        for reason in sorted(set(reasons) - {""}):
            chosen = reasons == reason
            if chosen.sum() >= ENOUGH:
                self.by_reason[str(reason)] = kaplan_meier(days[chosen], returned[chosen])

    def of(self, reason: str | None) -> Curve:
        """The curve of a reason, or of all where it has too few claims."""
        return self.by_reason.get(reason or "", self.by_reason[""])

    def stands(self, reasons: list[str | None], watched: Floats, horizon: Floats) -> Floats:
        """P(no return up to the horizon | none in the days watched): S(horizon) / S(watched)."""
        found = np.ones(len(reasons))
        names = np.array([reason if reason in self.by_reason else "" for reason in reasons], dtype=object)
        for name in sorted(set(names)):
            chosen, curve = names == name, self.by_reason[name]
            now, then = curve.many(watched[chosen]), curve.many(np.maximum(horizon[chosen], watched[chosen]))
            found[chosen] = np.where(now > 0, then / np.maximum(now, 1e-12), 0.0)
        return found


def points(durations: pa.Table, *, metric: str, formula: str) -> list[dict[str, object]]:
    """Rows of `curves`: the share without return after 1 to 90 days, for all and for each reason; n: still watched that long or returned before."""
    rows: list[dict[str, object]] = []
    days, returned = np.asarray(durations.column("days"), float), np.asarray(durations.column("returned"), bool)
    reasons = np.array([reason or "" for reason in durations.column("reason_id").to_pylist()], dtype=object)
    for reason in ["", *sorted(set(reasons) - {""})]:
        chosen = np.ones(len(days), bool) if reason == "" else reasons == reason
        curve = kaplan_meier(days[chosen], returned[chosen])
        ends, happened = np.sort(days[chosen]), np.sort(days[chosen & returned])
        for day in DAYS:
            known = int(len(ends) - np.searchsorted(ends, day, side="left") + np.searchsorted(happened, day, side="left"))
            value, low, high = curve.at(float(day))
            enough = known >= LEAST_WATCHED and not np.isnan(value)
            rows.append({
                "metric": metric, "reason_id": reason or None, "days": day, "n": known, "formula": formula,
                "value": value if enough else None, "low": low if enough else None, "high": high if enough else None,
            })  # fmt: skip
    return rows


def curves(claims: pa.Table, firsts: pa.Table) -> pa.Table:
    """The table `curves`. claims: durations of all claims (metric return: 1 - S); firsts: of issues from the end of their first contact (fcr: S)."""
    back = points(claims, metric="return", formula="1 - Kaplan-Meier share of claimed resolutions without inbound return within d days")
    for row in back:
        value, low, high = row["value"], row["low"], row["high"]
        if isinstance(value, float) and isinstance(low, float) and isinstance(high, float):
            row["value"], row["low"], row["high"] = 1 - value, 1 - high, 1 - low
    first = points(
        firsts, metric="fcr", formula="Kaplan-Meier share of issues without a second inbound contact within d days of the first one's end"
    )
    return table("curves", first + back)


def durations(tables: dict[str, pa.Table], name: str) -> pa.Table:
    """reason_id, days, returned from a step of this room."""
    return step(holding(tables), f"measure/{name}")
