"""What begins to go wrong for everybody is found in time; what always went wrong, grew, or was only seen better is not."""

import numpy as np
import pytest

from andon.rootcause.room import run


def terms(fact, rng):
    """From one day on three of five issues of one reason end badly, everywhere, and as many come as ever."""
    return np.where((fact["reason"] == 1) & (fact["day"] >= 600), 0.6, 0.15)


def cured(fact, rng):
    """One reason ended badly until a day long ago."""
    return np.where((fact["reason"] == 1) & (fact["day"] >= 200) & (fact["day"] < 600), 0.6, 0.15)


def always(fact, rng):
    """One reason ends badly as long as anybody remembers."""
    return np.where(fact["reason"] == 1, 0.6, 0.15)


def better(fact, rng):
    """One reason ended badly when the records begin, and has been as the others since."""
    return np.where((fact["reason"] == 1) & (fact["day"] < 300), 0.6, 0.15)


def busier(fact, rng):
    """One reason comes twice as often from a day on, and ends as it always did."""
    some = rng.permutation(len(fact["day"]))[:300]
    fact["reason"][some], fact["day"][some] = 1, rng.integers(600, 1095, 300)
    return np.full(len(fact["day"]), 0.3)


def everything(fact, rng):
    """All reasons alike end worse from a day on."""
    return np.where(fact["day"] >= 600, 0.5, 0.2)


@pytest.mark.parametrize(("seed", "plant", "state", "last"), [(1, terms, "new", 1095), (2, cured, "gone", 600)])
def test_a_reason_that_went_wrong_from_one_day_on_is_named_with_its_day(make, turn, seed, plant, state, last):
    (found,) = run(make(seed, 4000, plant), turn=turn)["causes"].to_pylist()
    since = 600 if last == 1095 else 200
    assert (found["basis"], found["scope"], found["reason_id"], found["state"]) == ("outcome", [], "r1", state)
    assert abs((found["onset_at"].date() - turn.as_of.date()).days + 1095 - since) <= 21
    assert found["issues"] > 1.8 * found["expected"]
    assert "went wrong" in found["statement"]


@pytest.mark.parametrize(("seed", "plant"), [(3, always), (8, better), (4, busier), (5, everything), (6, None), (7, None)])
def test_what_is_no_worse_than_it_was_is_no_cause(make, turn, seed, plant):
    assert run(make(seed, 4000, plant), turn=turn)["causes"].num_rows == 0
