"""What real firms bring: nothing, one row, no persons, rows from the future, columns that are consequences."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pyarrow as pa
import pytest

from andon.loop import PREVIOUS
from andon.rootcause import READS, WRITES, run
from andon.tables import CONTRACTS, conform, empty, table


def nothing():
    return {name: empty(name) for name in CONTRACTS} | {f"previous_{name}": empty(name) for name in PREVIOUS}


def test_nothing_in_nothing_out(turn):
    written = run({name: nothing()[name] for name in READS}, turn=turn)
    assert set(written) == set(WRITES)
    assert written["causes"].num_rows == written["alarms"].num_rows == 0


def test_one_issue_without_anything_known(turn):
    tables = nothing() | {"issues": table("issues", [{"issue_id": "i", "opened_at": turn.as_of}])}
    assert run(tables, turn=turn)["causes"].num_rows == 0


def test_the_room_keeps_its_contracts(make, turn):
    written = run(make(1, 3000, worse), turn=turn)
    assert all(conform(name, written[name]).schema.equals(CONTRACTS[name]) for name in WRITES)


def worse(fact, _rng):
    return np.where(fact["place"] == 3, 0.8, 0.2)


def test_what_is_later_than_now_does_not_exist(make, turn):
    tables = make(1, 3000, worse)
    early = replace(turn, as_of=turn.as_of - timedelta(days=1100))
    assert run(tables, turn=early)["causes"].num_rows == 0


def test_issues_without_persons_and_reasons_are_searched_too(make, turn, swap):
    tables = make(1, 3000, worse)
    bare = {"issues": swap(tables["issues"], customer_id=[None] * 3000, reason_id=[None] * 3000), "placements": empty("placements")}
    (found,) = run(tables | bare, turn=turn)["causes"].to_pylist()
    assert (found["scope"], found["reason_id"]) == (["place=Street 3"], None)


@pytest.mark.parametrize("key", ["closed_as", "resolution", "Status", "agent_name", "csat_1_5", "Gender", "age_group", "household_income"])
def test_consequences_and_persons_are_no_scopes(make, turn, key):
    tables = make(1, 3000)
    said = {
        "interaction_id": tables["interactions"]["interaction_id"],
        "key": pa.array([key] * 3000),
        "value": tables["resolutions"]["outcome"],
    }
    attributes = conform("interaction_attributes", pa.table(said))
    assert run(tables | {"interaction_attributes": attributes}, turn=turn)["causes"].num_rows == 0


def test_a_column_that_is_only_known_when_it_went_wrong_accuses_nobody(make, turn, swap):
    tables = make(1, 3000)
    known = np.random.default_rng(1).random(3000) < 0.2
    known |= np.array(tables["resolutions"]["outcome"].to_pylist()) == "recurred"
    place = np.where(known, tables["interactions"]["place"].to_pylist(), None).tolist()
    assert run(tables | {"interactions": swap(tables["interactions"], place=place)}, turn=turn)["causes"].num_rows == 0


def test_a_scope_in_which_only_bad_ends_are_seen_accuses_itself_of_nothing(make, turn, swap):
    tables = make(1, 3000)
    dim = np.array(tables["interactions"]["place"].to_pylist()) == "Street 3"
    outcome = np.array(tables["resolutions"]["outcome"].to_pylist(), object)
    outcome[dim & (outcome == "resolved")] = "unseen"
    assert run(tables | {"resolutions": swap(tables["resolutions"], outcome=outcome.tolist())}, turn=turn)["causes"].num_rows == 0


def test_a_batch_that_only_steps_record_is_found(make, turn, swap):
    tables = make(1, 3000, lambda fact, _: np.where(fact["customer"] % 7 == 2, 0.8, 0.2))
    account = tables["issues"]["customer_id"].to_pylist()
    at, opened = turn.as_of - timedelta(days=1200), turn.as_of - timedelta(days=1000)
    steps = [
        {"account_id": who, "at": at, "step": "posted", "attributes": f'{{"run": "R{int(who[1:]) % 7}"}}'} for who in sorted(set(account))
    ]
    issues = swap(tables["issues"], account_id=account, opened_at=[opened] * 3000)
    found = run(tables | {"issues": issues, "steps": table("steps", steps)}, turn=turn)["causes"].to_pylist()
    assert [(row["scope"], row["step"]) for row in found] == [(["run=R2"], "posted")]


def test_a_mark_that_later_contacts_add_accuses_nobody(make, turn):
    tables = make(1, 3000)
    bad = [row["issue_id"] for row in tables["resolutions"].to_pylist() if row["outcome"] == "recurred"]
    later = [{"issue_id": issue, "interaction_id": f"later-{issue}", "nth": 2} for issue in bad]
    calls = [{"interaction_id": row["interaction_id"], "started_at": turn.as_of, "channel": "phone"} for row in later]
    marks = [{"interaction_id": row["interaction_id"], "key": "storm", "value": "yes"} for row in later]
    more = {"issue_interactions": later, "interactions": calls, "interaction_attributes": marks}
    written = run(tables | {name: pa.concat_tables([tables[name], table(name, rows)]) for name, rows in more.items()}, turn=turn)
    assert written["causes"].num_rows == 0
