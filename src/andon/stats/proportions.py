"""Shares of counted things and their limits."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from andon.results import Estimate

Floats = npt.NDArray[np.float64]


def quantile(confidence: float) -> float:
    """The two-sided normal quantile: 1.96 for 0.95. Raises ValueError outside (0, 1)."""
    if not 0 < confidence < 1:
        raise ValueError(f"Confidence {confidence} is not between 0 and 1.")
    return float(ndtri(0.5 + confidence / 2))


def wilson(k: float, n: float, confidence: float = 0.95) -> tuple[float, float]:
    """Limits of the share k / n; (0, 1) when n is 0, for then nothing is known.

    k: how many had it, n: of how many; both may be effective (weighted) counts. Raises ValueError when k is not in 0..n.
    Source: Wilson 1927, doi 10.1080/01621459.1927.10502953.
    """
    if n < 0 or k < 0 or k > n + 1e-9:
        raise ValueError(f"{k} of {n} is not a share.")
    z = quantile(confidence)
    if n == 0:
        return 0.0, 1.0
    p = min(k / n, 1.0)
    middle = p + z * z / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    # At the ends the formula is exactly 0 and 1; rounding must not move it.
    low = 0.0 if k == 0 else max(0.0, (middle - half) / scale)
    high = 1.0 if k >= n else min(1.0, (middle + half) / scale)
    return low, high


def wilson_many(k: Floats, n: Floats, confidence: float = 0.95) -> tuple[Floats, Floats]:
    """Wilson limits of many shares at once; arrays of one shape. Where n is 0: (0, 1)."""
    z = quantile(confidence)
    many = np.maximum(np.asarray(n, float), 1e-9)
    p = np.clip(np.asarray(k, float) / many, 0, 1)
    half = z * np.sqrt(p * (1 - p) / many + (z / (2 * many)) ** 2)
    middle, scale = p + z * z / (2 * many), 1 + z * z / many
    none = np.asarray(n) == 0
    low = np.where(none | (p == 0), 0.0, np.maximum(0.0, (middle - half) / scale))
    high = np.where(none | (p == 1), 1.0, np.minimum(1.0, (middle + half) / scale))
    return low, high


def share(k: int, n: int, *, counted: str, confidence: float = 0.95, formula: str = "") -> Estimate:
    """k / n with Wilson limits, or "not enough data" when nothing was counted."""
    if n == 0:
        return Estimate(None, None, None, 0, counted, formula=formula, why="not enough data")
    low, high = wilson(k, n, confidence)
    return Estimate(k / n, low, high, n, counted, formula=formula)
