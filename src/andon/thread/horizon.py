"""How long after the last contact a return still belongs to the same issue: estimated by reason, never a constant."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from scipy.special import expit, ndtr

from andon.tables import Tables, table
from andon.thread.mode import mode

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# Lags in days: fine where returns are quick, coarse where only new problems are left.
EDGES = np.array(
    [0, 0.25, 0.5, 1, 2, 3, 4, 5, 6, 7, 9, 11, 14, 17, 21, 25, 30, 36, 43, 52, 62, 75, 90, 108, 130, 156, 187, 224, 269, 323, 387, 465, 558,
     670, 804, 965, 1158, 36500]
)  # fmt: skip
BINS = len(EDGES) - 1
FIRST = 1  # bins before this one are the same conversation going on
MIDDLES = np.append(np.sqrt(np.maximum(EDGES[:-2], 0.05) * EDGES[1:-1]), EDGES[-2] * 1.2)
LOG_EDGES, LOG_AGE, WIDTHS = np.log(np.maximum(EDGES, 1e-9)), np.log1p(MIDDLES / 90.0), np.diff(EDGES)
BOUNDS = [(-6.0, 4.0), (np.log(0.3), np.log(90.0)), (np.log(0.3), np.log(1.4)), (-20.0, 0.0), (np.log(0.05), np.log(2.0))]
ENOUGH = 20  # returns of one reason below which the fit of all reasons stands for it
LEAST = 20  # returns of all reasons below which nothing is estimated
ASSUMED = (30.0, 7.0, 90.0)  # days, low, high: what contact centres use (1 to 30 days); said to be assumed wherever it is used
DRAWS = 200
SHORTEST, LONGEST = 1.0, 365.0
MOST_ODDS = 5.0
ANY = "*"  # the name under which contacts are counted whatever their reason


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

    def odds_of_any(self) -> Floats:
        """Log odds that a person's next contact, whatever it is about, belongs to their last problem; one a bin of EDGES."""
        return self.odds.get(ANY, self.odds[""])


@dataclass(frozen=True)
class Gaps:
    """Counts of one bucket that add up: by reason, returns a lag bin, and minutes that somebody was watched in that bin."""

    returns: dict[str, Ints]
    minutes: dict[str, Ints]


def counted(gaps: pa.Table) -> Gaps:
    """gaps: reason_id, minutes (to the next contact with the reason, or to the end), returned."""
    minutes = np.maximum(np.asarray(gaps.column("minutes"), dtype=np.int64), 0)
    returned = np.asarray(gaps.column("returned"), dtype=bool)
    edges = (EDGES * 1440).astype(np.int64)
    coded = gaps.column("reason_id").combine_chunks().dictionary_encode()
    names, codes = coded.dictionary.to_pylist(), np.asarray(coded.indices, dtype=np.int64)
    bins = BINS
    found = np.zeros((len(names), bins), np.int64)
    watched = np.zeros((len(names), bins), np.int64)
    lag = np.clip(np.searchsorted(edges, minutes, side="right") - 1, 0, bins - 1)
    np.add.at(found, (codes[returned], lag[returned]), 1)
    for k in range(bins):
        # Whole minutes stay exact as floats.
        watched[:, k] = np.bincount(codes, np.clip(minutes - edges[k], 0, edges[k + 1] - edges[k]), len(names))
    return Gaps({name: found[i] for i, name in enumerate(names)}, {name: watched[i] for i, name in enumerate(names)})


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
    """Horizons from counts: returns come after a lognormal lag and die out, new problems of the same kind go on coming.

    The hazard of a contact with the same reason at lag t is a f(t) / (1 - a F(t)) + b (1 + t / 90)^-g: a share a of contacts is followed
    by a return after a lognormal lag (a cure model), and new problems come at a rate that declines slowly, because people differ.
    Fitted to the counts by Poisson likelihood; weak priors keep small data sane, and a reason leans on the fit of all reasons.
    The horizon is the last lag at which a contact is at least as likely a return as a new problem. Limits: 95% of draws from the
    normal approximation of the posterior.
    Sources: piecewise exponential likelihood, Holford 1980, doi 10.2307/2529982; cure model, Boag 1949; Laplace approximation.
    """
    names = sorted(name for name in gaps.returns if name != ANY)
    total = sum((gaps.returns[name] for name in names), np.zeros(BINS, np.int64))
    days = sum((gaps.minutes[name] for name in names), np.zeros(BINS, np.int64)) / 1440.0
    if total.sum() < LEAST:
        return _assumed(int(total.sum()))
    fit = Horizons({}, {}, {}, {}, {})
    rate = np.log((total[-BINS // 2 :].sum() + 1) / (days[-BINS // 2 :].sum() + 1))
    weak = Prior(np.array([-1.0, np.log(8.0), np.log(0.9), rate, np.log(0.4)]), np.array([1.5, 1.0, 0.3, 2.0, 0.7]))
    pooled = _add(fit, "", total.astype(float), days=days, prior=weak, rng=np.random.default_rng(seed))
    lean = Prior(pooled, np.array([1.0, 0.5, 0.2, 1.0, 0.2]))
    for number, name in enumerate([*names, *({ANY} & set(gaps.returns))], start=1):
        returns, watched = gaps.returns[name], gaps.minutes[name] / 1440.0
        if returns[FIRST:].sum() < ENOUGH:
            _lean(fit, name, int(returns.sum()))
        else:
            _add(fit, name, returns.astype(float), days=watched, prior=lean, rng=np.random.default_rng([seed, number]))
    return fit


@dataclass(frozen=True)
class Prior:
    """Normal priors of logit a, log median lag, log sigma, log b, log g."""

    mean: Floats
    sd: Floats


def _assumed(n: int) -> Horizons:
    """Too few returns to estimate anything: said so."""
    days, low, high = ASSUMED
    odds = np.clip(2 * np.log(days / MIDDLES), -MOST_ODDS, MOST_ODDS)
    return Horizons({"": days}, {"": low}, {"": high}, {"": n}, {"": "assumed"}, {"": odds})


def _add(fit: Horizons, name: str, returns: Floats, *, days: Floats, prior: Prior, rng: np.random.Generator) -> Floats:
    """Estimate one reason and keep it in `fit`; its parameters."""

    def loss(theta: Floats) -> Floats:
        back, new = _hazards(theta)
        expected = (days * (back + new))[:, FIRST:] + 1e-12
        misfit = expected.sum(axis=1) - (returns[FIRST:] * np.log(expected)).sum(axis=1)
        return np.asarray(misfit + 0.5 * (((theta - prior.mean) / prior.sd) ** 2).sum(axis=1))

    low_end, high_end = np.transpose(BOUNDS)
    theta, spread = mode(loss, prior.mean, low=low_end, high=high_end)
    draws = np.clip(rng.multivariate_normal(theta, spread, size=DRAWS, method="cholesky"), low_end, high_end)
    low, high = np.quantile(_crossing(draws), [0.025, 0.975])
    fit.days[name] = float(_crossing(theta[None])[0])
    fit.low[name], fit.high[name] = min(float(low), fit.days[name]), max(float(high), fit.days[name])
    fit.n[name] = int(returns.sum())
    fit.basis[name] = "estimated"
    back, new = _hazards(theta)
    # An earlier contact is never less likely to belong than a later one.
    odds = np.maximum.accumulate(np.log(np.maximum(back, 1e-12) / new)[::-1])[::-1]
    fit.odds[name] = np.clip(odds, -MOST_ODDS, MOST_ODDS)
    return theta


def _lean(fit: Horizons, name: str, n: int) -> None:
    """A reason with too few returns of its own has the horizon of all reasons."""
    fit.days[name], fit.low[name], fit.high[name], fit.n[name], fit.basis[name] = fit.days[""], fit.low[""], fit.high[""], n, "pooled"
    fit.odds[name] = fit.odds[""]


def _hazards(theta: Floats) -> tuple[Floats, Floats]:
    """Hazard a day of a return and of a new problem, by bin in the last dimension; theta: (..., 5)."""
    theta = np.asarray(theta, float)[..., None]
    share, middle, width, rate, slope = (theta[..., k, :] for k in range(5))
    reached = ndtr((LOG_EDGES - middle) / np.exp(width))
    a = expit(share)
    back = a * (reached[..., 1:] - reached[..., :-1]) / WIDTHS / (1 - a * (reached[..., 1:] + reached[..., :-1]) / 2)
    return back, np.exp(rate - np.exp(slope) * LOG_AGE)


def _crossing(theta: Floats) -> Floats:
    """The last lag in days at which a return is at least as likely as a new problem, between the middles of the bins around it.

    theta: (n, 5); n lags.
    """
    back, new = _hazards(theta)
    over = np.log(np.maximum(back, 1e-300)) - np.log(new)
    k = np.where(over >= 0, np.arange(BINS), -1).max(axis=1)
    here, row = np.clip(k, 0, BINS - 2), np.arange(len(k))
    share = over[row, here] / np.maximum(over[row, here] - over[row, here + 1], 1e-9)
    lag = np.exp(np.log(MIDDLES[here]) + np.clip(share, 0, 1) * np.log(MIDDLES[here + 1] / MIDDLES[here]))
    return np.where(k < 0, SHORTEST, np.clip(np.where(k == BINS - 1, LONGEST, lag), SHORTEST, LONGEST))


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
        if name != ANY
    ]
    return {"horizons": table("horizons", found)}
