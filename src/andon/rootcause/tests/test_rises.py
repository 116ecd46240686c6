"""Rises: what begins one day is named with its stretch of weeks; growth, business and structure are not."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from andon.rootcause.rises import best
from andon.rootcause.room import run
from andon.stats.changes import Stretches

START = datetime(2021, 1, 1, tzinfo=UTC)


def usual(fact):
    return np.full(len(fact["day"]), 0.2)


def outage(fact, rng):
    """Sixty reports of one reason in one town within two days of one year."""
    here = rng.permutation(len(fact["day"]))[:60]
    fact["place"][here], fact["reason"][here], fact["day"][here] = 7, 3, rng.integers(500, 502, 60)
    return np.where(np.isin(np.arange(len(fact["day"])), here), 0.0, 0.2)


def scandal(fact, rng):
    """From one day on one reason comes three times as often, everywhere."""
    some = rng.permutation(len(fact["day"]))[:500]
    fact["reason"][some], fact["day"][some] = 2, rng.integers(650, 1095, 500)
    return usual(fact)


def terms(fact, rng):
    """From one day on customers of one product come with one reason."""
    some = rng.permutation(len(fact["day"]))[:250]
    fact["product"][some], fact["reason"][some], fact["day"][some] = 1, 0, rng.integers(500, 1095, 250)
    return usual(fact)


def growth(fact, rng):
    """One place gets three times the business from the middle on, in all reasons alike."""
    some = rng.permutation(len(fact["day"]))[:600]
    fact["place"][some], fact["day"][some] = 4, rng.integers(547, 1095, 600)
    return usual(fact)


def structure(fact, rng):
    """One reason belongs to one product, all the time."""
    fact["reason"] = np.where(fact["product"] == 1, rng.choice([1, 2], len(fact["day"])), fact["reason"] % 2 * 3)
    return usual(fact)


def summers(fact, rng):
    """One reason comes every summer."""
    some = rng.permutation(len(fact["day"]))[:600]
    fact["reason"][some], fact["day"][some] = 2, rng.integers(150, 220, 600) + 365 * rng.integers(0, 3, 600)
    return usual(fact)


@pytest.mark.parametrize(
    ("seed", "plant", "scope", "reason", "since", "state"),
    [
        (1, outage, ["place=Street 7"], "r3", 500, "gone"),
        (2, scandal, [], "r2", 650, "new"),
        (3, terms, ["product=product 1"], "r0", 500, "new"),
    ],
)
def test_what_begins_one_day_is_named_with_its_day(make, turn, seed, plant, scope, reason, since, state):
    (found,) = run(make(seed, 4000, plant), turn=turn)["causes"].to_pylist()
    assert (found["basis"], found["scope"], found["reason_id"], found["state"]) == ("volume", scope, reason, state)
    assert abs((found["onset_at"].date() - turn.as_of.date()).days + 1095 - since) <= 21


@pytest.mark.parametrize(("seed", "plant"), [(4, growth), (5, structure), (6, summers), (7, None), (8, None)])
def test_growth_structure_and_seasons_are_no_causes(make, turn, seed, plant):
    assert run(make(seed, 4000, plant), turn=turn)["causes"].num_rows == 0


def test_the_best_stretch_is_the_planted_one():
    counts = np.r_[np.full(20, 2.0), np.full(5, 12.0), np.full(20, 2.0)]
    first, last, seen, usual_, gain = best(Stretches(45), counts, np.ones(45))
    assert (first, last, seen) == (20, 25, 60.0)
    assert usual_ == pytest.approx(10.0)
    assert gain > 20


def words_at_last(fact, rng):
    """As many contacts as ever of everybody, and nothing but their days: see `silent_before`."""
    return usual(fact)


def silent_before(tables, swap, *, day):
    """The same world, but texts, and so reasons, are only known from that day on."""
    opened = tables["issues"].column("opened_at").to_pylist()
    known = [at >= START + timedelta(days=day) for at in opened]
    reasons = [reason if yes else None for reason, yes in zip(tables["issues"].column("reason_id").to_pylist(), known, strict=True)]
    return dict(tables) | {"issues": swap(tables["issues"], reason_id=reasons)}


@pytest.mark.parametrize("day", [900, 1000])
def test_that_words_begin_to_be_recorded_is_no_rise(make, swap, turn, day):
    assert run(silent_before(make(9, 4000, words_at_last), swap, day=day), turn=turn)["causes"].num_rows == 0
