"""A season is believed when returning explains the weeks better than beginning and going on."""

from dataclasses import replace

import numpy as np
import pytest

from andon.rootcause.when import _begun, _believed
from andon.stats.changes import Season, onset

WEEKS = np.arange(156)
MONTH = (WEEKS * 7 // 30.44).astype(int) % 12 + 1
AUTUMN = Season(first=8, last=10, years=2, of=3, p=0.09, inside=0.7)
WINTER = Season(first=11, last=2, years=3, of=3, p=0.09, inside=0.9)
IN_WINTER = (MONTH >= 11) | (MONTH <= 2)


def begun():
    """One a week or so from the 31st week on, fewer at last."""
    return np.random.default_rng(1).poisson(np.where(WEEKS < 31, 0.2, np.where(WEEKS < 120, 1.3, 0.4))).astype(float)


def winters():
    return np.random.default_rng(2).poisson(np.where(IN_WINTER, 1.5, 0.1)).astype(float)


@pytest.mark.parametrize(
    ("season", "counts", "kept"),
    [
        (AUTUMN, begun(), False),
        (replace(WINTER, years=2), begun(), False),
        (WINTER, begun(), True),
        (WINTER, winters(), True),
        (AUTUMN, winters(), False),
    ],
)
def test_what_goes_on_through_the_year_is_no_season(season, counts, kept):
    assert (_believed(season, counts, np.ones(156), month=MONTH) is season) == kept


def test_years_that_agree_beyond_chance_need_no_other_support():
    sure = replace(AUTUMN, p=0.01)
    assert _believed(sure, begun(), np.ones(156), month=MONTH) is sure


def test_a_season_that_began_late_is_still_one():
    counts = np.where(WEEKS > 52, winters(), 0.0)
    assert _believed(WINTER, counts, np.ones(156), month=MONTH) is WINTER


def test_a_wave_is_dated_by_its_beginning_though_one_step_is_not_shown():
    counts = np.zeros(157)
    counts[[3, 11, 19, 30, 41, 50, 60, 71, 72, 74, 75, 76, 77, 78, 79, 80, 82, 83, 84, 95, 104, 117, 130, 140, 152]] = 1
    assert onset(counts, np.ones(157), seed=0).p > 0.05
    found = _begun(counts, np.ones(157), seed=0)
    assert found.at == 71
    assert found.p <= 0.005
