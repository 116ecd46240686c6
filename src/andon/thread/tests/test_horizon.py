"""Horizons against planted return processes."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from andon.thread.horizon import BINS, EDGES, MIDDLES, added, counted, fitted


def gaps(n: int, *, median: float, share: float, background: float, name: str = "r", seed: int = 0, watched: float = 700.0) -> pa.Table:
    """n contacts; a share returns after a lognormal lag, new problems come at a constant rate a day; watched for so many days."""
    rng = np.random.default_rng(seed)
    back = np.where(rng.random(n) < share, rng.lognormal(np.log(median), 0.75, n), np.inf)
    first = np.minimum(back, rng.exponential(1 / background, n))
    minutes = (np.minimum(first, watched) * 1440).astype(np.int64)
    return pa.table({"reason_id": pa.array([name] * n), "minutes": minutes, "returned": first < watched})


def test_the_horizon_is_where_new_problems_become_as_likely_as_returns():
    fit = fitted(counted(gaps(4000, median=8, share=0.3, background=0.0005)), seed=0)
    lag = MIDDLES[:-1]
    density = 0.3 * np.exp(-((np.log(lag / 8) / 0.75) ** 2) / 2) / (lag * 0.75 * np.sqrt(2 * np.pi)) / 0.7
    true = lag[density > 0.0005].max()
    assert fit.days["r"] == pytest.approx(true, rel=0.25)
    assert fit.low["r"] <= fit.days["r"] <= fit.high["r"]


def test_slow_returns_have_a_longer_horizon_than_quick_ones():
    both = added([
        counted(gaps(1500, median=3, share=0.3, background=0.0005, name="quick")),
        counted(gaps(1500, median=25, share=0.3, background=0.0005, name="slow", seed=1)),
    ])  # fmt: skip
    fit = fitted(both, seed=0)
    assert fit.days["quick"] * 2 < fit.days["slow"]


def test_a_rare_reason_has_the_horizon_of_all():
    both = added([
        counted(gaps(1500, median=8, share=0.3, background=0.0005)), counted(gaps(9, median=8, share=0.3, background=0.0005, name="rare")),
    ])  # fmt: skip
    fit = fitted(both, seed=0)
    assert (fit.days["rare"], fit.basis["rare"]) == (fit.days[""], "pooled")


def test_too_few_returns_are_said_to_be_assumed():
    fit = fitted(counted(gaps(10, median=8, share=0.3, background=0.0005)), seed=0)
    assert fit.basis == {"": "assumed"}


def test_counts_hold_every_watched_minute():
    table = pa.table({"reason_id": ["r", "r"], "minutes": [1440 * 3, 1440 * 10], "returned": [True, False]})
    found = counted(table)
    assert found.returns["r"].sum() == 1
    assert found.minutes["r"].sum() == 1440 * 13
    assert found.returns["r"][np.searchsorted(EDGES, 3.0)] == 1
    assert len(found.returns["r"]) == BINS
