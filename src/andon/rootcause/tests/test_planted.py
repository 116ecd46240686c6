"""Worlds in which the truth is planted: what must be named, and what must not."""

import numpy as np
import pytest

from andon.rootcause.room import run


def usual(fact):
    return np.array([0.12, 0.2, 0.25, 0.3])[fact["reason"]]


def street(fact, _rng):
    return np.where((fact["place"] == 3) & (fact["reason"] == 1), 0.8, usual(fact))


def late_street(fact, _rng):
    return np.where((fact["place"] == 3) & (fact["reason"] == 1) & (fact["day"] >= 500), 0.85, usual(fact))


def pair(fact, _rng):
    return np.where((fact["place"] == 3) & (fact["batch"] == 2), 0.75, usual(fact))


def both(fact, _rng):
    return np.where((fact["place"] == 3) & (fact["reason"] == 1) | (fact["batch"] == 4) & (fact["reason"] == 2), 0.8, usual(fact))


def winter(fact, _rng):
    cold = np.isin(fact["day"] % 365 // 30, [0, 1, 11, 12])
    return np.where((fact["place"] == 3) & (fact["reason"] == 1) & cold, 0.9, usual(fact))


def one_winter(fact, _rng):
    cold = (fact["day"] > 330) & (fact["day"] < 430)
    fact["day"][(fact["place"] == 3) & (fact["reason"] == 1) & (fact["day"] > 260) & (fact["day"] < 500)] = 380
    return np.where((fact["place"] == 3) & (fact["reason"] == 1) & cold, 0.95, usual(fact))


def causes(tables, turn):
    return run(tables, turn=turn)["causes"].to_pylist()


def test_one_street_with_bad_outcomes(make, turn):
    (found,) = causes(make(1, 3000, street), turn)
    assert (found["scope"], found["reason_id"], found["basis"]) == (["place=Street 3"], "r1", "outcome")
    assert found["low"] < found["excess"] < found["high"]
    assert found["season"] is None
    assert "Street 3" in found["statement"]


def test_two_attributes_together(make, turn):
    (found,) = causes(make(2, 6000, pair), turn)
    assert found["scope"] == ["batch=B2", "place=Street 3"]


def test_the_pair_takes_in_every_reason_that_shows_it(make, turn):
    written = run(make(2, 6000, pair), turn=turn)
    issues = written["cause_issues"].column("issue_id").to_pylist()
    assert len(issues) == written["causes"].to_pylist()[0]["issues"] >= 50


def test_a_thing_is_not_named_twice_and_two_things_are_named_apart(make, turn):
    written = run(make(3, 6000, both), turn=turn)
    assert sorted(row["scope"] for row in written["causes"].to_pylist()) == [["batch=B4"], ["place=Street 3"]]
    named = written["cause_issues"].column("issue_id").to_pylist()
    assert len(named) == len(set(named))


def test_where_nothing_is_wrong_hardly_anything_is_named(make, turn):
    assert sum(bool(causes(make(100 + seed, 1500), turn)) for seed in range(20)) <= 2


def test_growth_without_worse_outcomes_is_no_cause(make, turn):
    def grown(fact, rng):
        more = rng.random(len(fact["day"])) < 0.3
        fact["place"][more] = 3
        fact["day"][more] = rng.integers(700, 1095, more.sum())
        return usual(fact)

    assert causes(make(5, 4000, grown), turn) == []


def test_a_whole_region_that_gets_worse_is_no_scope(make, turn):
    written = run(make(6, 6000, lambda fact, _: np.where(fact["day"] > 600, 1.8, 0.8) * usual(fact)), turn=turn)
    assert written["causes"].num_rows == 0
    said = [row["data"] for row in written["cause_evidence"].to_pylist() if row["kind"] == "not_explained"]
    assert sum('"what": "reason"' in data for data in said) >= 3


def test_a_season_that_returns_is_named(make, turn):
    (found,) = causes(make(1, 6000, winter), turn)
    assert found["season"] in ("December to January", "December to February", "November to February")


def test_one_bad_winter_is_not_a_season(make, turn):
    assert all(found["season"] is None for found in causes(make(1, 6000, one_winter), turn))


def test_ten_reports_of_one_outage_are_one_event(make, turn):
    def outage(fact, _rng):
        hit = (fact["place"] == 3) & (fact["reason"] == 1) & (fact["day"] > 400) & (fact["day"] < 700)
        fact["day"][hit] = 500
        return np.where(hit, 1.0, usual(fact))

    # One event is no rate of bad ends; as an event that is over it may be told.
    assert [(row["basis"], row["state"]) for row in causes(make(7, 3000, outage), turn)] == [("volume", "gone")]


def test_the_onset_lies_within_its_limits(make, turn):
    (found,) = causes(make(8, 6000, late_street), turn)
    days = [(found[name] - turn.as_of).days + 1095 for name in ("onset_low", "onset_at", "onset_high")]
    assert days[0] <= days[1] <= days[2]
    assert days[0] - 7 <= 500 <= days[2] + 7


def test_the_excess_is_near_the_truth(make, turn):
    gaps = []
    for seed in range(3):
        (found,) = causes(make(20 + seed, 3000, street), turn)
        gaps.append(found["excess"] / (0.6 * (found["issues"] / 0.8)))
    assert np.mean(gaps) == pytest.approx(1, abs=0.15)


def test_the_same_input_gives_the_same_tables(make, turn):
    one, other = (run(make(1, 3000, both), turn=turn) for _ in range(2))
    assert all(one[name].equals(other[name]) for name in one)
