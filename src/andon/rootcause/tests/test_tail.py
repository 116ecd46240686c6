"""Surprise by hand."""

import numpy as np
import pytest
from scipy import stats

from andon.rootcause.estimate import excess
from andon.rootcause.expected import ground, rates
from andon.rootcause.tail import honest, tail


def test_the_tail_is_the_binomials():
    p, _ = tail(np.array([7.0]), np.array([3.0]), np.array([10.0]), elsewhere=np.array([1e12]))
    assert p[0] == pytest.approx(stats.binom.sf(6, 10, 0.3), rel=1e-6)


def test_a_small_comparator_makes_it_less_surprising():
    counts = np.array([7.0]), np.array([3.0]), np.array([10.0])
    assert tail(*counts, elsewhere=np.array([10.0]))[0][0] > 5 * tail(*counts, elsewhere=np.array([1e12]))[0][0]


def test_ten_bad_reports_of_one_customer_are_one():
    bad, chance, alone = np.ones(10, bool), np.full(10, 0.2), np.arange(10)
    one = honest(bad, chance, customer=np.zeros(10, int), place_week=alone, elsewhere=1e9)
    ten = honest(bad, chance, customer=alone, place_week=alone, elsewhere=1e9)
    assert (one.bad, one.of, ten.bad) == (1, 1, 10)
    assert ten.p == pytest.approx(0.2**10)
    assert one.p == pytest.approx(1 - 0.8**10)


def test_reports_of_one_bad_week_are_shrunk():
    week = np.repeat(np.arange(12), 10)
    bad, alone = week == 3, np.arange(120)
    seen = honest(bad, np.full(120, 0.02), customer=alone, place_week=week, elsewhere=1e9)
    assert seen.shrink == pytest.approx(12 / 11 * 10)


def test_the_scope_is_left_out_of_its_own_expectation():
    bad = np.array([True] * 10 + [False] * 90)
    mix = ground([np.zeros(100, int)], bad, np.ones(100, bool))
    assert rates(mix, bad, np.arange(10))[0] == pytest.approx([0.5 / 91] * 10)


def test_the_excess_is_measured_on_weeks_not_searched():
    week, bad = np.arange(100), np.ones(100, bool)
    found = excess(bad, np.full(100, 0.2), week=week, clusters=[np.arange(100)], ratio=3, ratio_low=2, seed=1)
    assert (found.how, found.n) == ("weeks not searched", 100)
    assert found.value == pytest.approx(80)


def test_what_halves_cannot_show_is_shrunken():
    bad = np.array([True, True, False, False])
    found = excess(bad, np.full(4, 0.25), week=np.array([1, 2, 3, 4]), clusters=[np.arange(4)], ratio=1.5, ratio_low=0.9, seed=1)
    assert (found.how, found.value, found.low) == ("shrunken", 0.5, 0.0)
