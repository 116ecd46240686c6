"""Causes through time: ids, states, decisions, alarms."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from andon.rootcause.room import run
from andon.tables import empty, table


def street(fact, _rng):
    return np.where((fact["place"] == 3) & (fact["reason"] == 1), 0.8, 0.2)


def again(tables, written):
    """The inputs of the next turn."""
    return tables | {f"previous_{name}": written[name] for name in ("causes", "cause_issues")}


@pytest.fixture
def tables(make):
    return make(1, 3000, street)


@pytest.fixture
def first(tables, turn):
    return run(tables, turn=turn)


def decision(turn, kind, cause_id, **more):
    row = {"decision_id": "d", "kind": kind, "subject": cause_id, "at": turn.as_of - timedelta(days=1)}
    return {"decisions": table("decisions", [row | more])}


def test_a_new_cause_raises_an_alarm_once(tables, first, turn):
    assert first["causes"]["state"].to_pylist() == ["new"]
    assert first["alarms"]["kind"].to_pylist() == ["new"]
    second = run(again(tables, first), turn=turn)
    assert second["causes"]["state"].to_pylist() == ["known"]
    assert second["alarms"].num_rows == 0


def test_an_id_survives_when_the_reasons_are_named_anew(tables, first, turn, swap):
    reasons = [{"reason_id": f"x{i}", "label": f"other {i}"} for i in range(4)]
    issues = swap(tables["issues"], reason_id=["x" + name[1:] for name in tables["issues"]["reason_id"].to_pylist()])
    renamed = tables | {"reasons": table("reasons", reasons), "issues": issues}
    second = run(again(renamed, first), turn=turn)
    assert second["causes"]["cause_id"].to_pylist() == first["causes"]["cause_id"].to_pylist()


def test_what_is_not_found_any_more_is_gone_and_may_return(tables, first, make, turn):
    healed = run(again(make(1, 3000), first), turn=turn)
    assert healed["causes"]["state"].to_pylist() == ["gone"]
    back = run(again(tables, healed), turn=turn)
    assert back["causes"]["cause_id"].to_pylist() == first["causes"]["cause_id"].to_pylist()
    assert (back["causes"]["state"].to_pylist(), back["alarms"]["kind"].to_pylist()) == (["returned"], ["returned"])


@pytest.mark.parametrize(("kind", "state"), [("cause_dismiss", "dismissed"), ("cause_known", "known")])
def test_what_a_person_decided_wins(tables, first, turn, kind, state):
    cause_id = first["causes"]["cause_id"][0].as_py()
    decided = run(tables | decision(turn, kind, cause_id), turn=turn)
    assert (decided["causes"]["state"].to_pylist(), decided["alarms"].num_rows) == ([state], 0)


def test_a_decision_can_be_taken_back(tables, first, turn):
    taken_back = decision(turn, "cause_dismiss", first["causes"]["cause_id"][0].as_py(), revoked_at=turn.as_of - timedelta(hours=1))
    assert run(tables | taken_back, turn=turn)["causes"]["state"].to_pylist() == ["new"]


def test_a_name_that_was_given_stays(tables, first, turn):
    named = decision(turn, "cause_name", first["causes"]["cause_id"][0].as_py(), value="The wet cable")
    assert run(tables | named, turn=turn)["causes"]["name"].to_pylist() == ["The wet cable"]


def test_getting_worse_is_said(first, make, turn):
    def worse(fact, _rng):
        return np.where((fact["place"] == 3) & (fact["reason"] == 1), np.where(fact["day"] > 1010, 0.98, 0.5), 0.2)

    def crowding(fact, rng):
        late = (fact["place"] == 3) & (fact["reason"] == 1) & (rng.random(len(fact["day"])) < 0.4)
        fact["day"][late] = rng.integers(1010, 1095, late.sum())
        return worse(fact, rng)

    second = run(again(make(1, 3000, crowding), first), turn=turn)
    assert second["alarms"]["kind"].to_pylist() == ["rising"]


def test_aliases_of_issues_are_followed(tables, first, turn):
    moved = [{"kind": "issue", "old_id": f"old-{i}", "new_id": i} for i in first["cause_issues"]["issue_id"].to_pylist()]
    before = first["causes"].to_pylist()[0] | {"scope_key": "elsewhere=1", "cause_id": "cause-kept"}
    pairs = table("cause_issues", [{"cause_id": "cause-kept", "issue_id": row["old_id"]} for row in moved])
    known = {"previous_causes": table("causes", [before]), "previous_cause_issues": pairs, "aliases": table("aliases", moved)}
    assert run(tables | known, turn=replace(turn))["causes"]["cause_id"].to_pylist() == ["cause-kept"]


def test_an_empty_last_run_changes_nothing(tables, first, turn):
    nothing = {"previous_causes": empty("causes"), "previous_cause_issues": empty("cause_issues")}
    assert run(tables | nothing, turn=turn)["causes"].equals(first["causes"])
