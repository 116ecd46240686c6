"""Level two: many people, once each, about nothing of their own that could be mended."""

import numpy as np
import pytest

from andon.rootcause.room import run


def crowd(fact, rng):
    """From one day on 500 more contacts with one reason, of people who come once."""
    some = rng.permutation(len(fact["day"]))[:500]
    fact["reason"][some], fact["day"][some] = 2, rng.integers(650, 1095, 500)
    fact["customer"][some] = 10**5 + np.arange(500)
    return np.full(len(fact["day"]), 0.2)


def few_people(fact, rng):
    """The same contacts, of a hundred people."""
    rate = crowd(fact, rng)
    new = fact["customer"] >= 10**5
    fact["customer"][new] = 10**5 + fact["customer"][new] % 100
    return rate


@pytest.fixture
def named(make, swap, turn):
    """The one cause that is named when the firm says of this share of the crowd's issues that they are solved; else of nine in ten."""

    def found(said, plant=crowd, *, harm=0.0):
        tables = dict(make(2, 3000, plant))
        new = np.array([int(who[1:]) >= 10**5 for who in tables["issues"]["customer_id"].to_pylist()])
        told = np.random.default_rng(1).random(len(new)) < np.where(new, said, 0.9)
        hurt = np.where(new & (np.arange(len(new)) % 7 == 0), harm, 0.0)
        tables["resolutions"] = swap(tables["resolutions"], said_solved=told.tolist(), harm=hurt.tolist())
        (row,) = run(tables, turn=turn)["causes"].to_pylist()
        return row["level"], row["scope"]

    return found


def test_what_nobody_can_mend_for_those_who_ask_is_level_two(named):
    assert named(0.2) == ("two", [])


@pytest.mark.parametrize(("said", "more"), [(0.9, {}), (0.7, {}), (0.2, {"plant": few_people}), (0.2, {"harm": 0.9})])
def test_what_the_firm_mends_or_the_same_people_ask_again_or_hurts_is_level_one(named, said, more):
    assert named(said, **more) == ("one", [])
