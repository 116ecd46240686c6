"""When two names or dates are clearly two persons'."""

import pytest

from andon.identify.differences import Differences, Self, dates_differ, edits


@pytest.mark.parametrize(
    ("one", "other"),
    [("anna weber", "anna weber"), ("a weber", "anna weber"), ("kate weber", "catherine weber"), ("katherin weber", "katherine weber"),
     ("weber anna", "anna weber"), ("mary jane weber", "jane weber"), ("rob weber", "robert weber"), ("weber", "anna weber")],
)  # fmt: skip
def test_names_that_may_be_one(one, other):
    assert not Differences({}).names_differ(tuple(one.split()), tuple(other.split()))


@pytest.mark.parametrize(("one", "other"), [("anna weber", "bernd weber"), ("a weber", "bernd weber"), ("emma gray", "anna gray")])
def test_names_that_are_two(one, other):
    assert Differences({}).names_differ(tuple(one.split()), tuple(other.split()))


def test_two_common_names_one_letter_apart_are_two_names():
    john, joan = ("john", "gray"), ("joan", "gray")
    assert not Differences({}).names_differ(john, joan)
    assert Differences({"john": 40, "joan": 20}).names_differ(john, joan)


@pytest.mark.parametrize(("other", "two"), [("1970-05-03", False), ("1970-03-15", False), ("1971-03-05", False), ("1988-11-23", True)])
def test_birth_dates(other, two):
    assert dates_differ("1970-03-05", other) is two


def test_a_personal_number_outweighs_one_difference_but_not_two():
    one = Self(frozenset({("anna", "weber")}), frozenset({"1970-03-05"}), frozenset({"N1"}))
    renamed = Self(frozenset({("nora", "weber")}), frozenset({"1970-03-05"}), frozenset({"N1"}))
    other = Self(frozenset({("nora", "weber")}), frozenset({"1991-12-24"}), frozenset({"N1"}))
    assert Differences({}).between(one, renamed) == ""
    assert Differences({}).between(one, other) == "given names"


def test_edits_count_a_swap_of_neighbours_once():
    assert (edits("jonh", "john"), edits("", "ab"), edits("kitten", "sitting")) == (1, 2, 3)
