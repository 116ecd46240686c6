"""Threads become interactions: by customer, until a recorded claim or 24 hours of silence."""

from datetime import UTC, datetime, timedelta

import pytest

T0 = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def said(id, hours, speaker="customer", party="ann", **more):
    party = party if speaker == "customer" else None
    return {
        "source_id": id,
        "at": T0 + timedelta(hours=hours),
        "speaker": speaker,
        "party_ref": party,
        "thread_ref": "t",
        "at_precision": "second",
    } | more


def ids(turned, **rows):
    return {row["source_id"]: row["interaction_id"] for row in turned(**rows)("messages")}


def test_a_thread_is_one_interaction_named_after_its_first_message(turned):
    rows = turned(messages=[said("b", 1, "agent"), said("a", 0), said("c", 24.9)])("messages")
    assert [(row["message_id"], row["interaction_id"], row["seq"]) for row in rows] == [
        ("desk/a", "desk/a", 1),
        ("desk/b", "desk/a", 2),
        ("desk/c", "desk/a", 3),
    ]


def test_more_than_24_hours_of_silence_begin_a_new_one(turned):
    messages = [said("a", 0), said("b", 24), said("c", 48.1)]
    assert ids(turned, messages=messages) == {"a": "desk/a", "b": "desk/a", "c": "desk/c"}


@pytest.mark.parametrize("told", [{"collect.silence_hours": 2}, {"collect": {"silence_hours": 2}}], ids=["flat", "nested"])
def test_the_silence_is_a_setting(turned, told):
    rows = turned(messages=[said("a", 0), said("b", 3)], settings=told)("interactions")
    assert [row["interaction_id"] for row in rows] == ["desk/a", "desk/b"]


def test_a_recorded_claim_ends_it(turned):
    case = {
        "case_ref": "t",
        "at": T0,
        "closed_at": T0 + timedelta(hours=2),
        "closed_precision": "second",
        "status": "closed",
        "closed_as": "solved",
    }
    messages = [said("a", 0, case_ref="t"), said("b", 1, "agent", case_ref="t"), said("c", 3, case_ref="t")]
    assert ids(turned, messages=messages, cases=[case]) == {"a": "desk/a", "b": "desk/a", "c": "desk/c"}


def test_a_claim_known_to_the_minute_is_made_within_it(turned):
    case = {"case_ref": "t", "at": T0, "closed_at": T0 + timedelta(hours=1), "closed_precision": "minute", "status": "closed"}
    messages = [said("a", 0, case_ref="t"), said("b", 1 + 40 / 3600, "agent", case_ref="t"), said("c", 1 + 61 / 3600, case_ref="t")]
    assert ids(turned, messages=messages, cases=[case]) == {"a": "desk/a", "b": "desk/a", "c": "desk/c"}


def test_passing_a_case_on_does_not_end_it(turned):
    case = {"case_ref": "t", "at": T0, "passed_at": T0 + timedelta(minutes=30), "passed_precision": "second", "status": "open"}
    assert set(ids(turned, messages=[said("a", 0, case_ref="t"), said("b", 1, case_ref="t")], cases=[case]).values()) == {"desk/a"}


def test_a_note_of_the_system_after_the_claim_begins_nothing(turned):
    case = {"case_ref": "t", "at": T0, "closed_at": T0 + timedelta(hours=1), "closed_precision": "second", "status": "closed"}
    messages = [said("a", 0, case_ref="t"), said("n", 1.1, "system", case_ref="t"), said("c", 2, case_ref="t")]
    assert ids(turned, messages=messages, cases=[case]) == {"a": "desk/a", "n": "desk/a", "c": "desk/c"}


def test_two_customers_in_settle_have_one_each_and_share_what_is_said_to_both(turned):
    messages = [said("a", 0), said("b", 1, party="bob"), said("r", 2, "agent", text="we are on it")]
    rows = turned(messages=messages)("messages")
    assert [(row["message_id"], row["interaction_id"]) for row in rows] == [
        ("desk/a", "desk/a"),
        ("desk/r", "desk/a"),
        ("desk/b", "desk/b"),
        ("desk/r@bob", "desk/b"),
    ]


def test_a_reply_that_answers_or_names_one_of_them_is_theirs(turned):
    messages = [said("a", 0), said("b", 1, party="bob"), said("r", 2, "agent", reply_to="b"), said("q", 3, "agent", text="@Ann see above")]
    assert ids(turned, messages=messages) == {"a": "desk/a", "b": "desk/b", "r": "desk/b", "q": "desk/a"}


def test_replies_make_a_thread_where_the_source_has_none(turned):
    messages = [said("a", 0), said("b", 1, "agent", reply_to="a"), said("c", 2, reply_to="b"), said("d", 3)]
    messages = [message | {"thread_ref": None} for message in messages]
    assert ids(turned, messages=messages) == {"a": "desk/a", "b": "desk/a", "c": "desk/a", "d": "desk/d"}


def test_without_any_reference_a_persons_messages_are_a_thread(turned):
    messages = [said("a", 0), said("b", 1), said("c", 2, party="bob")]
    messages = [message | {"thread_ref": None} for message in messages]
    assert ids(turned, messages=messages) == {"a": "desk/a", "b": "desk/a", "c": "desk/c"}


def test_single_calls_of_one_case_stay_apart(turned):
    calls = [said("x#1", 0, single=True, turn=1, case_ref="t"), said("y#1", 1, single=True, turn=1, case_ref="t")]
    assert len(turned(messages=calls)("interactions")) == 2


def test_later_rows_do_not_exist(turned):
    messages = [said("a", 0), said("b", 1)]
    assert [row["source_id"] for row in turned(as_of=T0, messages=messages)("messages")] == ["a"]


def test_the_firm_starts_what_its_words_start_but_not_a_chat_that_it_greets(turned):
    mail = [said("a", 0, "agent", channel="email"), said("b", 1)]
    chat = [said("c", 0, "bot", channel="chat", thread_ref="u"), said("d", 1, thread_ref="u")]
    assert [row["direction"] for row in turned(messages=mail + chat)("interactions")] == ["outbound", "inbound"]


def test_a_message_without_a_time_stays_in_its_thread(turned):
    rows = turned(messages=[said("a", 0), said("b", 1) | {"at": None, "at_precision": None}])("messages")
    assert [(row["interaction_id"], "at" in row) for row in rows] == [("desk/a", True), ("desk/a", False)]


def test_what_the_messages_do_not_say_the_case_says(turned):
    case = {"case_ref": "t", "at": T0, "party_ref": "R1", "account_id": "N1", "place": "Low Lane", "status": "open"}
    (row,) = turned(messages=[said("a", 0, case_ref="t", party="Ann Bo")], cases=[case])("interactions")
    assert (row["party_ref"], row["account_id"], row["place"]) == ("R1", "N1", "Low Lane")


def test_a_case_without_messages_is_an_interaction_of_its_own(turned):
    (row,) = turned(cases=[{"case_ref": "t", "at": T0, "text": "no dial tone", "status": "open"}])("messages")
    assert (row["message_id"], row["text"]) == ("desk/t", "no dial tone")


def test_a_case_that_a_call_opened_is_not_a_second_contact(turned):
    case = {"source": "tickets", "case_ref": "t", "at": T0, "text": "no dial tone", "status": "open"}
    assert [row["source_id"] for row in turned(cases=[case], messages=[said("x#1", 0, single=True, case_ref="t")])("messages")] == ["x#1"]


def test_empty_lake_gives_every_table_empty(turned):
    tables = turned(messages=[])
    assert [tables(name) for name in ("interactions", "claims", "answers", "parties")] == [[], [], [], []]
