"""What an action changed against what would have happened, judged by the same method on days and places without an action."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.stats import norm

from andon.errors import NotEnoughData

# A before-period shorter than this many windows cannot tell a peak from a level.
BASE_WINDOWS = 2
MOST_UNITS = 400
FEWEST_PLACEBOS = 20


@dataclass(frozen=True)
class Effect:
    """Relative change of a count in one unit after an action.

    value, low, high: seen / expected - 1 with its limits (-0.4 is 40% fewer). seen, expected: counts in the window after.
    fell: the naive change against the window just before, which regression to the mean inflates.
    weight: how much of the level just before carries on, by the placebos (0: all of a peak is chance, 1: none of it).
    placebo_error: share of placebos whose limits exclude "no change" though nothing was done. placebos: how many.
    """

    value: float
    low: float
    high: float
    seen: int
    expected: float
    fell: float
    weight: float
    placebo_error: float
    placebos: int


@dataclass(frozen=True)
class _Windows:
    """Counts around many moments: of the unit just before, long before and after, and of all others at the same times."""

    recent: np.ndarray
    base: np.ndarray
    post: np.ndarray
    other_recent: np.ndarray
    other_base: np.ndarray
    other_post: np.ndarray

    def expected(self, weight: float) -> np.ndarray:
        """Counts after, if the unit's share of all goes on as a mixture of its recent and its long-run share."""
        share = weight * self.recent / np.maximum(self.other_recent, 1) + (1 - weight) * self.base / np.maximum(self.other_base, 1)
        return np.maximum(self.other_post * share, 1e-9)

    def where(self, mask: np.ndarray) -> _Windows:
        return _Windows(*(getattr(self, name)[mask] for name in self.__dataclass_fields__))


def effect_at(days: np.ndarray, units: np.ndarray, *, treated: int, start: int, window: int, last: int, confidence: float = 0.95) -> Effect:
    """The effect of an action in unit `treated` at day `start`.

    days, units: (n,) integers, one an event counted: its day (0 is the first day of the data) and its unit.
    window: days compared before and after; the window after is cut at `last`, the last day of the data.

    What would have happened is the unit's share of the total (which takes season, growth and common shocks away), a
    mixture of its share just before and its long-run share. The mixture is fitted by Poisson likelihood on placebos: the
    same windows at every unit and moment without an action, those with a peak like this one where there are enough, so
    that an action begun at a peak is not praised for the peak's end. The limits are those of the placebos' own errors
    (placebo in space and time: Abadie, Diamond and Hainmueller 2010; Bertrand, Duflo and Mullainathan 2004), never
    narrower than Poisson. Raises NotEnoughData when before or after is too short or nothing was counted.
    """
    after = min(window, last - start + 1)
    if after < 14 or start < (BASE_WINDOWS + 1) * window:
        raise NotEnoughData("days before and after the action", n=max(0, min(start, after)), need=14)
    counts = _daily(days, units, treated=treated, last=last)
    here = _around(counts, np.array([0]), np.array([start]), window=window, after=after)
    if here.recent[0] + here.base[0] < 5:
        raise NotEnoughData("events before the action", n=int(here.recent[0] + here.base[0]), need=5)
    placebos = _like(_placebos(counts, start=start, window=window, after=after, last=last), here)
    weight = _fitted(placebos)
    z = norm.ppf((1 + confidence) / 2)
    spread = _spread(placebos, weight, here)
    low, high, middle = _limits(here, weight, spread, z)
    wrong = _limits(placebos, weight, spread, z)
    error = float(np.mean((wrong[0] > 0) | (wrong[1] < 0))) if len(placebos.post) else float("nan")
    naive = (here.post[0] + 0.5) / (here.recent[0] * after / window + 0.5) - 1
    return Effect(
        value=float(middle[0]),
        low=float(low[0]),
        high=float(high[0]),
        seen=int(here.post[0]),
        expected=float(here.expected(weight)[0]),
        fell=float(naive),
        weight=weight,
        placebo_error=error,
        placebos=len(placebos.post),
    )


def _daily(days: np.ndarray, units: np.ndarray, *, treated: int, last: int) -> np.ndarray:
    """Cumulated counts, (units, days + 1), the treated unit first and then the largest others."""
    names, index = np.unique(units, return_inverse=True)
    counts = np.zeros((len(names), last + 1), dtype=np.int64)
    inside = (days >= 0) & (days <= last)
    np.add.at(counts, (index[inside], days[inside]), 1)
    own = counts[names == treated]
    own = own if len(own) else np.zeros((1, last + 1), dtype=np.int64)
    others = counts[names != treated]
    kept = np.argsort(-others.sum(axis=1), kind="stable")[:MOST_UNITS]
    rest = np.setdiff1d(np.arange(len(others)), kept)
    stacked = np.vstack([own, others[kept], others[rest].sum(axis=0, keepdims=True)]) if len(rest) else np.vstack([own, others[kept]])
    return np.concatenate([np.zeros((len(stacked), 1), dtype=np.int64), stacked.cumsum(axis=1)], axis=1)


def _around(counts: np.ndarray, unit: np.ndarray, start: np.ndarray, *, window: int, after: int) -> _Windows:
    """The windows around each (unit, start)."""
    total = counts.sum(axis=0)
    own = [counts[unit, day] for day in (np.zeros_like(start), start - window, start, start + after)]
    everyone = [total[day] for day in (np.zeros_like(start), start - window, start, start + after)]
    pieces = [own[2] - own[1], own[1] - own[0], own[3] - own[2]]
    alls = [everyone[2] - everyone[1], everyone[1] - everyone[0], everyone[3] - everyone[2]]
    if len(counts) == 1:  # Nobody to compare with: time itself is the comparison.
        lengths = [np.full(len(start), window), start - window, np.full(len(start), after)]
        return _Windows(*(piece.astype(float) for piece in (*pieces, *lengths)))
    return _Windows(*(piece.astype(float) for piece in (*pieces, *(whole - piece for whole, piece in zip(alls, pieces, strict=True)))))


def _placebos(counts: np.ndarray, *, start: int, window: int, after: int, last: int) -> _Windows:
    """The same windows at every unit and moment without an action; the treated unit only where its own action is not inside."""
    moments = np.arange(BASE_WINDOWS * window + window, last - after + 2, max(window // 2, 7))
    unit, moment = (grid.ravel() for grid in np.meshgrid(np.arange(len(counts)), moments, indexing="ij"))
    clean = (unit != 0) | (moment + after <= start)
    return _around(counts, unit[clean], moment[clean], window=window, after=after)


def _like(placebos: _Windows, here: _Windows) -> _Windows:
    """Placebos of a like size, and with a like peak just before, as long as enough are left."""
    expected, own = placebos.expected(0.5), here.expected(0.5)[0]
    sized = placebos.where((expected > own / 3) & (expected < own * 3) & (placebos.recent + placebos.base >= 5))
    peak = _peak(here)[0]
    alike = sized.where((_peak(sized) > 1) == (peak > 1)) if peak != 1 else sized
    near = alike.where(np.abs(np.log(_peak(alike))) > 0.5 * abs(np.log(peak)))
    for some in (near, alike, sized):
        if len(some.post) >= FEWEST_PLACEBOS:
            return some
    return placebos.where(placebos.recent + placebos.base >= 5)


def _peak(windows: _Windows) -> np.ndarray:
    """Share just before over the long-run share."""
    recent = (windows.recent + 0.5) / np.maximum(windows.other_recent, 1)
    return recent / ((windows.base + 0.5) / np.maximum(windows.other_base, 1))


def _fitted(placebos: _Windows) -> float:
    """The mixture weight with the highest Poisson likelihood on the placebos; one half where there are none."""
    if len(placebos.post) < FEWEST_PLACEBOS:
        return 0.5

    def loss(weight: float) -> float:
        expected = placebos.expected(weight)
        return float(np.sum(expected - placebos.post * np.log(expected)))

    return float(minimize_scalar(loss, bounds=(0.0, 1.0), method="bounded").x)


def _spread(placebos: _Windows, weight: float, here: _Windows) -> float:
    """Extra variance of the log ratio beyond Poisson, from the placebos; a cautious value where there are too few."""
    if len(placebos.post) < FEWEST_PLACEBOS:
        return 0.25
    ratio, poisson = _ratio(placebos, weight)
    return float(max(np.mean(ratio**2) - np.mean(poisson), 0.0))


def _ratio(windows: _Windows, weight: float) -> tuple[np.ndarray, np.ndarray]:
    """Log of seen over expected, and its Poisson variance under no change (that of the count after and of the level before)."""
    expected = windows.expected(weight)
    before = weight * windows.recent + (1 - weight) * windows.base
    return np.log((windows.post + 0.5) / (expected + 0.5)), 1 / (expected + 0.5) + 1 / (before + 0.5)


def _limits(windows: _Windows, weight: float, spread: float, z: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    ratio, poisson = _ratio(windows, weight)
    # An action that works leaves few events after it, and few events scatter more than the many that were expected.
    fewer = np.maximum(1 / (windows.post + 0.5) - 1 / (windows.expected(weight) + 0.5), 0.0)
    half = z * np.sqrt(poisson + fewer + spread)
    return np.exp(ratio - half) - 1, np.exp(ratio + half) - 1, np.exp(ratio) - 1
