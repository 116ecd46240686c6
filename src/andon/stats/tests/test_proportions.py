import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint

from andon.stats.proportions import share, wilson, wilson_many


def test_one_of_three_by_hand():
    assert wilson(1, 3) == pytest.approx((0.0615, 0.7923), abs=5e-5)


@given(st.integers(0, 200), st.integers(1, 200), st.sampled_from([0.8, 0.95, 0.99]))
def test_it_agrees_with_statsmodels(k, n, confidence):
    k = min(k, n)
    assert wilson(k, n, confidence) == pytest.approx(proportion_confint(k, n, 1 - confidence, "wilson"), abs=1e-9)


def test_nothing_counted_means_nothing_known():
    assert wilson(0, 0) == (0.0, 1.0)
    assert share(0, 0, counted="calls").sentence() == "not enough data (0 calls)"


def test_many_are_the_same_as_one_by_one():
    low, high = wilson_many(np.array([0, 1, 5, 0]), np.array([4, 3, 5, 0]))
    single = [wilson(k, n) for k, n in ((0, 4), (1, 3), (5, 5), (0, 0))]
    assert np.column_stack([low, high]) == pytest.approx(np.array(single))


@pytest.mark.parametrize(("k", "n"), [(-1, 3), (4, 3), (1, -1)])
def test_what_is_no_share_is_refused(k, n):
    with pytest.raises(ValueError, match="not a share"):
        wilson(k, n)


def test_a_share_says_itself():
    assert share(1, 3, counted="promises").sentence() == "33% (between 6% and 79%, 3 promises)"
