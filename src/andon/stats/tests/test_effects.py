"""Worlds where the truth is known: an action that halves, one begun at a chance peak, and one that does nothing."""

import numpy as np
import pytest

from andon.errors import NotEnoughData
from andon.stats.effects import effect_at

DAYS, START, WINDOW = 900, 600, 90


def world(seed, *, factor=1.0, units=40, mean=0.25, peak=False):
    """Daily counts of `units` places; the first is treated at START. With peak, the one highest just before is made the first."""
    rng = np.random.default_rng(seed)
    season = 1 + 0.3 * np.sin(2 * np.pi * np.arange(DAYS) / 365)
    counts = rng.poisson(mean * season * rng.gamma(20, 1 / 20, (units, 1)), (units, DAYS))
    if peak:
        top = counts[:, START - WINDOW : START].sum(axis=1).argmax()
        counts[[0, top]] = counts[[top, 0]]
    counts[0, START:] = rng.binomial(counts[0, START:], factor) if factor < 1 else counts[0, START:]
    unit, day = np.nonzero(counts)
    return np.repeat(day, counts[unit, day]), np.repeat(unit, counts[unit, day])


def judged(seed, **how):
    days, units = world(seed, **how)
    return effect_at(days, units, treated=0, start=START, window=WINDOW, last=DAYS - 1)


def test_an_action_that_removes_most_is_seen():
    found = judged(1, factor=0.2, mean=0.5)
    assert found.high < 0
    assert found.low < -0.8 < found.high


def test_the_end_of_a_chance_peak_is_no_success():
    found = [judged(seed, peak=True) for seed in range(40)]
    assert sum(one.fell < -0.2 for one in found) > 20  # the naive comparison praises most of them
    assert sum(one.high < 0 for one in found) <= 4


def test_doing_nothing_is_called_a_change_about_one_time_in_twenty():
    found = [judged(seed) for seed in range(80)]
    assert sum(one.high < 0 or one.low > 0 for one in found) <= 10
    assert np.mean([one.placebo_error for one in found]) < 0.1


def test_a_single_series_is_compared_with_its_own_time():
    days, units = world(3, units=1, mean=2.0)
    found = effect_at(days, units, treated=0, start=START, window=WINDOW, last=DAYS - 1)
    assert found.low < 0 < found.high


@pytest.mark.parametrize(("start", "last"), [(100, 899), (890, 899)])
def test_too_short_before_or_after_is_not_enough(start, last):
    days, units = world(1)
    with pytest.raises(NotEnoughData):
        effect_at(days, units, treated=0, start=start, window=WINDOW, last=last)
