"""Counts by three attributes: what two explain is expected, what only all three explain stands out."""

import numpy as np
import pytest

from andon.stats.loglinear import by_pairs, standing_out


def by_two() -> np.ndarray:
    """Means in which each two of three attributes go together."""
    rng = np.random.default_rng(1)
    return 40 * np.exp(rng.normal(0, 0.5, (6, 4, 1)) + rng.normal(0, 0.5, (6, 1, 5)) + rng.normal(0, 0.5, (1, 4, 5)))


def test_what_two_of_three_explain_is_expected_as_it_is():
    assert by_pairs(by_two()) == pytest.approx(by_two(), rel=1e-3)


def test_a_hidden_cell_is_told_by_the_others():
    counts = by_two()
    counts[2, 1, 3] *= 5
    usual, gain = standing_out(counts, by_pairs(counts), (2, 1, 3))
    assert usual == pytest.approx(by_two()[2, 1, 3], rel=0.01)
    assert gain > 20


def test_where_nothing_stands_out_the_gain_is_that_of_chance():
    counts = np.random.default_rng(2).poisson(by_two())
    expected = by_pairs(counts)
    gains = np.array([2 * standing_out(counts, expected, cell)[1] for cell in np.ndindex(counts.shape)])
    assert (gains > -1e-3).all()
    assert gains.mean() == pytest.approx(1.0, abs=0.35)  # chi-squared with one degree of freedom
    assert (gains > 10.8).sum() <= 2


def test_a_value_with_no_other_cell_is_compared_with_nothing():
    counts = np.zeros((2, 2, 2))
    counts[0], counts[1, 1, 1] = 10, 30
    assert standing_out(counts, by_pairs(counts), (1, 1, 1))[0] == 0


def test_only_three_attributes():
    with pytest.raises(ValueError, match="three attributes"):
        by_pairs(np.ones((2, 2)))
