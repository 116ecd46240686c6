"""Recontact as survival: how long claimed resolutions last, by reason, with the young ones censored."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from andon.stats.survival import Curve, kaplan_meier
from andon.tables import conform

Floats = npt.NDArray[np.float64]

ENOUGH = 30  # claims with a reason below which the curve of all reasons is used
DAYS = np.arange(1, 91)
LINES = ("value", "low", "high")
LEAST_WATCHED = 5  # a point of a curve with fewer still watched is not shown


RETURN = "1 - Kaplan-Meier share of claimed resolutions without inbound return within d days; limits: log-log on Greenwood's variance"
FCR = (
    "Kaplan-Meier share of issues without a second inbound contact within d days of the first one's end"
    "; limits: log-log on Greenwood's variance"
)


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


def points(durations: pa.Table, *, metric: str, formula: str) -> pa.Table:
    """Rows of `curves`: the share without return after 1 to 90 days, for all and for each reason with enough of them.

    n: those who returned before that day or were still watched on it; a point with fewer than LEAST_WATCHED has no value.
    """
    days, returned = np.asarray(durations.column("days"), float), np.asarray(durations.column("returned"), bool)
    reasons = np.array([reason or "" for reason in durations.column("reason_id").to_pylist()], dtype=object)
    names, many = np.unique(reasons.astype(str), return_counts=True)
    wanted = ["", *(str(name) for name, n in zip(names, many, strict=True) if name and n >= LEAST_WATCHED)]
    parts = [_points(days, returned, chosen=slice(None) if name == "" else np.flatnonzero(reasons == name)) for name in wanted]
    columns = {
        "metric": [metric] * len(wanted) * len(DAYS),
        "reason_id": [name or None for name in wanted for _ in DAYS],
        "days": np.tile(DAYS, len(wanted)),
        "n": np.concatenate([part[0] for part in parts]),
        "formula": [formula] * len(wanted) * len(DAYS),
    }
    lines = {name: pa.array(np.concatenate([part[k] for part in parts]), from_pandas=True) for k, name in enumerate(LINES, start=1)}
    return conform("curves", pa.table(columns | lines))


def _points(days: Floats, returned: npt.NDArray[np.bool_], *, chosen: slice | npt.NDArray[np.int64]) -> tuple[Floats, ...]:
    """n, value, low, high on each of DAYS."""
    days, returned = days[chosen], returned[chosen]
    curve = kaplan_meier(days, returned)
    known = len(days) - np.searchsorted(np.sort(days), DAYS, side="left") + np.searchsorted(np.sort(days[returned]), DAYS, side="left")
    place = np.searchsorted(curve.times, DAYS, side="right")
    value, low, high = (np.concatenate([[1.0], line])[place] for line in (curve.survival, curve.low, curve.high))
    shown = (known >= LEAST_WATCHED) & ((curve.watched >= DAYS) | (value <= 0))
    return known, *(np.where(shown, line, np.nan) for line in (value, low, high))


def curves(claims: pa.Table, firsts: pa.Table) -> pa.Table:
    """The table `curves`. claims: durations of claims (metric return: 1 - S); firsts: from the first contact's end (fcr: S)."""
    back = points(claims, metric="return", formula=RETURN)
    flipped = {name: pc.subtract(1.0, back.column(other)) for name, other in (("value", "value"), ("low", "high"), ("high", "low"))}
    for name, column in flipped.items():
        back = back.set_column(back.column_names.index(name), name, column)
    return pa.concat_tables([points(firsts, metric="fcr", formula=FCR), back])
