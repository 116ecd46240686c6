"""Estimates of the whole firm, by hand."""

from __future__ import annotations

import numpy as np

from andon.measure.rates import middle


def test_the_median_of_uneven_waits_lies_between_two_of_them():
    found = middle(np.array([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 1000]), counted="issues")
    # binomial(10, 1/2): ranks 2 and 9
    assert (found.value, found.low, found.high) == (5.5, 2.0, 9.0)


def test_four_waits_tell_nothing():
    assert middle(np.ones(4), counted="issues").value is None
