import numpy as np
import pytest
from statsmodels.stats.weightstats import DescrStatsW

from andon.stats.means import effective_n, mean, weighted_mean, weighted_share
from andon.stats.proportions import wilson


def test_it_agrees_with_statsmodels():
    rows = [1, 2, 2, 5, 4]
    found = mean(rows)
    assert found.value == pytest.approx(2.8)
    assert (found.low, found.high) == pytest.approx(DescrStatsW(rows).tconfint_mean())


def test_one_answer_is_not_enough():
    assert mean([4]).sentence() == "not enough data (1 answers)"


def test_equal_weights_change_nothing():
    rows = [1, 2, 2, 5, 4]
    plain, weighted = mean(rows), weighted_mean(rows, [3] * 5)
    assert (weighted.value, weighted.low, weighted.high) == pytest.approx((plain.value, plain.low, plain.high))


def test_kish_by_hand():
    assert effective_n([1, 1, 2]) == pytest.approx(16 / 6)
    assert effective_n([]) == 0


def test_uneven_weights_widen_the_limits():
    even, uneven = weighted_share([1, 0, 1, 0], None), weighted_share([1, 0, 1, 0], [9, 9, 1, 1])
    assert even.value == uneven.value == 0.5
    assert uneven.high - uneven.low > even.high - even.low
    assert (even.low, even.high) == pytest.approx(wilson(2, 4))


def test_nulls_are_left_out():
    assert weighted_mean([1, np.nan, 3], [1, 1, np.nan]).n == 1
    assert mean([1, np.nan, 3]).n == 2


def test_a_negative_weight_is_refused():
    with pytest.raises(ValueError, match="negative"):
        weighted_mean([1, 2], [1, -1])
