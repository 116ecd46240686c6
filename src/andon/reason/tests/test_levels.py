import numpy as np

from andon.reason.levels import agreement, chosen_count, grid
from andon.text.vectors import unit


def test_the_count_is_that_of_the_clouds():
    rows = unit(np.repeat(np.eye(9), 120, axis=0) + np.random.default_rng(1).normal(0, 0.12, (1080, 9)))
    assert chosen_count(agreement(rows, seed=0), most=100) in (8, 9, 10)


def test_the_middle_of_nearly_equal_counts_is_chosen():
    assert chosen_count({4: 0.5, 6: 0.795, 8: 0.80, 10: 0.79, 12: 0.7}, most=12) == 8


def test_weak_agreement_is_no_ground_for_a_fine_division():
    assert chosen_count({10: 0.15, 20: 0.14, 70: 0.2}, most=100) == 10


def test_a_limit_holds_and_nothing_tried_is_one():
    assert chosen_count({4: 0.5, 6: 0.79, 8: 0.80}, most=5) == 4
    assert chosen_count({}, most=5) == 1


def test_the_grid_rises_and_starts_higher_with_many_texts():
    assert grid(6, rows=300) == [2, 3, 4, 5, 6]
    assert grid(30, rows=40_000)[0] == 12
