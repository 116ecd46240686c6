import numpy as np
import pytest

from andon.reason.grouping import adjusted_rand, cells, cut, means_of, ward
from andon.text.vectors import unit


def clouds(count: int, each: int = 40) -> np.ndarray:
    """`count` narrow clouds of unit rows in as many directions."""
    noise = np.random.default_rng(0).normal(0, 0.05, (count * each, count))
    return unit(np.repeat(np.eye(count), each, axis=0) + noise)


def test_cells_find_clouds():
    group, centres = cells(clouds(4), 4, seed=0)
    assert len(centres) == 4
    assert adjusted_rand(group, np.repeat(np.arange(4), 40)) == pytest.approx(1.0)


def test_more_cells_than_rows_are_not_made():
    group, centres = cells(np.eye(3, dtype=np.float32), 10, seed=0)
    assert len(centres) <= 3
    assert group.max() == len(centres) - 1


def test_ward_joins_the_nearest_first():
    merges = ward(np.array([[0.0], [0.1], [5.0], [9.0]]), np.ones(4, int))
    assert merges[0] == (0, 1)
    assert cut(merges, 4, into=3).tolist() == [0, 0, 1, 2]
    assert cut(merges, 4, into=1).tolist() == [0, 0, 0, 0]


def test_means_and_sizes_leave_out_rows_of_no_group():
    means, sizes = means_of(np.array([[1.0], [3.0], [9.0]]), np.array([0, 0, -1]), 1)
    assert (means.tolist(), sizes.tolist()) == ([[2.0]], [2])


def test_adjusted_rand_by_hand():
    # Hubert & Arabie: pairs together in both 2, in left 6, in right 3, of 15; chance 1.2.
    left, right = np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 2, 2])
    assert adjusted_rand(left, right) == pytest.approx((2 - 1.2) / (4.5 - 1.2))


def test_adjusted_rand_of_the_same_grouping_is_one():
    assert adjusted_rand(np.array([0, 0, 1]), np.array([1, 1, 0])) == 1.0
