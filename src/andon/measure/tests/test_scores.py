"""Scores by their standard definitions, checked by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from andon.measure.scores import estimate


def answers(
    values: list[float], *, low: float = 0, high: float = 10, best: float | None = None, weights: list[float] | None = None
) -> pd.DataFrame:
    ends = {"scale_min": low, "scale_max": high, "value_best": high if best is None else best}
    return pd.DataFrame(
        {"value": values, "weight": weights or [None] * len(values)} | {name: [end] * len(values) for name, end in ends.items()}
    )


def test_nps_is_promoters_minus_detractors_with_adjusted_wald_limits():
    found = estimate("nps", answers([10, 9, 9, 8, 7, 6, 0, 10, 10, 3]))
    assert found.value == pytest.approx(20)  # 5 promoters, 3 detractors of 10
    # (5.75 - 3.75) / 13 = 0.1538; half = 1.96 x sqrt((9.5 / 13 - 0.1538^2) / 13)
    assert (found.low, found.high) == (pytest.approx(-30.3, abs=0.2), pytest.approx(61.1, abs=0.2))


def test_csat_is_the_two_best_points():
    found = estimate("csat", answers([5, 4, 3, 2, 5, 1, 4, 4, 3, 5], low=1, high=5))
    assert found.value == 0.6
    assert (found.low, found.high) == (pytest.approx(0.3127, abs=5e-4), pytest.approx(0.8318, abs=5e-4))


def test_a_scale_whose_best_end_is_low_is_turned():
    assert estimate("csat", answers([1, 2, 5, 5, 5], low=1, high=5, best=1)).value == 0.4


def test_effort_on_seven_points_counts_the_three_best():
    assert estimate("ces", answers([7, 6, 5, 4, 1], low=1, high=7)).value == 0.6


def test_courtesy_is_a_mean_and_weights_cost_effective_answers():
    plain = estimate("courtesy", answers([1, 2, 3, 4, 5], low=1, high=5))
    heavy = estimate("courtesy", answers([1, 2, 3, 4, 5], low=1, high=5, weights=[4, 1, 1, 1, 1]))
    assert plain.value == 3
    assert heavy.value == pytest.approx(18 / 8)
    assert heavy.high - heavy.low > plain.high - plain.low


def test_under_five_answers_there_is_no_score():
    assert estimate("nps", answers([10, 10, 10, 10])).value is None
