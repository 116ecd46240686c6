"""What came of an issue, one question a test. Days count from START; an issue is the string of what happened in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from andon.measure import READS, run
from andon.runner import Turn
from andon.tables import Tables, empty, table

START = datetime(2025, 1, 1, tzinfo=UTC)
AS_OF = START + timedelta(days=400)
SAYS = {"fixed": "claims_fix", "denies": "denies", "promises": "commits", "not fixed": "not_fixed", "works": "confirms_fixed"}
SAYS |= {"vague": "empty_promise"}
COVERED = ({"source": "s", "channel": "web", "from": START, "basis": "stated"},)


def at(day: float) -> datetime:
    return START + timedelta(days=day)


class World:
    """Collects rows; `contact` adds a contact with the messages said in it."""

    def __init__(self, *, coverage: tuple[dict[str, Any], ...] = COVERED, customer: str | None = "ana") -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in READS}
        self.rows["coverage"] = list(coverage)
        self.rows["horizons"] = [{"days": 30.0, "basis": "assumed"}]
        self.customer = customer
        self.issue("one")

    def issue(self, name: str, *, day: float = 0, returns_of: str | None = None) -> World:
        row = {"issue_id": name, "opened_at": at(day), "last_at": at(day), "returns_of": returns_of, "reason_id": "r", "bucket": 0}
        self.rows["issues"].append(row | {"customer_id": self.customer})
        return self

    def contact(self, day: float, *said: str, issue: str = "one", agent: str | None = None, text: str = "words", **more: Any) -> World:
        """said: what the customer says (SAYS, or nothing); agent: what the company answers an hour later."""
        name = f"c{len(self.rows['interactions'])}"
        known = {"source": "s", "source_id": name, "channel": "web", "direction": "inbound", "started_at": at(day), "ended_at": at(day)}
        self.rows["interactions"].append(known | {"interaction_id": name} | more)
        self.rows["issue_interactions"].append({"issue_id": issue, "interaction_id": name, "nth": 1})
        speaker = "agent" if more.get("direction") == "outbound" else "customer"
        self.message(name, day, speaker, *said, text=text)
        return self.message(name, day + 1 / 24, "agent", agent, text="answer") if agent is not None else self

    def message(self, contact: str, day: float, speaker: str, *said: str, text: str = "words") -> World:
        name = f"m{len(self.rows['messages'])}"
        row = {"message_id": name, "interaction_id": contact, "seq": len(self.rows["messages"]), "at": at(day), "speaker": speaker}
        self.rows["messages"].append(row | {"text": text})
        calm = {"not_fixed": 0.0} if "calm" in said else {}
        self.rows["signals"].append({"message_id": name} | calm | {SAYS[word]: 0.9 for word in said if word in SAYS})
        return self

    def add(self, name: str, **row: Any) -> World:
        self.rows[name].append(row)
        return self

    def claim(self, day: float, kind: str = "solved", *, contact: str = "c0", by: str = "status") -> World:
        return self.add("claims", claim_id=f"k{day}{kind}", interaction_id=contact, at=at(day), kind=kind, by=by)

    def measured(self, *, as_of: datetime = AS_OF) -> Tables:
        return run({name: table(name, rows) for name, rows in self.rows.items()}, turn=Turn(as_of=as_of))

    def verdict(self, **more: Any) -> tuple[str, str | None]:
        row = next(row for row in self.measured(**more)["resolutions"].to_pylist() if row["issue_id"] == "one")
        return row["outcome"], row["basis"]


def test_a_claim_that_stood_under_stated_coverage_is_resolved_by_no_return():
    assert World().contact(0).claim(1).verdict() == ("resolved", "no_return")


def test_a_claim_in_words_is_a_claim():
    assert World().contact(0, agent="fixed").verdict() == ("resolved", "no_return")


def test_a_return_after_the_last_claim_is_a_recurrence():
    assert World().contact(0).claim(1).contact(9, "not fixed").verdict() == ("recurred", "customer_said")


def test_a_later_issue_that_brings_it_back_is_a_recurrence():
    world = World().contact(0).claim(1).issue("two", day=300, returns_of="one").contact(300, issue="two")
    assert world.verdict() == ("recurred", "customer_said")


def test_a_return_before_a_later_claim_counts_against_the_claim_not_the_outcome():
    world = World().contact(0).claim(1).contact(9).claim(10, contact="c1")
    assert world.verdict() == ("resolved", "no_return")
    rows = world.measured()["claim_outcomes"].to_pylist()
    assert [row["returned_at"] for row in rows] == [at(9), None]


@pytest.mark.parametrize("channel", ["survey", "web"])
def test_a_call_by_the_company_and_a_survey_are_no_returns(channel):
    direction = "outbound" if channel == "web" else "inbound"
    assert World().contact(0).claim(1).contact(9, channel=channel, direction=direction).verdict()[0] == "resolved"


def test_a_survey_answer_not_solved_contradicts_the_claim():
    answer = {"answer_id": "a", "metric": "solved", "value": 0.0, "value_best": 1.0, "scale_min": 0.0, "scale_max": 1.0}
    world = World().contact(0).claim(1).add("answers", interaction_id="c0", at=at(3), **answer)
    assert world.verdict() == ("unresolved", "customer_said")


def test_denied_and_nothing_done_is_dismissed():
    assert World().contact(0, agent="denies").verdict() == ("dismissed", "record")
    assert World().contact(0).claim(0.1, "denied").claim(0.2, "closed").verdict() == ("dismissed", "record")


def test_a_denial_before_a_later_fix_does_not_stand():
    assert World().contact(0, agent="denies").contact(5, agent="fixed").verdict() == ("resolved", "no_return")


@pytest.mark.parametrize(
    ("stars", "said", "outcome"), [(5, (), "unseen"), (4, (), "unseen"), (2, (), "abandoned"), (5, ("not fixed",), "abandoned")]
)
def test_praise_that_nobody_answered_is_no_problem_that_was_left(stars, said, outcome):
    world = World().contact(0, *said, channel="review").contact(1, agent="fixed", issue="other").issue("other")
    world.rows["coverage"] = [{"source": "s", "channel": None, "from": START, "basis": "stated"}]
    rated = {"scale_min": 1.0, "scale_max": 5.0, "value_best": 5.0, "respondent": "customer"}
    world.add("answers", answer_id="a", interaction_id="c0", at=at(0), metric="rating", value=float(stars), **rated)
    assert world.verdict()[0] == outcome


def test_nobody_answered_and_the_customer_gave_up_is_abandoned():
    assert World().contact(0, agent="fixed").contact(5).contact(9).verdict()[0] == "recurred"
    assert World().contact(0, agent="promises").contact(5).verdict() == ("abandoned", "no_return")


def test_a_promise_and_then_nothing_is_unresolved():
    assert World().contact(0, agent="promises").verdict() == ("unresolved", "no_return")


def test_a_plain_answer_and_then_silence_is_resolved_but_never_said_solved():
    row = World().contact(0, agent="").measured()["resolutions"].to_pylist()[0]
    assert (row["outcome"], row["basis"], row["said_solved"]) == ("resolved", "no_return", False)


def test_too_recent_is_pending_with_a_probability():
    world = World().contact(0).claim(1)
    assert world.verdict(as_of=at(10)) == ("pending", "no_return")
    assert world.measured(as_of=at(10))["resolutions"].to_pylist()[0]["p_resolved"] == 1.0


@pytest.mark.parametrize("basis", ["assumed", "sampled", None])
def test_silence_outside_stated_coverage_means_nothing(basis):
    coverage = ({"source": "s", "channel": "web", "from": START, "basis": basis},) if basis else ()
    assert World(coverage=coverage).contact(0).claim(1).verdict() == ("unseen", None)


def test_where_silence_means_nothing_returns_alone_make_no_rate():
    world = World(coverage=())
    for n in range(8):
        world.issue(f"i{n}").contact(0, issue=f"i{n}", agent="fixed").contact(5 + n, "not fixed", issue=f"i{n}")
    rate = next(row for row in world.measured()["scores"].to_pylist() if row["metric"] == "false_resolution")
    assert (rate["n"], rate["value"]) == (0, None)


def test_silence_after_the_coverage_ends_means_nothing():
    ends = ({"source": "s", "channel": "web", "from": START, "until": at(20), "basis": "stated"},)
    assert World(coverage=ends).contact(0).claim(1).verdict() == ("unseen", None)


def test_without_a_person_silence_means_nothing_but_a_return_does():
    assert World(customer=None).contact(0).claim(1).verdict() == ("unseen", None)
    assert World(customer=None).contact(0).claim(1).contact(5, "not fixed").verdict()[0] == "recurred"


def test_leaving_is_not_cure():
    world = World().contact(0).claim(1).add("buckets", kind="party", key="s/p", customer_id="ana", bucket=0)
    assert world.add("outcomes", outcome_id="o", source="s", party_ref="p", at=at(9), kind="churn").verdict() == ("unseen", None)


@pytest.mark.parametrize(("step", "verdict"), [("tap_repaired", ("resolved", "record")), ("tap_down", ("recurred", "record"))])
def test_a_recorded_step_proves_a_fix_or_its_failure(step, verdict):
    world = World(coverage=()).contact(0, case_ref="K").claim(1)
    assert world.add("steps", step_id="t", source="s", case_ref="K", at=at(3), step=step).verdict() == verdict


def test_a_persons_decision_wins():
    decided = {"decision_id": "d", "kind": "outcome", "subject": "one", "value": "unresolved", "at": at(2)}
    assert World().contact(0).claim(1).add("decisions", **decided).verdict() == ("unresolved", "record")


def test_claims_said_twice_without_a_return_between_are_one():
    world = World().contact(0, agent="fixed").claim(0.1).claim(1).claim(20)
    assert [row["at"] for row in world.measured()["claim_outcomes"].to_pylist()] == [at(1 / 24), at(20)]


def test_four_false_claims_in_one_issue_are_four():
    world = World()
    for day in (0, 10, 20, 30):
        world.contact(day, agent="fixed")
    world.contact(40, agent="promises")
    back = [row["returned_at"] for row in world.measured()["claim_outcomes"].to_pylist()]
    assert back == [at(10), at(20), at(30), at(40)]


def test_views_effort_and_cost_stand_side_by_side():
    world = World().contact(0, "not fixed", agent="fixed", handle_cost=2.5, currency="EUR").contact(1, handle_cost=1.0, currency="EUR")
    row = world.claim(2, "passed_on").measured()["resolutions"].to_pylist()[0]
    assert (row["agent_said"], row["customer_said"], row["contacts"], row["passed_on"]) == ("solved", "not_solved", 2, 1)
    assert (row["handle_cost"], row["currency"], row["first_answer_hours"]) == (3.5, "EUR", pytest.approx(1.0))


def test_two_currencies_are_never_added():
    world = World().contact(0, handle_cost=2.5, currency="EUR").contact(1, handle_cost=1.0, currency="USD")
    row = world.measured()["resolutions"].to_pylist()[0]
    assert (row["handle_cost"], row["currency"]) == (None, None)


def test_the_record_of_a_case_is_no_contact():
    world = World().contact(0, case_ref="K", agent="fixed").contact(5, case_ref="K", text="")
    row = world.measured()["resolutions"].to_pylist()[0]
    assert (row["contacts"], row["outcome"]) == (1, "resolved")


def test_empty_tables_give_rates_that_say_so():
    out = run({name: empty(name) for name in READS}, turn=Turn(as_of=AS_OF))
    assert {row["value"] for row in out["scores"].to_pylist()} == {None}
    assert [out[name].num_rows for name in ("commitments", "claim_outcomes", "resolutions")] == [0, 0, 0]


def test_nothing_after_now_counts():
    assert World().contact(0).claim(1).contact(390).verdict(as_of=at(100)) == ("resolved", "no_return")


def test_buckets_change_nothing():
    world = World().contact(0, agent="fixed").contact(9).claim(10, contact="c1").issue("two").contact(3, issue="two")
    one = world.measured()
    world.rows["issues"] = [row | {"bucket": n} for n, row in enumerate(world.rows["issues"])]
    assert all(one[name].equals(rows) for name, rows in world.measured().items())


def promised(world: World, *, says: str = "call you back", due: float | None = 3.0) -> World:
    """A contact on day 0 in which the company promises something until day `due`."""
    world.contact(0, agent="promises")
    world.add("spans", message_id="m1", start=0, end=10, kind="commitment", value=says)
    return world if due is None else world.add("spans", message_id="m1", start=5, end=9, kind="due_date", value=at(due).isoformat())


def state(world: World, **more: Any) -> tuple[str, str | None]:
    row = world.measured(**more)["commitments"].to_pylist()[0]
    return row["state"], row["evidence"]


def test_a_promised_call_is_kept_by_a_call():
    assert state(promised(World()).contact(2, direction="outbound", channel="phone")) == ("kept", "message c1")


def test_a_call_after_the_due_day_is_too_late():
    world = promised(World()).contact(4, direction="outbound", channel="phone")
    assert state(world) == ("broken", "message c1")
    assert world.measured()["commitments"].to_pylist()[0]["kept_at"] == at(4)


def test_a_promise_of_a_kind_is_kept_only_by_a_step_of_that_kind():
    step = {"step_id": "t", "source": "s", "case_ref": "K", "at": at(2)}
    for name, found in (("visit_made", "kept"), ("refund_sent", "broken")):
        world = World().add("steps", **step, step=name).add("steps", **step | {"step_id": "u", "at": at(90)}, step="visit_made")
        promised(world, says="send an engineer").rows["interactions"][0]["case_ref"] = "K"
        assert state(world)[0] == found


def test_not_due_yet_is_open_and_nothing_definite_is_empty():
    assert state(promised(World()), as_of=at(2)) == ("open", None)
    assert state(promised(World(), says="empty:we will see", due=None)) == ("empty", None)


def test_without_any_record_of_deliveries_silence_breaks_no_promise_but_a_chase_does():
    assert state(promised(World())) == ("open", "unseen")
    assert state(promised(World()).contact(5)) == ("broken", "message c1")


@pytest.mark.parametrize(("others", "found"), [(3, ("broken", "nothing")), (2, ("open", "unseen"))])
def test_a_missing_call_means_something_where_such_calls_are_seen(others: int, found: tuple[str, str]) -> None:
    world = promised(World())
    for n in range(others):
        world.issue(f"i{n}").contact(0, issue=f"i{n}", agent="promises")
        world.add("spans", message_id=f"m{len(world.rows['messages']) - 1}", start=0, end=9, kind="commitment", value="call you")
        world.contact(2, issue=f"i{n}", direction="outbound")
    first = next(row for row in world.measured()["commitments"].to_pylist() if row["issue_id"] == "one")
    assert (first["state"], first["evidence"]) == found


def test_the_kept_rate_counts_what_was_kept_or_broken():
    world = World()
    for n in range(6):
        world.issue(f"i{n}").contact(0, issue=f"i{n}", agent="promises")
        world.add("spans", message_id=f"m{len(world.rows['messages']) - 1}", start=0, end=9, kind="commitment", value="call you")
        if n < 4:
            world.contact(2, issue=f"i{n}", direction="outbound")
    rate = next(row for row in world.measured()["scores"].to_pylist() if row["metric"] == "kept_rate")
    assert (rate["n"], round(rate["value"], 3)) == (6, 0.667)


def test_curves_have_every_day_from_1_to_90_and_their_limits():
    world = World()
    for n, back in enumerate((2, 5, 50, None, None, None)):
        world.issue(f"i{n}").contact(0, issue=f"i{n}")
        if back:
            world.contact(back, issue=f"i{n}")
    rows = [row for row in world.measured()["curves"].to_pylist() if row["metric"] == "fcr" and row["reason_id"] is None]
    assert [row["days"] for row in rows] == list(range(1, 91))
    assert [round(rows[day - 1]["value"], 3) for day in (1, 2, 5, 60)] == [1.0, 0.833, 0.667, 0.5]
    assert rows[59]["low"] < 0.5 < rows[59]["high"]
