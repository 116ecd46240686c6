"""How good probabilities of one signal are: order, choice at one half, calibration; with limits by items drawn again."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
HALF = 0.5
BINS = 15
NAMES = ("auroc", "average_precision", "precision", "recall", "ece")


def figures(says: ArrayLike, holds: ArrayLike) -> dict[str, float]:
    """All figures of NAMES. says: probabilities; holds: 1 or 0; one dimension, same length. NaN where a figure has nothing to count."""
    p, y = np.asarray(says, dtype=float), np.asarray(holds, dtype=float)
    order = np.argsort(-p, kind="stable")
    p, y = p[order], y[order]
    # Last place of each run of equal probabilities: what is equally likely has no order.
    last = np.flatnonzero(np.append(p[1:] != p[:-1], True)) if len(p) else np.zeros(0, int)
    hits, said = np.cumsum(y)[last], last + 1.0
    yes, no = float(y.sum()), float(len(y) - y.sum())
    chosen = p >= HALF
    return {
        "auroc": _area(hits, said - hits) / (yes * no) if yes and no else math.nan,
        "average_precision": float((np.diff(hits, prepend=0.0) * hits / said).sum()) / yes if yes else math.nan,
        "precision": float(y[chosen].mean()) if chosen.any() else math.nan,
        "recall": float(y[chosen].sum()) / yes if yes else math.nan,
        "ece": calibration_error(p, y, last),
    }


def _area(hits: Floats, others: Floats) -> float:
    """Under the curve of hits over others, both counted from the likeliest down; equal probabilities count half."""
    return float(np.trapezoid(np.append(0.0, hits), np.append(0.0, others)))


def calibration_error(p: Floats, y: Floats, last: NDArray[np.int64]) -> float:
    """Mean distance of what is said from what is so, in BINS bins of equal counts. p: falling; last: ends of runs of equal p; y sorted with p.

    Never below zero, so that few items make it look worse than it is. Source: Naeini et al. 2015, AAAI 29(1).

    A run holds the mean of its labels everywhere: where bins cut it, chance would else make an error of its order.
    """
    if not len(p):
        return math.nan
    sizes = np.diff(last, prepend=-1)
    level = np.repeat(np.add.reduceat(y, last - sizes + 1) / sizes, sizes)
    ends = np.linspace(0, len(p), BINS + 1).astype(int)
    gaps = [abs(float((p[a:b] - level[a:b]).sum())) for a, b in pairwise(ends)]
    return sum(gaps) / len(p)


def drawn_again(says: ArrayLike, holds: ArrayLike, *, times: int = 1000, seed: int = 1) -> dict[str, tuple[float, float]]:
    """95% limits of each figure: percentiles over `times` draws of as many items with replacement. Source: Efron 1979."""
    p, y, lot = np.asarray(says, dtype=float), np.asarray(holds, dtype=float), np.random.default_rng(seed)
    found: dict[str, list[float]] = {name: [] for name in NAMES}
    for _ in range(times):
        some = lot.integers(0, len(p), len(p))
        for name, value in figures(p[some], y[some]).items():
            found[name].append(value)
    return {name: _middle(values) for name, values in found.items()}


def _middle(values: Sequence[float]) -> tuple[float, float]:
    known = [value for value in values if not math.isnan(value)]
    low, high = np.percentile(known, [2.5, 97.5]) if known else (math.nan, math.nan)
    return float(low), float(high)
