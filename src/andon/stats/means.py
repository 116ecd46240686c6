"""Means of answers and their limits, plain and weighted."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import stdtrit

from andon.results import Estimate
from andon.stats.proportions import wilson

NOT_ENOUGH = "not enough data"


def mean(values: ArrayLike, *, counted: str = "answers", confidence: float = 0.95, unit: str = "mean") -> Estimate:
    """The mean with Student's t limits; one value has no limits and is "not enough data". Nulls (NaN) are left out.

    Source: Student 1908, doi 10.1093/biomet/6.1.1.
    """
    return weighted_mean(values, None, counted=counted, confidence=confidence, unit=unit)


def weighted_mean(
    values: ArrayLike, weights: ArrayLike | None, *, counted: str = "answers", confidence: float = 0.95, unit: str = "mean"
) -> Estimate:
    """The weighted mean with t limits on Kish's effective number of answers; without weights the plain mean.

    values, weights: one dimension, same length; a null in either leaves the row out. Raises ValueError for a negative weight.
    """
    rows, by = _known(values, weights)
    n, many = len(rows), effective_n(by)
    if n < 2 or many <= 1:
        return Estimate(None, None, None, n, counted, unit, why=NOT_ENOUGH)
    value = float(np.average(rows, weights=by))
    variance = float(np.average((rows - value) ** 2, weights=by)) * many / (many - 1)
    half = float(stdtrit(many - 1, 0.5 + confidence / 2)) * math.sqrt(variance / many)
    formula = "sum of values / answers; limits: Student's t" if weights is None else "weighted mean; limits: t on Kish's effective n"
    return Estimate(value, value - half, value + half, n, counted, unit, formula)


def weighted_share(yes: ArrayLike, weights: ArrayLike | None, *, counted: str = "answers", confidence: float = 0.95) -> Estimate:
    """The weighted share of yes (true or 1) with Wilson limits on Kish's effective number of answers."""
    rows, by = _known(np.asarray(yes, dtype=float), weights)
    many = effective_n(by)
    if many == 0:
        return Estimate(None, None, None, 0, counted, why=NOT_ENOUGH)
    value = float(np.average(rows, weights=by))
    low, high = wilson(value * many, many, confidence)
    formula = "yes / answers; limits: Wilson" if weights is None else "weighted share; limits: Wilson on Kish's effective n"
    return Estimate(value, low, high, len(rows), counted, formula=formula)


def effective_n(weights: ArrayLike) -> float:
    """How many unweighted answers carry as much: (sum w)^2 / sum w^2. Source: Kish 1965, Survey Sampling, 8.2."""
    by = np.asarray(weights, dtype=float)
    square = float((by * by).sum())
    return float(by.sum() ** 2 / square) if square else 0.0


def _known(values: ArrayLike, weights: ArrayLike | None) -> tuple[np.ndarray, np.ndarray]:
    """Values and weights of the rows that have both."""
    rows = np.asarray(values, dtype=float)
    by = np.ones_like(rows) if weights is None else np.asarray(weights, dtype=float)
    if (by < 0).any():
        raise ValueError("A weight is negative.")
    there = ~(np.isnan(rows) | np.isnan(by)) & (by > 0)
    return rows[there], by[there]
