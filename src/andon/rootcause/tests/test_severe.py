"""Harm: a handful of reports is enough where hardly any would be usual, and not where harm is told of as usual."""

import json

import numpy as np
import pytest

from andon.rootcause.room import run
from andon.rootcause.severe import applies
from andon.rootcause.units import Column

N = 3000


def usual(fact, rng):
    """Nothing goes wrong more than chance."""
    return np.full(len(fact["day"]), 0.1)


def street(fact, rng):
    """A third of all issues at one place is bad."""
    return np.where(fact["place"] == 4, 0.6, 0.1)


@pytest.fixture
def hurt(make, swap):
    """A world of 3,000 issues: `harm` of each, and which were denied, from what is known of it."""

    def made(harm, *, denied=None, plant=usual):
        tables = dict(make(5, N, plant))
        fact = {
            "batch": np.array([int(value[1:]) for value in tables["interaction_attributes"].column("value").to_pylist()]),
            "place": np.array([int(value.split()[1]) for value in tables["interactions"].column("place").to_pylist()]),
            "reason": np.array([int(value[1:]) for value in tables["issues"].column("reason_id").to_pylist()]),
            "customer": tables["issues"].column("customer_id").to_pylist(),
        }
        rows, told = tables["resolutions"], harm(fact)
        ends = np.array(rows.column("outcome").to_pylist(), dtype=object)
        if denied is not None:
            ends[denied(fact)] = "dismissed"
        tables["resolutions"] = swap(rows, harm=told, outcome=ends.tolist())
        return tables

    return made


def some(where, n, *, p=0.9, at=0):
    """p for the n issues of these, spread over time, from the `at`th on."""
    out, which = np.full(N, 0.01), np.flatnonzero(where)
    out[which[at :: max(len(which) // n, 1)][:n]] = p
    return out


def of_batch_three(fact):
    return some(fact["batch"] == 3, 4)


def test_four_reports_of_harm_with_one_batch_stand_first_and_are_not_priced(hurt, turn):
    found = run(hurt(of_batch_three, plant=street), turn=turn)
    first, *others = found["causes"].to_pylist()
    assert (first["scope"], first["severity"], first["cost"]) == (["batch=B3"], "harm", None)
    assert first["statement"].startswith("4 customers with batch B3 told of harm or danger where hardly any would be usual")
    assert [row["scope"] for row in others] == [["place=Street 4"]]


@pytest.mark.parametrize(
    "harm",
    [
        lambda fact: some(fact["batch"] >= 0, 4),  # as many, anywhere
        lambda fact: some(fact["batch"] == 3, 2),  # too few
        lambda fact: np.where(fact["reason"] == 3, 0.9, 0.01) * (np.arange(N) % 9 == 0),  # what one reason always brings
        lambda fact: np.where(np.array(fact["customer"]) == fact["customer"][7], 0.9, 0.01),  # one customer, many times
        lambda fact: some(fact["batch"] == 3, 4, p=0.2),  # hardly a hint
    ],
)
def test_harm_that_is_as_usual_is_no_cause(hurt, turn, harm):
    assert run(hurt(harm), turn=turn)["causes"].num_rows == 0


def test_hints_count_where_they_crowd_and_were_denied(hurt, turn):
    """Elsewhere as many texts may tell of harm, and none of those was denied."""

    def harm(fact):
        return np.maximum(some(fact["batch"] == 2, 4, p=0.4), some(fact["batch"] != 2, 60, p=0.4))

    def denied(fact):
        return (fact["batch"] == 2) & (harm(fact) > 0.3)

    (row,) = run(hurt(harm, denied=denied), turn=turn)["causes"].to_pylist()
    assert (row["scope"], row["severity"]) == (["batch=B2"], "harm")
    assert "may have told of harm or danger and were denied" in row["statement"]
    assert run(hurt(harm), turn=turn)["causes"].num_rows == 0


def test_what_was_denied_beside_harm_belongs_to_the_cause(hurt, turn):
    """Denials of the scope are read again; those of other batches are not the cause's."""

    def denied(fact):
        return (fact["batch"] == 3) & (np.arange(N) % 20 == 0)

    found = run(hurt(of_batch_three, denied=denied), turn=turn)
    (row,) = found["causes"].to_pylist()
    (data,) = (json.loads(one["data"]) for one in found["cause_evidence"].to_pylist() if one["kind"] == "harm")
    assert found["cause_issues"].num_rows > 10 > row["issues"] == data["told"]
    assert row["low"] < row["excess"] < row["high"]
    assert row["excess"] == pytest.approx(row["issues"] - row["expected"], abs=2e-3)
    assert data["denied"] >= found["cause_issues"].num_rows - 4
    assert data["told"] == 4


def test_a_cause_that_holds_the_reports_has_the_harm(hurt, turn):
    """The street goes wrong in every second issue: that three were hurt there makes no second cause."""
    (row,) = run(hurt(lambda fact: np.where(fact["place"] == 4, 0.9, 0.01), plant=street), turn=turn)["causes"].to_pylist()
    assert (row["scope"], row["severity"]) == (["place=Street 4"], "harm")


def test_what_a_customer_drives_says_nothing_of_their_coffee():
    codes, leaf = np.array([0, 1, 0, 0, 0, 1]), np.array([0, 0, 0, 1, 1, 1])
    filled = np.array([False, False, True, True, True, True])
    column = Column("part", codes, ["A", "B"], None, filled, filled=filled)
    assert applies(column, leaf).tolist() == [True, True, True, False, False, False]


def test_where_no_words_are_recorded_nobody_tells_of_harm(hurt, swap, turn):
    """Texts of one batch only: its reports are as usual among texts, though elsewhere there are none."""

    def harm(fact):
        return np.where(np.random.default_rng(3).random(N) < 0.03, 0.9, 0.01)

    tables = hurt(harm)
    batch = np.array(tables["interaction_attributes"].column("value").to_pylist())
    seldom = (batch != "B3") & (np.arange(N) % 8 != 0)
    told = np.array(tables["resolutions"].column("harm").to_pylist(), dtype=object)
    told[seldom] = None
    tables["resolutions"] = swap(tables["resolutions"], harm=told.tolist())
    assert run(tables, turn=turn)["causes"].num_rows == 0


@pytest.mark.parametrize("at", range(4))
def test_one_report_and_none_elsewhere_makes_no_harm(hurt, turn, at):
    (row,) = run(hurt(lambda fact: some(fact["place"] == 4, 1, at=at), plant=street), turn=turn)["causes"].to_pylist()
    assert (row["scope"], row["severity"]) == (["place=Street 4"], "serious")
