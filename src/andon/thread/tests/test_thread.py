"""Issues from a handful of contacts, small enough to check by eye. Ana and Ben share an account; Cleo is alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from andon.runner import Pool, Runner, Turn
from andon.tables import Tables, empty, table
from andon.thread import READS, run

START = datetime(2025, 1, 1, tzinfo=UTC)
AS_OF = START + timedelta(days=600)
ACCOUNT = {"ana": "home", "ben": "home"}


def contact(name: str, day: float, who: str | None = "ana", **more: Any) -> dict[str, Any]:
    """A contact `name` on `day` by `who`; `says` and `reason` are put into their own tables."""
    return {"name": name, "day": day, "who": who} | more


def world(*contacts: dict[str, Any], **more: Any) -> Tables:
    """The tables the room reads."""
    rows: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("interactions", "messages", "placements", "interaction_reasons", "signals")
    }
    for one in contacts:
        name, day, who = one["name"], one["day"], one["who"]
        at = None if day is None else START + timedelta(days=day)
        known = {key: one[key] for key in ("channel", "direction", "case_ref", "thread_ref", "reply_to", "product", "place") if key in one}
        rows["interactions"].append(
            {"interaction_id": name, "source": "s", "source_id": name, "started_at": at, "direction": "inbound"} | known
        )
        said = {"interaction_id": name, "message_id": name, "source": "s", "source_id": name, "seq": 1, "at": at}
        rows["messages"].append(said | {"speaker": "customer", "text": one.get("says")})
        account = ACCOUNT.get(who or "")
        group = account or who or one.get("case_ref") or name
        rows["placements"].append({"interaction_id": name, "customer_id": who, "account_id": account, "group_id": group, "bucket": 0})
        if one.get("reason"):
            rows["interaction_reasons"].append({"interaction_id": name, "reason_id": one["reason"], "depth": 2, "p": 0.9})
        rows["signals"].append({"message_id": name, "not_fixed": one.get("not_fixed", 0.0)})
    given = {name: table(name, found) for name, found in rows.items()} | {name: table(name, found) for name, found in more.items()}
    return {name: given.get(name, empty(name.removeprefix("previous_"))) for name in READS}


def turn(**more: Any) -> Turn:
    return Turn(as_of=AS_OF, **more)


def issues(tables: Tables, **more: Any) -> set[str]:
    """The issues as strings of contact names: {"ab", "c"}."""
    found: dict[str, str] = {}
    for row in run(tables, turn=turn(**more))["issue_interactions"].to_pylist():
        found[row["issue_id"]] = found.get(row["issue_id"], "") + row["interaction_id"]
    return set(found.values())


DEAD = {"says": "the telephone line is dead since breakfast", "reason": "dead", "product": "landline"}
BILL = {"says": "an invoice charges me for a parcel", "reason": "bill", "product": "parcel"}


def test_contacts_of_one_case_are_one_issue_whatever_time_passes():
    assert issues(world(contact("a", 0, case_ref="K1"), contact("b", 400, who="cleo", case_ref="K1"))) == {"ab"}


def test_one_thread_is_an_issue_a_customer():
    talk = [contact(name, day, who, thread_ref="T") for name, day, who in (("a", 0, "ana"), ("b", 1, "cleo"), ("c", 2, "ana"))]
    assert issues(world(*talk)) == {"ac", "b"}


def test_a_thread_that_is_kept_for_ever_is_not_one_issue():
    assert issues(world(contact("a", 0, thread_ref="T"), contact("b", 300, thread_ref="T"))) == {"a", "b"}


def test_a_reply_joins_what_it_answers():
    assert issues(world(contact("a", 0), contact("b", 3, reply_to="a"), contact("c", 4))) == {"ab", "c"}


def test_the_same_problem_joins_across_channels_and_another_problem_does_not():
    told = (contact("a", 0, channel="phone", **DEAD), contact("b", 5, channel="email", **DEAD), contact("c", 6, **BILL))
    assert issues(world(*told)) == {"ab", "c"}


def test_a_person_of_the_same_account_joins_and_a_stranger_does_not():
    told = (contact("a", 0, "ana", **DEAD), contact("b", 5, "ben", **DEAD), contact("c", 6, "cleo", **DEAD))
    tables = run(world(*told), turn=turn())
    why = {row["interaction_id"]: row["why"] for row in tables["issue_interactions"].to_pylist()}
    assert why == {"a": "first", "b": "household", "c": "first"}


def test_without_anybody_each_case_and_each_contact_is_its_own():
    told = (contact("a", 0, None, case_ref="K", **DEAD), contact("b", 1, None, case_ref="K", **DEAD), contact("c", 2, None, **DEAD))
    assert issues(world(*told)) == {"ab", "c"}


def test_saying_that_it_is_not_fixed_attaches_to_the_open_problem():
    told = (contact("a", 0, **DEAD), contact("b", 4, says="still nothing", not_fixed=0.9))
    assert issues(world(*told)) == {"ab"}


def test_a_call_by_the_company_and_a_survey_attach_and_begin_nothing():
    told = (contact("a", 0, **DEAD), contact("b", 3, direction="outbound"), contact("c", 4, channel="survey"))
    assert issues(world(*told)) == {"abc"}


def test_a_survey_belongs_to_what_it_asks_about():
    asked = {"answer_id": "1", "source": "s", "response_id": "c", "interaction_id": "a"}
    told = (contact("a", 0, **DEAD), contact("b", 1, **BILL), contact("c", 2, None, channel="survey"))
    assert issues(world(*told, answers=[asked])) == {"ac", "b"}


def test_the_bare_record_of_a_case_is_no_contact_that_returns():
    told = (contact("a", 0, case_ref="K"), contact("b", 0, case_ref="K", **DEAD), contact("c", 5, **DEAD))
    assert issues(world(*told)) == {"abc"}


def test_a_return_after_a_good_spell_is_a_new_issue_that_names_the_old():
    told = (contact("a", 0, **DEAD), contact("b", 200, not_fixed=0.9, **DEAD))
    found = run(world(*told), turn=turn())["issues"].to_pylist()
    assert [row["returns_of"] for row in found] == [None, found[0]["issue_id"]]


def test_evidence_outweighs_the_lag_a_little_beyond_the_horizon():
    assert issues(world(contact("a", 0, **DEAD), contact("b", 42, **DEAD))) == {"ab"}
    assert issues(world(contact("a", 0, **DEAD), contact("b", 50, **DEAD))) == {"a", "b"}


def desks(*served: tuple[str, float, str]) -> Tables:
    """Contacts of ana's without a word or a reason, each a name, a day and who of the company spoke in it; other people fill the desks."""
    told = [contact(name, day) for name, day, _ in served] + [contact(f"w{n}", n, f"w{n}") for n in range(8)]
    tables = world(*told, staff=[
        {"source": "s", "agent_ref": "x1", "staff_id": "S1", "team": "faults"},
        {"source": "s", "agent_ref": "s.one@firm", "staff_id": "S1", "team": "faults"},
        {"source": "s", "agent_ref": "x2", "staff_id": "S2", "team": "loans"},
    ])  # fmt: skip
    spoke = [*((name, who) for name, _, who in served), *((f"w{n}", ("x1", "x2")[n % 2]) for n in range(8))]
    said = [
        {"interaction_id": name, "message_id": f"{name}!", "source": "s", "seq": 2, "at": START, "speaker": "agent", "agent_ref": who}
        for name, who in spoke
    ]
    return tables | {"messages": table("messages", tables["messages"].to_pylist() + said)}


def test_who_takes_a_contact_and_whose_desk_that_is_are_evidence():
    """One member of staff has a name in each channel: the list of staff says that it is one."""
    assert {"ab", "c"} <= issues(desks(("a", 0, "x1"), ("b", 5, "s.one@firm"), ("c", 6, "x2")))


def test_a_second_problem_of_the_same_kind_is_not_a_return_by_itself():
    told = (contact("a", 0, **DEAD), contact("b", 200, **DEAD))
    assert [row["returns_of"] for row in run(world(*told), turn=turn())["issues"].to_pylist()] == [None, None]


def test_repeats_at_one_place_beyond_what_the_reason_explains_are_returns():
    street = [contact(f"w{n}{year}", year * 250 + n, f"w{n}", place="wet street", **DEAD) for n in range(9) for year in (0, 1)]
    other = [contact(f"d{n}", n, f"d{n}", place="dry street", **DEAD) for n in range(80)]
    found = run(world(*street, *other), turn=turn())["issues"].to_pylist()
    assert sum(row["returns_of"] is not None for row in found) == 9


def test_repeats_at_one_desk_are_no_returns():
    """What makes returns of one street makes none of one member of staff: the desk says nothing about the problem."""
    mine = [contact(f"w{n}{year}", year * 250 + n, f"w{n}", **DEAD) for n in range(9) for year in (0, 1)]
    tables = world(*mine, *(contact(f"d{n}", n, f"d{n}", **DEAD) for n in range(80)))
    served = [row | {"agent_ref": "x1" if row["interaction_id"][0] == "w" else "x2"} for row in tables["interactions"].to_pylist()]
    found = run(tables | {"interactions": table("interactions", served)}, turn=turn())["issues"].to_pylist()
    assert not any(row["returns_of"] for row in found)


def test_a_person_decides():
    told = (contact("a", 0, **DEAD), contact("b", 5, **DEAD), contact("c", 6, **BILL))
    said = {"decision_id": "1", "at": START, "subject": "a"}
    decisions = [said | {"kind": "not_same_issue", "object": "b"}, said | {"decision_id": "2", "kind": "same_issue", "object": "c"}]
    assert issues(world(*told, decisions=decisions)) == {"ac", "b"}


def test_a_decision_taken_back_is_none():
    taken = {"decision_id": "1", "kind": "not_same_issue", "subject": "a", "object": "b", "at": START, "revoked_at": START}
    assert issues(world(contact("a", 0, **DEAD), contact("b", 5, **DEAD), decisions=[taken])) == {"ab"}


def test_ids_survive_a_late_row_and_a_merge_is_told():
    first = run(world(contact("b", 5, **DEAD), contact("c", 9, **BILL)), turn=turn())
    kept = {f"previous_{name}": first[name] for name in ("issues", "issue_interactions")}
    old = {row["interaction_id"]: row["issue_id"] for row in first["issue_interactions"].to_pylist()}
    same = {"decision_id": "1", "kind": "same_issue", "subject": "b", "object": "c", "at": START}
    later = run(world(contact("a", 4, **DEAD), contact("b", 5, **DEAD), contact("c", 9, **BILL), decisions=[same]) | kept, turn=turn())
    assert {row["issue_id"] for row in later["issues"].to_pylist()} == {old["b"]}
    assert [(row["old_id"], row["new_id"]) for row in later["aliases"].to_pylist()] == [(old["c"], old["b"])]


def test_nothing_after_now_and_nothing_undated_is_threaded():
    assert issues(world(contact("a", 0), contact("b", 900), contact("c", None))) == {"a"}


def test_nothing_in_gives_nothing_out_but_the_assumed_horizon():
    out = run(world(), turn=turn())
    assert {name: rows.num_rows for name, rows in out.items()} == {"issues": 0, "issue_interactions": 0, "aliases": 0, "horizons": 1}
    assert out["horizons"].to_pylist()[0]["basis"] == "assumed"


def busy() -> Tables:
    """Fifty customers with returning problems."""
    told = []
    for n in range(50):
        for k, day in enumerate((0, 6, 9, 150, 160)):
            told.append(contact(f"i{n:02}{k}", day + n % 7, f"who{n}", **(DEAD if k % 3 else BILL)))
    return world(*told)


@pytest.mark.parametrize("runner", [Runner(), Pool(2)])
def test_the_answer_does_not_depend_on_buckets_or_runner(runner, monkeypatch):
    tables = busy()
    whole = run(tables, turn=turn())
    monkeypatch.setattr("andon.runner.WORTH_A_POOL", 0)
    many = tables["placements"].to_pylist()
    spread = [row | {"bucket": int(row["customer_id"][3:]) % 16} for row in many]
    monkeypatch.setattr("andon.thread.jobs.MOST_ROWS", 16)
    cut = run(tables | {"placements": table("placements", spread)}, turn=turn(runner=runner))
    runner.close()
    assert cut["issue_interactions"].equals(whole["issue_interactions"])
    assert cut["horizons"].equals(whole["horizons"])
    assert cut["issues"].drop_columns("bucket").equals(whole["issues"].drop_columns("bucket"))


def test_an_answer_goes_with_the_person_it_is_about():
    """A customer's own survey about somebody else's contact is in that one's bucket, so that no person is in two."""
    asked = [{"answer_id": str(n), "source": "s", "response_id": f"s{n}", "interaction_id": f"a{n}"} for n in range(2)]
    told = (
        contact("a0", 0, "dan", **DEAD), contact("s0", 2, "cleo", channel="survey"), contact("c0", 4, "cleo", **DEAD),
        contact("a1", 0, None), contact("s1", 2, "eve", channel="survey"), contact("c1", 3, "eve", **BILL),
    )  # fmt: skip
    tables = world(*told, answers=asked)
    place = {"dan": 0, "cleo": 1, "eve": 2, None: 3}
    spread = table("placements", [row | {"bucket": place[row["customer_id"]]} for row in tables["placements"].to_pylist()])
    whole = run(tables, turn=turn())["issue_interactions"]
    found = {}
    for row in whole.to_pylist():
        found.setdefault(row["issue_id"], set()).add(row["interaction_id"])
    assert {"a0", "s0"} in found.values()
    assert any({"a1", "s1"} <= names for names in found.values())
    assert run(tables | {"placements": spread}, turn=turn())["issue_interactions"].equals(whole)


def test_fitted_models_are_kept_and_used_again():
    models: dict[str, Any] = {}
    first = run(busy(), turn=turn(models=models))
    again = run(world(contact("a", 0, **DEAD)), turn=turn(models=models))
    assert first["horizons"].equals(again["horizons"])
    assert first["horizons"].to_pylist()[0]["basis"] == "estimated"
