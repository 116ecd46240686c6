"""Counts by three attributes, against what each two of them explain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from numpy.typing import ArrayLike
from scipy.special import xlogy

Floats = npt.NDArray[np.float64]
Cell = tuple[int, int, int]
ROUNDS, CLOSE = 100, 1e-4


def by_pairs(counts: ArrayLike, *, hidden: Sequence[Cell] = (), start: Floats | None = None) -> Floats:
    """Expected counts if any two of the three attributes may go together, but not all three: the log-linear model without that.

    counts: three dimensions. hidden: cells that are not believed; what is expected there rests on the others alone. start: expected counts
    of an earlier fit, to begin with. Errors: ValueError for other dimensions. Deterministic.
    Source: iterative proportional fitting, Deming & Stephan 1940, doi 10.1214/aoms/1177731829.
    """
    n = np.asarray(counts, float)
    if n.ndim != 3:
        raise ValueError("There must be three attributes.")
    open_ = np.ones(n.shape)
    for cell in hidden:
        open_[cell] = 0.0
    margins = [(n * open_).sum(axis=axis, keepdims=True) for axis in range(3)]
    e = np.ones(n.shape) if start is None else start.copy()
    for _ in range(ROUNDS):
        off = 0.0
        for axis in (2, 1, 0):
            seen = (e * open_).sum(axis=axis, keepdims=True)
            off = max(off, float(np.abs(seen - margins[axis]).max()))
            # A hidden cell is multiplied as all others are, so that it ends with what they make of it.
            e = e * np.divide(margins[axis], seen, out=np.zeros_like(seen), where=seen > 0)
        if off < CLOSE:
            break
    return e


def standing_out(counts: ArrayLike, expected: Floats, cell: Cell, *, hidden: Sequence[Cell] = ()) -> tuple[float, float]:
    """(what all other cells make of one, log likelihood won by leaving it free). expected: `by_pairs` of the same counts and `hidden`.

    Twice the gain is chi-squared with one degree of freedom where nothing stands out. Source: Wilks 1938, doi 10.1214/aoms/1177732360.
    """
    n = np.asarray(counts, float)
    without = by_pairs(n, hidden=[*hidden, cell], start=expected)
    ratio = np.divide(without, expected, out=np.ones_like(expected), where=(expected > 0) & (without > 0))
    for other in (*hidden, cell):
        ratio[other] = 1.0
    own = float(n[cell])
    return float(without[cell]), float(xlogy(n, ratio).sum() + xlogy(own, own / max(float(expected[cell]), 1e-12)))
