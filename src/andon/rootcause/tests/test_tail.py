"""Surprise by hand."""

from types import SimpleNamespace

import numpy as np
import pytest
from scipy import stats

from andon.rootcause.estimate import excess
from andon.rootcause.expected import ground, rates
from andon.rootcause.tail import alike, honest, tail
from andon.rootcause.units import Heard


def test_the_tail_is_the_binomials():
    p, _ = tail(np.array([7.0]), np.array([3.0]), np.array([10.0]), elsewhere=np.array([1e12]))
    assert p[0] == pytest.approx(stats.binom.sf(6, 10, 0.3), rel=1e-6)


def test_a_small_comparator_makes_it_less_surprising():
    counts = np.array([7.0]), np.array([3.0]), np.array([10.0])
    assert tail(*counts, elsewhere=np.array([10.0]))[0][0] > 5 * tail(*counts, elsewhere=np.array([1e12]))[0][0]


def heard(bad, *, customer, weeks):
    """Units of which each was heard of in the given place-weeks, and as often whether bad or not."""
    flat = [week for unit in weeks for week in unit]
    start = np.concatenate([[0], np.cumsum([len(unit) for unit in weeks])])
    return SimpleNamespace(bad=np.array(bad), customer=np.array(customer), heard=Heard(start, np.array(flat), 1.0))


def seen(units, chance):
    return honest(units, np.arange(len(units.bad)), np.full(len(units.bad), chance), elsewhere=1e12)


def test_ten_bad_reports_of_one_customer_are_one():
    alone = [[i] for i in range(10)]
    one, ten = (seen(heard([True] * 10, customer=who, weeks=alone), 0.2) for who in ([0] * 10, range(10)))
    assert (one.bad, one.of, ten.bad) == (1, 1, 10)
    assert (one.p, ten.p) == (pytest.approx(0.2), pytest.approx(0.2**10))


def test_ten_reports_of_one_outage_are_one():
    found = seen(heard([True] * 10, customer=range(10), weeks=[[7]] * 10), 0.2)
    assert (found.bad, found.of, found.p) == (1, 1, pytest.approx(0.2))


def test_a_line_that_dies_in_three_weeks_is_three_events():
    found = seen(heard([True] * 4, customer=range(4), weeks=[[1, 5, 9]] * 4), 0.2)
    assert (found.of, found.p) == (3, pytest.approx(0.2**3))


def test_a_cluster_counts_with_its_share_of_bad_ones():
    found = seen(heard([True, False], customer=[0, 1], weeks=[[1], [1]]), 0.2)
    assert (found.bad, found.expected, found.of) == (0.5, pytest.approx(0.2), 1)


def test_reports_of_one_bad_week_are_worth_one():
    week = np.repeat(np.arange(12), 10)
    assert alike((week == 3) - 0.02, week) == pytest.approx(12 / 11 * 10)


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
