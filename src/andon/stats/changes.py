"""When a count changed, and whether it comes back every year."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numpy.typing import ArrayLike
from scipy.special import xlogy

Floats = npt.NDArray[np.float64]
REPEATS = 499


@dataclass(frozen=True)
class Change:
    """A change of level: `at` is the first period of the new level, low..high the periods where it may as well have begun.

    before, after: events an expected one (or a unit of exposure). p: how often chance alone gives as clear a change.
    """

    at: int
    low: int
    high: int
    before: float
    after: float
    p: float


def onset(counts: ArrayLike, exposure: ArrayLike, *, seed: int, confidence: float = 0.95, rising: bool = True) -> Change | None:
    """The likeliest change point of counts against exposure, or None when there is nothing to scan.

    counts: events a period, in order of time; exposure: what they are measured against (expected events, lines, contacts), same length.
    rising: only a rise counts. The limits are the shortest set of periods that holds `confidence` of the posterior with a flat prior.
    p: by Monte Carlo, the counts dealt again in proportion to the exposure. The caller decides what p is enough.
    Sources: Poisson likelihood scan, Kulldorff 1997, doi 10.1080/03610929708831995; posterior of a change point, Smith 1975,
    doi 10.1093/biomet/62.2.407.
    """
    k, e = np.asarray(counts, float), np.asarray(exposure, float)
    if k.shape != e.shape:
        raise ValueError("There must be one exposure for each count.")
    if len(k) < 3 or k.sum() == 0 or e.sum() <= 0:
        return None
    gain = _gain(k[None, :], e, rising=rising)[0]
    at = int(gain.argmax())
    if gain[at] <= 0:
        return None
    rng = np.random.default_rng(seed)
    dealt = rng.multinomial(round(k.sum()), e / e.sum(), size=REPEATS).astype(float)
    p = (1 + int((_gain(dealt, e, rising=rising).max(axis=1) >= gain[at]).sum())) / (REPEATS + 1)
    low, high = _credible(gain, confidence)
    first, later = slice(0, at + 1), slice(at + 1, None)
    before, after = k[first].sum() / max(e[first].sum(), 1e-12), k[later].sum() / max(e[later].sum(), 1e-12)
    return Change(at + 1, low + 1, high + 1, float(before), float(after), p)


def raised(inside: Floats, share: Floats, total: float) -> Floats:
    """Log likelihood won over one rate for all when so many of all events lie in a part with so large a share of the exposure; none where
    the rate there is no higher. inside, share: one shape; source: Kulldorff 1997, doi 10.1080/03610929708831995."""
    gain, more = np.zeros(inside.shape), inside > np.maximum(share * total, 1e-12)
    high, usual = inside[more], np.maximum(share[more] * total, 1e-12)
    rest = total - high
    gain[more] = high * np.log(high / usual) + xlogy(rest, rest / np.maximum(total - usual, 1e-12))
    return gain


class Stretches:
    """All stretches [first, last) of so many periods, to be searched for the one with most events against the rest.

    Source: temporal scan statistic, Kulldorff 2001, doi 10.1111/1467-985X.00186.
    """

    def __init__(self, periods: int) -> None:
        self.first, self.last = np.triu_indices(periods + 1, k=1)

    def scan(self, counts: ArrayLike, exposure: ArrayLike) -> tuple[Floats, Floats, Floats]:
        """(events, share of the exposure, log likelihood won as by `raised`) of each stretch.

        counts: events a period, as many as there are periods; exposure: what they are measured against, up to a factor, same length.
        """
        k, e = (np.concatenate([[0.0], np.cumsum(np.asarray(one, float))]) for one in (counts, exposure))
        inside, share = k[self.last] - k[self.first], (e[self.last] - e[self.first]) / max(e[-1], 1e-12)
        return inside, share, raised(inside, share, k[-1])


def over_by(counts: ArrayLike, exposure: ArrayLike) -> int:
    """The period in which a raised level had ended, or the number of periods where none is shown: it goes on.

    A stretch is believed, instead of one change that lasts, when its likelihood is as many times greater as there are periods.
    counts, exposure: as in `onset`.
    """
    n = len(np.asarray(counts))
    stretches = Stretches(n)
    _, _, gain = stretches.scan(counts, exposure)
    ended, lasting = gain[stretches.last < n], gain[stretches.last == n]
    if not ended.size or ended.max() <= lasting.max(initial=0.0) + np.log(max(n, 1)):
        return n
    return int(stretches.last[stretches.last < n][int(ended.argmax())])


def _gain(k: Floats, e: Floats, *, rising: bool) -> Floats:
    """Log likelihood won by a change after each period but the last; rows are series. 0 where the level does not rise."""
    before, units = np.cumsum(k, axis=1)[:, :-1], np.cumsum(e)[:-1]
    total, all_units = k.sum(axis=1, keepdims=True), e.sum()
    after, rest = total - before, all_units - units
    safe, safe_rest = np.maximum(units, 1e-12), np.maximum(rest, 1e-12)
    gain = xlogy(before, before / safe) + xlogy(after, after / safe_rest) - xlogy(total, total / all_units)
    usable = (units > 0) & (rest > 0)
    if rising:
        usable = usable & (after / safe_rest > before / safe)
    return np.where(usable, gain, 0.0)


def _credible(gain: Floats, confidence: float) -> tuple[int, int]:
    """First and last of the likeliest change points that together hold `confidence` of the posterior."""
    weight = np.where(gain > 0, np.exp(gain - gain.max()), 0.0)
    order = np.argsort(-weight, kind="stable")
    held = np.cumsum(weight[order]) / weight.sum()
    chosen = order[: int(np.searchsorted(held, confidence)) + 1]
    return int(chosen.min()), int(chosen.max())


@dataclass(frozen=True)
class Season:
    """An excess that returns in the same part of the year. first, last: months 1..12 (first may be after last: November to February).

    years: in how many yearly cycles it stood out, of how many that were seen. p: against turned years. inside: share of the excess in it.
    """

    first: int
    last: int
    years: int
    of: int
    p: float
    inside: float


def season(counts: ArrayLike, expected: ArrayLike, *, months: ArrayLike) -> Season | None:
    """The part of the year where the excess returns, or None: persistent (two years or more) and consistent (nearly every year seen).

    counts, expected: a month each; months: absolute month numbers (year * 12 + month - 1), consecutive, same length; at least 18.
    p: each year's own course is turned round the calendar, every turn against every other, so that bad months may cling
    together within a year (autocorrelation) and only the agreement of the years counts. One bad December cannot pass: it needs a second.
    Source: permutation by blocks, Kunsch 1989, doi 10.1214/aos/1176347265; persistent and consistent peak, Molinaro & DeFalco 2022,
    doi 10.1186/s12874-022-01652-3.
    """
    k, e, at = np.asarray(counts, float), np.asarray(expected, float), np.asarray(months, int)
    if len(k) < 18 or k.sum() < 6:
        return None
    usual = e * k.sum() / max(e.sum(), 1e-12)
    turn = _cut(k - usual, at)
    by_year, seen = _cycles(k - usual, at, turn=turn)
    if len(by_year) < 2:
        return None
    window = _window(by_year, seen)
    if window is None:
        return None
    inside = by_year[:, window]
    level = np.sqrt(np.maximum(k.mean(), 1.0) * len(window))
    stood = (inside.sum(axis=1) > level) & (seen[:, window].mean(axis=1) >= 0.5)
    usable = seen[:, window].mean(axis=1) >= 0.5
    if stood.sum() < 2 or stood.sum() < usable.sum() * 2 / 3:
        return None
    excess = np.maximum(by_year, 0.0).sum()
    # Roots make months of many and of few alike noisy (Anscombe 1948), so that one very bad year does not outvote the others.
    p = _turned(_cycles(2 * (np.sqrt(k + 0.375) - np.sqrt(usual + 0.375)), at, turn=turn)[0])
    first, last = (window[0] + turn) % 12 + 1, (window[-1] + turn) % 12 + 1
    return Season(int(first), int(last), int(stood.sum()), int(usable.sum()), p, float(np.maximum(inside, 0).sum() / max(excess, 1e-12)))


def _cut(excess: Floats, at: npt.NDArray[np.int_]) -> int:
    """The month opposite to the bulk of the excess: years that begin there keep a winter whole."""
    angle = 2 * np.pi * (at % 12) / 12
    weight = np.maximum(excess, 0)
    middle = np.arctan2((weight * np.sin(angle)).sum(), (weight * np.cos(angle)).sum()) / (2 * np.pi) * 12
    return int(np.round(middle + 6)) % 12


def _cycles(excess: Floats, at: npt.NDArray[np.int_], *, turn: int) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """The excess as rows of twelve months that begin with month `turn`, each above its own mean, and which months were seen."""
    row, column = (at - turn) // 12, (at - turn) % 12
    row = row - row.min()
    grid, seen = np.zeros((row.max() + 1, 12)), np.zeros((row.max() + 1, 12), dtype=bool)
    grid[row, column], seen[row, column] = excess, True
    whole = seen.sum(axis=1) >= 6
    grid, seen = grid[whole], seen[whole]
    # A level that lasts is no season: each cycle is compared with itself.
    mean = grid.sum(axis=1, keepdims=True) / np.maximum(seen.sum(axis=1, keepdims=True), 1)
    return np.where(seen, grid - mean, 0.0), seen


def _window(by_year: Floats, seen: npt.NDArray[np.bool_]) -> npt.NDArray[np.int_] | None:
    """The run of two to six months whose mean excess stands out most: sum / sqrt(length)."""
    mean = by_year.sum(axis=0) / np.maximum(seen.sum(axis=0), 1)
    best = max(((mean[i : i + n].sum() / np.sqrt(n), -n, i) for n in range(2, 7) for i in range(13 - n)), default=None)
    return None if best is None or best[0] <= 0 else np.arange(best[2], best[2] - best[1])


def _turned(by_year: Floats) -> float:
    """How often years turned against each other agree as well as they do: all turns of the cycles after the first."""
    # Neighbouring months stand for each other: a winter need not peak in the same month to be the same winter.
    soft = by_year + 0.5 * (np.roll(by_year, 1, axis=1) + np.roll(by_year, -1, axis=1))
    level = soft - soft.mean(axis=1, keepdims=True)
    turns = np.stack([np.roll(level, shift, axis=1) for shift in range(12)])  # turn, year, month
    sums = turns[0][:1].copy()
    for year in range(1, min(len(level), 5)):
        sums = (sums[:, None, :] + turns[:, year][None, :, :]).reshape(-1, 12)
    agreement = (sums**2).sum(axis=1)
    return float((agreement >= agreement[0] - 1e-9).mean())
