"""Pairs of attributes told by number: what both bring together is named; what either brings alone is not."""

import numpy as np
import pytest

from andon.rootcause.room import run

# All ends are alike here: only numbers can tell.
ALIKE = 0.2


def usual(fact):
    """A batch that stays with its customer, as the place does."""
    fact["batch"] = fact["customer"] // 12 % 3
    return np.full(len(fact["day"]), ALIKE)


def more(fact, rng, here, *, reason, n):
    """So many of the issues here, of any reason, are about one reason instead."""
    some = rng.permutation(np.flatnonzero(here))[:n]
    fact["reason"][some] = reason


def together(fact, rng):
    """One reason comes more often where one place and one batch meet."""
    bad = usual(fact)
    more(fact, rng, (fact["place"] == 4) & (fact["batch"] == 1) & (fact["reason"] != 2), reason=2, n=70)
    return bad


def apart(fact, rng):
    """One reason comes more often in one place, and more often with one batch."""
    bad = usual(fact)
    more(fact, rng, (fact["place"] == 4) & (fact["reason"] != 2), reason=2, n=120)
    more(fact, rng, (fact["batch"] == 1) & (fact["reason"] != 2), reason=2, n=400)
    return bad


def crowd(fact, rng):
    """One place has much more of one batch."""
    fact["customer"] = np.where(
        (fact["place"] == 4) & (rng.random(len(fact["day"])) < 0.8), fact["customer"] // 36 * 36 + 16, fact["customer"]
    )
    bad = usual(fact)
    fact["place"] = fact["customer"] % 12
    return bad


def household(fact, rng):
    """All that is too many comes from three customers."""
    bad = usual(fact)
    here = np.flatnonzero((fact["place"] == 4) & (fact["batch"] == 1))
    who = np.unique(fact["customer"][here])[:3]
    some = rng.permutation(here)[:70]
    fact["customer"][some], fact["reason"][some] = rng.choice(who, len(some)), 2
    return bad


@pytest.mark.parametrize("seed", [1, 2])
def test_what_two_attributes_bring_together_is_named(make, turn, seed):
    (found,) = run(make(seed, 6000, together), turn=turn)["causes"].to_pylist()
    assert (found["basis"], found["scope"], found["reason_id"]) == ("volume", ["batch=B1", "place=Street 4"], "r2")
    assert found["issues"] > 1.5 * found["expected"]


@pytest.mark.parametrize(("seed", "plant"), [(3, apart), (4, apart), (5, crowd), (6, household), (7, household)])
def test_what_either_explains_alone_is_not(make, turn, seed, plant):
    found = run(make(seed, 6000, plant), turn=turn)["causes"].to_pylist()
    assert [one["scope"] for one in found if len(one["scope"]) == 2] == []


def told_by_turns(fact, rng):
    return usual(fact)


@pytest.mark.parametrize("seed", range(10, 16))
def test_where_nothing_is_planted_nothing_is_named(make, turn, seed):
    assert run(make(seed, 6000, told_by_turns), turn=turn)["causes"].num_rows == 0
