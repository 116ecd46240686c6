import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.multitest import multipletests

from andon.stats.counts import Shrinker, benjamini_hochberg, fit_shrinker, poisson_limits, poisson_tail


def test_poisson_limits_from_the_table():
    assert poisson_limits(0) == pytest.approx((0, 3.689), abs=1e-3)
    assert poisson_limits(10) == pytest.approx((4.795, 18.390), abs=1e-3)


def test_poisson_tail_agrees_with_scipy():
    k, e = np.array([0, 1, 5, 30]), np.array([2.0, 0.3, 2.5, 12])
    assert poisson_tail(k, e) == pytest.approx(stats.poisson.sf(k - 1, e))


def test_q_values_agree_with_statsmodels_and_skip_nulls():
    p = np.array([0.001, 0.02, np.nan, 0.04, 0.9])
    found = benjamini_hochberg(p)
    assert found[[0, 1, 3, 4]] == pytest.approx(multipletests(p[[0, 1, 3, 4]], method="fdr_bh")[1])
    assert np.isnan(found[2])


def test_one_gamma_by_hand():
    # both gammas alike: the posterior of 10 of 5 expected is gamma(12, 7), its 5% quantile 6.924 / 7
    alike = Shrinker(2, 2, 2, 2, 0.5)
    assert float(alike.eb05(10, 5)) == pytest.approx(stats.gamma.ppf(0.05, 12, scale=1 / 7))
    assert float(alike.ebgm(10, 5)) == pytest.approx(np.exp(2.4426617 - np.log(7)), abs=1e-4)


def planted(seed):
    rng = np.random.default_rng(seed)
    expected, ratio = rng.gamma(2, 5, 2000), np.where(np.arange(2000) < 60, 4, 1)
    return rng.poisson(ratio * expected), expected


def test_the_fit_finds_the_planted_share_and_ratio():
    fit = fit_shrinker(*planted(1))
    means = sorted([(fit.shape1 / fit.rate1, fit.weight1), (fit.shape2 / fit.rate2, 1 - fit.weight1)])
    assert means[0][0] == pytest.approx(1, abs=0.1)
    assert means[1] == pytest.approx((4, 0.03), rel=0.25)


def test_eb05_above_two_is_hardly_ever_wrong():
    counts, expected = planted(2)
    named = fit_shrinker(counts, expected).eb05(counts, expected) >= 2
    assert named[60:].sum() <= 1
    assert named[:60].sum() >= 30


def test_few_rows_keep_the_starting_values():
    assert fit_shrinker([3], [1.0]).shape2 == pytest.approx(2)


def test_a_negative_count_is_refused():
    with pytest.raises(ValueError, match="negative"):
        poisson_limits(-1)
