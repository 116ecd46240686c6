from datetime import UTC, datetime, timedelta

import pytest

from andon import close
from andon.runner import Turn
from andon.tables import empty, table

START = datetime(2026, 3, 1, tzinfo=UTC)


def day(number):
    return START + timedelta(days=number)


def world(outcome="recurred", **more):
    """One issue of one customer with one contact, and whatever a test adds."""
    tables = {name: empty(name) for name in close.READS}
    tables["issues"] = table("issues", [{"issue_id": "i", "customer_id": "c", "opened_at": day(0), "last_at": day(9)}])
    tables["resolutions"] = table("resolutions", [{"issue_id": "i", "outcome": outcome, "basis": "customer_said"}])
    tables["issue_interactions"] = table("issue_interactions", [{"issue_id": "i", "interaction_id": "x"}])
    tables["interactions"] = table("interactions", [{"interaction_id": "x", "source": "s", "channel": "email"}])
    return tables | {name: table(name, rows) for name, rows in more.items()}


def owed(tables, at=30):
    return close.run(tables, turn=Turn(as_of=day(at)))["debts"].to_pylist()


PROMISE = {"commitment_id": "p", "issue_id": "i", "due_at": day(3), "state": "broken", "what": "call you back"}


def test_a_broken_commitment_is_owed_since_it_was_due():
    (debt,) = owed(world(commitments=[PROMISE]))
    assert (debt["since"], debt["commitment_id"], debt["state"]) == (day(3), "p", "open")
    assert "call you back" in debt["what"]


def test_it_is_not_owed_before_it_is_due():
    assert owed(world(commitments=[PROMISE]), at=2) == []


def test_a_false_claim_is_owed_once_an_issue():
    back = [{"claim_id": str(n), "issue_id": "i", "returned_at": day(n)} for n in (2, 5)]
    (debt,) = owed(world(claim_outcomes=back))
    assert debt["since"] == day(5)
    assert "2 times" in debt["what"]


@pytest.mark.parametrize(("outcome", "state"), [("resolved", "paid"), ("unresolved", "open")])
def test_what_the_customer_calls_solved_is_paid(outcome, state):
    assert owed(world(outcome, commitments=[PROMISE]))[0]["state"] == state


def test_a_decision_pays_and_its_revocation_owes_again():
    (debt,) = owed(world(commitments=[PROMISE]))
    said = {"decision_id": "d", "kind": "debt_paid", "subject": debt["debt_id"], "at": day(10)}
    assert owed(world(commitments=[PROMISE], decisions=[said]))[0]["state"] == "paid"
    assert owed(world(commitments=[PROMISE], decisions=[said | {"revoked_at": day(12)}]))[0]["state"] == "open"


def test_staff_who_passed_it_on_are_owed_an_answer():
    claim = {"claim_id": "k", "interaction_id": "x", "at": day(1), "kind": "passed_on", "agent_ref": "a7"}
    person = {"source": "s", "agent_ref": "a7", "staff_id": "Ana"}
    (debt,) = owed(world(claims=[claim], staff=[person]))
    assert (debt["owed_to"], debt["staff_id"]) == ("staff", "Ana")


def test_silence_shows_only_in_a_source_that_records_both_sides():
    asked = {"message_id": "m", "interaction_id": "x", "at": day(1), "speaker": "customer"}
    assert owed(world("unresolved", messages=[asked])) == []
    other = world("unresolved", messages=[asked, {"message_id": "n", "interaction_id": "y", "at": day(1), "speaker": "agent"}])
    other["interactions"] = table("interactions", [{"interaction_id": i, "source": "s", "channel": "email"} for i in "xy"])
    assert [debt["what"] for debt in owed(other)] == ["Asked and never got an answer."]


def test_customers_hear_what_was_done_about_a_cause():
    done = {"action_id": "a", "cause_id": "q", "what": "joint sealed", "done_at": day(20)}
    (debt,) = owed(world("resolved", actions=[done], cause_issues=[{"cause_id": "q", "issue_id": "i"}]))
    assert (debt["action_id"], debt["state"]) == ("a", "open")
    assert "joint sealed" in debt["what"]


def test_a_firm_without_anything_owes_nothing():
    assert owed({name: empty(name) for name in close.READS}) == []
