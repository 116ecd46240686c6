"""How long after the last contact a return still belongs to the same issue: estimated by reason, never a constant."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from andon.tables import Tables, table

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# Lags in days: fine where returns are quick, coarse where only new problems are left.
EDGES = np.array(
    [0, 0.25, 0.5, 1, 2, 3, 4, 5, 6, 7, 9, 11, 14, 17, 21, 25, 30, 36, 43, 52, 62, 75, 90, 108, 130, 156, 187, 224, 269, 323, 387, 465, 558,
     670, 804, 965, 1158, 36500]
)  # fmt: skip
ENOUGH = 30  # returns of one reason below which the shape of all reasons decides
LEAST = 20  # returns of all reasons below which nothing is estimated
ASSUMED = (30.0, 7.0, 90.0)  # days, low, high: what contact centres use (1 to 30 days); said to be assumed wherever it is used
TIMES_BACKGROUND = 2.0  # a return is likelier than a new problem while the hazard is more than twice the background
PRIOR = 2.0  # events a lag bin that the shape of all reasons is worth
DRAWS = 200


@dataclass(frozen=True)
class Horizons:
    """Fitted horizons. days, low, high, n, basis by reason_id ("" is all reasons); odds: log odds by lag bin that a contact is a return."""

    days: dict[str, float]
    low: dict[str, float]
    high: dict[str, float]
    n: dict[str, int]
    basis: dict[str, str]
    odds: dict[str, Floats] = field(default_factory=dict)

    def of(self, reason: str | None) -> float:
        """Days within which a contact with this reason belongs to the issue."""
        return self.days.get(reason or "", self.days[""])

    def odds_of(self, reason: str | None) -> Floats:
        """Log odds of return against new problem, one a bin of EDGES."""
        return self.odds.get(reason or "", self.odds[""])


@dataclass(frozen=True)
class Gaps:
    """Counts of one bucket that add up: by reason, returns a lag bin, and minutes that somebody was watched in that bin."""

    returns: dict[str, Ints]
    minutes: dict[str, Ints]


def counted(gaps: pa.Table) -> Gaps:
    """gaps: reason_id, minutes (to the next contact with the reason, or to the end), returned."""
    reasons = np.array(gaps.column("reason_id").to_pylist(), dtype=object)
    minutes = np.maximum(np.asarray(gaps.column("minutes"), dtype=np.int64), 0)
    returned = np.asarray(gaps.column("returned"), dtype=bool)
    edges = (EDGES * 1440).astype(np.int64)
    names, codes = np.unique(reasons.astype(str), return_inverse=True)
    bins = len(EDGES) - 1
    found = np.zeros((len(names), bins), np.int64)
    watched = np.zeros((len(names), bins), np.int64)
    lag = np.clip(np.searchsorted(edges, minutes, side="right") - 1, 0, bins - 1)
    np.add.at(found, (codes[returned], lag[returned]), 1)
    for k in range(bins):
        np.add.at(watched[:, k], codes, np.clip(minutes - edges[k], 0, edges[k + 1] - edges[k]))
    return Gaps({str(name): found[i] for i, name in enumerate(names)}, {str(name): watched[i] for i, name in enumerate(names)})


def added(parts: list[Gaps]) -> Gaps:
    """The counts of many buckets as one."""
    returns: dict[str, Ints] = {}
    minutes: dict[str, Ints] = {}
    for part in parts:
        for name in part.returns:
            returns[name] = returns.get(name, 0) + part.returns[name]
            minutes[name] = minutes.get(name, 0) + part.minutes[name]
    return Gaps(returns, minutes)


def fitted(gaps: Gaps, *, seed: int) -> Horizons:
    """Horizons from counts: returns die out, new problems of the same kind come at a steady background rate.

    The hazard of a contact with the same reason is the sum of both. The background is the hazard of long lags (the last half of
    the log-lags that were watched); the horizon is the lag at which the decreasing hazard (pool-adjacent-violators) falls below
    TIMES_BACKGROUND times it, where a contact is as likely a new problem as a return. A reason with few returns leans on the
    shape of all reasons (gamma prior worth PRIOR events a bin). Limits: 95% of Poisson redraws of the counts.
    Sources: hazard as events per time watched, Kaplan & Meier 1958; decreasing hazard, Ayer et al. 1955; shrinkage, DuMouchel 1999.
    """
    total = sum(gaps.returns.values(), np.zeros(len(EDGES) - 1, np.int64))
    time = sum(gaps.minutes.values(), np.zeros(len(EDGES) - 1, np.int64))
    if total.sum() < LEAST:
        return _assumed(int(total.sum()))
    rng = np.random.default_rng(seed)
    pooled = _hazard(total.astype(float), time / 1440.0)
    fit = Horizons({}, {}, {}, {}, {})
    _add(fit, "", total, time / 1440.0, None, rng)
    for name in sorted(gaps.returns):
        _add(fit, name, gaps.returns[name], gaps.minutes[name] / 1440.0, pooled, rng)
    return fit


def _assumed(n: int) -> Horizons:
    """Too few returns to estimate anything: said so."""
    days, low, high = ASSUMED
    middle = np.sqrt(np.maximum(EDGES[:-1], 0.1) * EDGES[1:])
    odds = np.clip(2 * np.log(days / middle), -3, 3)
    return Horizons({"": days}, {"": low}, {"": high}, {"": n}, {"": "assumed"}, {"": odds})


def _add(fit: Horizons, name: str, returns: Ints, days: Floats, prior: Floats | None, rng: np.random.Generator) -> None:
    """Estimate one reason and keep it in `fit`."""
    hazard, background = _level(returns.astype(float), days, prior)
    fit.days[name] = _crossing(hazard, background)
    draws = [_crossing(*_level(rng.poisson(returns).astype(float), days, prior)) for _ in range(DRAWS)]
    low, high = np.quantile(draws, [0.025, 0.975])
    fit.low[name], fit.high[name] = min(float(low), fit.days[name]), max(float(high), fit.days[name])
    fit.n[name] = int(returns.sum())
    fit.basis[name] = "pooled" if prior is not None and returns.sum() < ENOUGH else "estimated"
    with np.errstate(divide="ignore"):
        fit.odds[name] = np.clip(np.log(np.maximum(hazard / background - 1, 1e-3)), -3, 3)


def _level(returns: Floats, days: Floats, prior: Floats | None) -> tuple[Floats, float]:
    """Decreasing hazard a day by bin, and the background hazard."""
    if prior is not None:
        scale = (returns.sum() + 1) / (float((prior * days).sum()) + 1)
        mean = np.maximum(prior * scale, 1e-12)
        returns, days = returns + PRIOR, days + PRIOR / mean
    watched = days > 1e-9
    last = EDGES[:-1][watched].max(initial=1.0)
    tail = watched & (EDGES[:-1] >= np.sqrt(last * max(1.0, last / 4)))
    background = (float(returns[tail].sum()) + 0.5) / (float(days[tail].sum()) + 1.0)
    return np.maximum(_hazard(returns, days), background), background


def _hazard(returns: Floats, days: Floats) -> Floats:
    """Events per day watched, made decreasing by pooling neighbours that rise (isotonic regression)."""
    blocks: list[list[float]] = []  # events, days, bins
    for k, d in zip(returns, days, strict=True):
        blocks.append([float(k), float(d), 1])
        while len(blocks) > 1 and blocks[-1][0] * blocks[-2][1] >= blocks[-2][0] * blocks[-1][1]:
            k2, d2, n2 = blocks.pop()
            blocks[-1] = [blocks[-1][0] + k2, blocks[-1][1] + d2, blocks[-1][2] + n2]
    return np.concatenate([np.full(int(n), k / d if d > 0 else 0.0) for k, d, n in blocks])


def _crossing(hazard: Floats, background: float) -> float:
    """The lag in days where the hazard falls below TIMES_BACKGROUND times the background."""
    above = np.flatnonzero(hazard >= TIMES_BACKGROUND * background)
    if not len(above):
        return 1.0
    k = int(above[-1])
    return float(max(1.0, min(EDGES[k + 1], 365.0)))


def rows(fit: Horizons) -> Tables:
    """The table `horizons`, all reasons first (reason_id null)."""
    found = [
        {
            "reason_id": name or None,
            "days": fit.days[name],
            "low": fit.low[name],
            "high": fit.high[name],
            "n": fit.n[name],
            "basis": fit.basis[name],
        }
        for name in sorted(fit.days)
    ]
    return {"horizons": table("horizons", found)}
