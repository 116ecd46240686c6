import numpy as np
import pytest
from scipy.stats import poisson

from andon.stats.changes import Stretches, onset, over_by, season


def months(n):
    return np.arange(n) + 2020 * 12


def test_a_clear_rise_is_found_where_it_is():
    found = onset([1, 0, 1, 1, 9, 8, 10, 9], np.ones(8), seed=1)
    assert (found.at, found.low, found.high) == (4, 4, 4)
    assert (found.before, found.after) == pytest.approx((0.75, 9))
    assert found.p == 0.002


def test_more_exposure_is_no_rise():
    assert onset([2, 2, 2, 8, 8, 8], [1, 1, 1, 4, 4, 4], seed=1) is None


def test_a_fall_is_no_rise():
    assert onset([9, 9, 9, 1, 1, 1], np.ones(6), seed=1) is None
    assert onset([9, 9, 9, 1, 1, 1], np.ones(6), seed=1, rising=False).at == 3


@pytest.mark.parametrize("counts", [[], [3], [0, 0, 0, 0]])
def test_nothing_to_scan(counts):
    assert onset(counts, np.ones(len(counts)), seed=1) is None


def test_chance_is_named_as_often_as_p_says():
    rng = np.random.default_rng(5)
    found = [onset(rng.poisson(3, 36), np.ones(36), seed=1) for _ in range(150)]
    assert sum(change is not None and change.p <= 0.05 for change in found) <= 15


def test_a_wave_that_ended_has_an_end_and_a_rise_that_lasts_has_none():
    wave = np.repeat([0, 4, 0], [20, 8, 32])
    assert over_by(wave, np.ones(60)) == 28
    assert over_by(np.repeat([0, 4], [20, 40]), np.ones(60)) == 60
    assert over_by(np.zeros(60), np.ones(60)) == 60


def test_chance_rarely_has_an_end():
    rng = np.random.default_rng(7)
    assert sum(over_by(rng.poisson(2, 60), np.ones(60)) < 60 for _ in range(200)) <= 20


def test_the_limits_hold_the_planted_date():
    rng = np.random.default_rng(6)
    found = [onset(rng.poisson(np.where(np.arange(36) < 20, 1.0, 3.0)), np.ones(36), seed=1) for _ in range(100)]
    assert sum(change.low <= 20 <= change.high for change in found) >= 90


def winters(years):
    counts = np.ones(36)
    for year in years:
        counts[12 * year : 12 * year + 3] += 6  # January to March
    return counts


def test_three_winters_are_a_season():
    found = season(winters([0, 1, 2]), np.ones(36), months=months(36))
    assert (found.first, found.last, found.years) == (1, 3, 3)
    assert found.p <= 0.05


def test_a_winter_over_new_year_stays_whole():
    counts = np.ones(36)
    counts[[10, 11, 12, 13, 22, 23, 24, 25, 34, 35]] += 6  # November to February
    found = season(counts, np.ones(36), months=months(36))
    assert (found.first, found.last) == (11, 2)


def test_one_bad_december_is_not_a_season():
    counts = np.ones(36)
    counts[11] = 20
    assert season(counts, np.ones(36), months=months(36)) is None


def test_a_lasting_rise_is_not_a_season():
    assert season(np.where(np.arange(36) < 14, 1.0, 6.0), np.ones(36), months=months(36)) is None


def test_a_season_of_everybody_is_expected():
    assert season(winters([0, 1, 2]), winters([0, 1, 2]), months=months(36)) is None


def clinging(seed):
    """Three years of counts whose bad months cling together and have no season."""
    rng, level = np.random.default_rng(seed), np.zeros(36)
    for i in range(1, 36):
        level[i] = 0.6 * level[i - 1] + 0.5 * rng.standard_normal()
    return rng.poisson(3 * np.exp(level))


def test_clinging_chance_is_seldom_called_a_season():
    found = [season(clinging(seed), np.ones(36), months=months(36)) for seed in range(200)]
    assert sum(one is not None and one.p <= 0.05 for one in found) <= 20


def test_a_stretch_wins_what_two_rates_win_over_one():
    counts, exposure = np.array([2.0, 3.0, 9.0, 7.0, 1.0]), np.array([1.0, 2.0, 1.0, 1.0, 1.0])
    stretches = Stretches(5)
    seen, share, gain = stretches.scan(counts, exposure)
    n = int(np.flatnonzero((stretches.first == 2) & (stretches.last == 4))[0])
    two, one = poisson.logpmf([16, 6], [16, 6]).sum(), poisson.logpmf([16, 6], [22 * 2 / 6, 22 * 4 / 6]).sum()
    assert (seen[n], share[n], gain[n]) == (16, pytest.approx(2 / 6), pytest.approx(two - one))
    assert gain.argmax() == n
    assert (gain[seen <= 22 * share] == 0).all()
