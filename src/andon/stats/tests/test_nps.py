import numpy as np
import pytest

from andon.stats.nps import nps


def test_by_hand():
    # (5.75 - 2.75) / 13 = 0.2308; half = 1.96 * sqrt((8.5/13 - 0.2308^2) / 13) = 0.4212
    score = nps(5, 3, 2)
    assert (score.value, score.n) == (30, 10)
    assert (score.low, score.high) == pytest.approx((-19.05, 65.20), abs=0.01)


def test_all_promoters_keep_their_value_inside_the_limits():
    score = nps(20, 0, 0)
    assert score.low < 100
    assert score.value == score.high == 100


def test_without_answers_there_is_no_score():
    assert nps(0, 0, 0).value is None


def test_a_negative_count_is_refused():
    with pytest.raises(ValueError, match="negative"):
        nps(-1, 2, 3)


def test_limits_hold_at_ten_answers():
    # methods.md: coverage 0.95 at n = 10 with 85/12/3, where the plain Wald interval holds 0.79
    draws = np.random.default_rng(1).multinomial(10, [0.85, 0.12, 0.03], size=2000)
    held = [score.low <= 82 <= score.high for score in (nps(*row) for row in draws.tolist())]
    assert 0.92 <= np.mean(held) <= 0.99
