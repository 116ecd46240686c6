"""Counts against what was expected: limits, shrinkage, many tests at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numpy.typing import ArrayLike
from scipy.optimize import minimize
from scipy.special import chdtri, digamma, expit, gammainc, gammaln, logit, xlogy

Floats = npt.NDArray[np.float64]


def poisson_limits(k: float, confidence: float = 0.95) -> tuple[float, float]:
    """Exact limits of a Poisson mean after k events. Source: Garwood 1936, doi 10.1093/biomet/28.3-4.437."""
    if k < 0:
        raise ValueError("A count is negative.")
    tail = (1 - confidence) / 2
    low = 0.0 if k == 0 else float(chdtri(2 * k, 1 - tail)) / 2
    return low, float(chdtri(2 * k + 2, tail)) / 2


def poisson_tail(k: ArrayLike, expected: ArrayLike) -> Floats:
    """P(count >= k) when `expected` are expected; k may be an effective (broken) count. 1 where k is 0."""
    k, expected = np.asarray(k, float), np.maximum(np.asarray(expected, float), 1e-12)
    return np.where(k > 0, gammainc(np.maximum(k, 1e-12), expected), 1.0)


def benjamini_hochberg(p: ArrayLike) -> Floats:
    """q-values: the share of false discoveries if everything up to this p is believed. NaN stays NaN and is not counted.

    Source: Benjamini & Hochberg 1995, doi 10.1111/j.2517-6161.1995.tb02031.x (SciPy's implementation).
    """
    # Half a second to load, which every process of a pool would wait for and none needs.
    from scipy.stats import false_discovery_control

    p = np.asarray(p, dtype=float)
    q = np.full(p.shape, np.nan)
    known = ~np.isnan(p)
    if known.any():
        q[known] = false_discovery_control(p[known], method="bh")
    return q


@dataclass(frozen=True)
class Shrinker:
    """What ratios of observed to expected are like in these data: a mixture of two gamma distributions.

    shape1, rate1, shape2, rate2: the two gammas; weight1: share of the first. Fitted by `fit_shrinker`.
    """

    shape1: float
    rate1: float
    shape2: float
    rate2: float
    weight1: float

    def ebgm(self, observed: ArrayLike, expected: ArrayLike) -> Floats:
        """The shrunken ratio: geometric mean of its posterior. Arrays of one shape; expected > 0."""
        n, e, first = self._posterior(observed, expected)
        one = digamma(self.shape1 + n) - np.log(self.rate1 + e)
        two = digamma(self.shape2 + n) - np.log(self.rate2 + e)
        return np.exp(first * one + (1 - first) * two)

    def quantile(self, observed: ArrayLike, expected: ArrayLike, *, q: float) -> Floats:
        """The q quantile of the posterior of the ratio; q = 0.05 is EB05."""
        n, e, first = self._posterior(observed, expected)
        low, high = np.zeros_like(e), (n + max(self.shape1, self.shape2) + 10) / np.minimum(self.rate1, self.rate2) + 10 * (n + 1) / e
        for _ in range(60):
            middle = (low + high) / 2
            below = first * gammainc(self.shape1 + n, middle * (self.rate1 + e))
            below += (1 - first) * gammainc(self.shape2 + n, middle * (self.rate2 + e))
            low, high = np.where(below < q, middle, low), np.where(below < q, high, middle)
        return (low + high) / 2

    def eb05(self, observed: ArrayLike, expected: ArrayLike) -> Floats:
        """The ratio that is exceeded with 95% posterior probability."""
        return self.quantile(observed, expected, q=0.05)

    def _posterior(self, observed: ArrayLike, expected: ArrayLike) -> tuple[Floats, Floats, Floats]:
        """Counts, expectations, and the posterior probability of the first gamma."""
        n, e = np.broadcast_arrays(np.asarray(observed, float), np.maximum(np.asarray(expected, float), 1e-12))
        one, two = _marginal(n, e, self.shape1, rate=self.rate1), _marginal(n, e, self.shape2, rate=self.rate2)
        return n, e, expit(logit(self.weight1) + one - two)


def fit_shrinker(observed: ArrayLike, expected: ArrayLike) -> Shrinker:
    """The mixture that makes the counts likeliest (marginal likelihood: negative binomials).

    observed, expected: one dimension, same length, expected > 0; with fewer than 5 rows DuMouchel's starting values are kept.
    Source: DuMouchel 1999, doi 10.1080/00031305.1999.10474456. Deterministic.
    """
    n, e = np.asarray(observed, float), np.asarray(expected, float)
    n, e = n[e > 0], e[e > 0]
    start = np.array([np.log(0.2), np.log(0.1), np.log(2.0), np.log(4.0), logit(1 / 3)])
    if len(n) < 5:
        return _shrinker(start)

    def loss(theta: Floats) -> float:
        mix = _shrinker(theta)
        one = np.log(mix.weight1) + _marginal(n, e, mix.shape1, rate=mix.rate1)
        two = np.log1p(-mix.weight1) + _marginal(n, e, mix.shape2, rate=mix.rate2)
        return float(-np.logaddexp(one, two).sum())

    starts = (start, np.array([np.log(2.0), np.log(1.0), np.log(50.0), np.log(50.0), logit(0.1)]))
    bounds = [(-5, 7)] * 4 + [(-6, 6)]
    found = [minimize(loss, begin, method="L-BFGS-B", bounds=bounds, options={"maxiter": 200}) for begin in starts]
    return _shrinker(min(found, key=lambda fit: fit.fun).x)


def fit_shrinker_around_one(observed: ArrayLike, expected: ArrayLike) -> Shrinker:
    """The mixture when most ratios are about 1 and few are defects: one gamma with mean 1, its width fitted, beside a wide one.

    The wide gamma (shape 2, rate 0.8: ratios of 0.4 to 6) stays as it is and has at least a hundredth of the weight, so that few
    defects among few cells, too few to fit their ratios, are not drawn to 1. observed, expected: as for `fit_shrinker`.
    """
    n, e = np.asarray(observed, float), np.asarray(expected, float)
    n, e = n[e > 0], e[e > 0]

    def mixture(theta: Floats) -> Shrinker:
        narrow = float(np.exp(theta[0]))
        return Shrinker(2.0, 0.8, narrow, narrow, 0.01 + 0.29 * float(expit(theta[1])))

    def loss(theta: Floats) -> float:
        mix = mixture(theta)
        one = np.log(mix.weight1) + _marginal(n, e, 2.0, rate=0.8)
        two = np.log1p(-mix.weight1) + _marginal(n, e, mix.shape2, rate=mix.rate2)
        return float(-np.logaddexp(one, two).sum())

    start = np.array([np.log(50.0), -1.0])
    return mixture(minimize(loss, start, method="L-BFGS-B", bounds=[(0, 7), (-6, 6)]).x if len(n) >= 5 else start)


def _shrinker(theta: Floats) -> Shrinker:
    """The mixture from its parameters on the free scale."""
    shape1, rate1, shape2, rate2 = np.exp(theta[:4]).tolist()
    return Shrinker(shape1, rate1, shape2, rate2, float(expit(theta[4])))


def _marginal(n: Floats, e: Floats, shape: float, *, rate: float) -> Floats:
    """Log probability of n events when the ratio is gamma distributed: negative binomial, without the part that only n decides."""
    return gammaln(shape + n) - gammaln(shape) + xlogy(shape, rate / (rate + e)) + xlogy(n, e / (rate + e))
