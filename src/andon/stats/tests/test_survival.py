import numpy as np
import pytest
from statsmodels.duration.survfunc import SurvfuncRight

from andon.stats.survival import kaplan_meier


def test_by_hand():
    curve = kaplan_meier([1, 2, 2, 3, 5, 8], [1, 1, 0, 1, 0, 1])
    assert curve.times.tolist() == [1, 2, 3, 8]
    assert curve.at_risk.tolist() == [6, 5, 3, 1]
    assert curve.survival == pytest.approx([5 / 6, 2 / 3, 4 / 9, 0])


def test_it_agrees_with_statsmodels():
    rng = np.random.default_rng(3)
    times, happened = rng.integers(1, 60, 300), rng.random(300) < 0.4
    ours, theirs = kaplan_meier(times, happened), SurvfuncRight(times, happened.astype(int))
    assert ours.times.tolist() == theirs.surv_times[: len(ours.times)].tolist()
    assert ours.survival == pytest.approx(theirs.surv_prob[: len(ours.times)])


def test_log_log_limits_by_hand():
    # S(2) = 2/3, Greenwood sum 1/30 + 1/20 = 1/12: exp(1.96 * sqrt(1/12) / |log(2/3)|) = 4.037
    value, low, high = kaplan_meier([1, 2, 2, 3, 5, 8], [1, 1, 0, 1, 0, 1]).at(2.5)
    assert (value, low, high) == pytest.approx((2 / 3, 0.1946, 0.9044), abs=5e-4)


def test_before_the_first_and_after_the_watch():
    curve = kaplan_meier([2, 3, 4], [1, 0, 0])
    assert curve.at(1) == (1, 1, 1)
    value, low, high = curve.at(9)
    assert np.isnan(value)
    assert (low, high) == (0, curve.high[-1])


def test_nothing_watched():
    value, low, high = kaplan_meier([], []).at(5)
    assert np.isnan(value)
    assert (low, high) == (0, 1)


def test_nothing_happened():
    assert kaplan_meier([5, 7], [0, 0]).at(5) == (1, 1, 1)


def test_everybody_at_once():
    curve = kaplan_meier([3, 3], [1, 1])
    assert curve.at(3) == (0, 0, 1)


def test_many_times_at_once():
    assert kaplan_meier([1, 2, 2, 3], [1, 1, 1, 0]).many([0, 1, 2, 99]) == pytest.approx([1, 0.75, 0.25, 0.25])


@pytest.mark.parametrize(("durations", "observed", "why"), [([-1], [1], "negative"), ([1, 2], [1], "one `observed`")])
def test_what_makes_no_sense_is_refused(durations, observed, why):
    with pytest.raises(ValueError, match=why):
        kaplan_meier(durations, observed)
