"""Money, harm, events, evidence and words of a cause."""

import json
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from andon.rootcause.room import run
from andon.rootcause.wording import name, scope_words, statement
from andon.tables import table


def street(fact, _rng):
    return np.where((fact["place"] == 3) & (fact["reason"] == 1) & (fact["day"] >= 500), 0.9, 0.2)


def told(tables, turn):
    written = run(tables, turn=turn)
    evidence = {row["kind"]: json.loads(row["data"]) for row in written["cause_evidence"].to_pylist() if row["cause_id"]}
    return written["causes"].to_pylist()[0], evidence


def test_customers_who_leave_cost_money(make, turn):
    found, evidence = told(make(1, 6000, street, cost=True), turn)
    assert 0 < found["cost_low"] < found["cost"] < found["cost_high"]
    assert evidence["money"]["losses"] > 0


def test_harm_stands_above_everything(make, turn, swap):
    tables = make(1, 6000, street)
    harm = np.where(np.array(tables["interactions"]["place"].to_pylist()) == "Street 3", 0.9, 0.0)
    found, evidence = told(tables | {"resolutions": swap(tables["resolutions"], harm=harm)}, turn)
    assert found["severity"] == "harm"
    assert evidence["counts"]["harm_reports"] > 0
    assert "harm" in found["statement"]


def test_harm_that_is_everywhere_is_not_the_causes(make, turn, swap):
    tables = make(1, 6000, street)
    harm = np.random.default_rng(1).random(6000)
    assert told(tables | {"resolutions": swap(tables["resolutions"], harm=harm)}, turn)[0]["severity"] != "harm"


def test_the_change_before_the_onset_is_named(make, turn):
    at = turn.as_of - timedelta(days=1095 - 490)
    rows = [{"event_id": "e1", "at": at, "kind": "release", "label": "new box", "scope": ["place=Street 3"]}]
    rows += [{"event_id": "e2", "at": at, "kind": "release", "label": "elsewhere", "scope": ["place=Street 7"]}]
    found, _ = told(make(8, 6000, street) | {"events": table("events", rows)}, turn)
    assert (found["event_id"], found["lever"]) == ("e1", "platforms")


def test_the_evidence_adds_up(make, turn):
    found, evidence = told(make(8, 6000, street), turn)
    months = evidence["months"]["months"]
    assert sum(row["bad"] for row in months) == found["issues"] == evidence["counts"]["bad"]
    assert sum(row["expected"] for row in months) == pytest.approx(found["expected"], abs=0.1)
    assert evidence["split"]["how"] == "weeks not searched"


def test_a_statement_by_hand():
    when = {"since": datetime(2024, 5, 2, tzinfo=UTC), "at_least": True, "season": "May to July"}
    rest = {"told": 31, "harm": 0, "money": "about 900 GBP (between 400 and 1,300)"}
    said = statement("outcome", label="dead", scope=["place=Mill Lane"], counts=(45, 60, 12.2), **when, **rest)
    assert said == (
        "45 of 60 issues about “dead” in Mill Lane went wrong where 12 would be usual, since at least May 2024,"
        " every year from May to July, 31 customers came back after being told it was solved,"
        " it cost about 900 GBP (between 400 and 1,300)."
    )


def test_scopes_in_words():
    assert scope_words(["batch=B1", "product=loan"]) == "with batch B1 and with loan"
    assert name("line dead", ["place=Mill Lane"]) == "line dead in Mill Lane"
    assert name(None, []) == "Contacts"


def in_three_weeks(fact, _rng):
    """Records of three weeks, and a batch that breaks in the second."""
    fact["day"] = fact["day"] // 53
    return np.where((fact["batch"] == 3) & (fact["day"] >= 8), 0.8, 0.1)


def test_three_weeks_of_records_show_no_beginning(make, turn):
    (found,) = run(make(21, 4000, in_three_weeks), turn=turn)["causes"].to_pylist()
    assert found["scope"] == ["batch=B3"]
    assert "at least" in found["statement"]
