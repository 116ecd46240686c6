"""Claims, answers and attributes find their interaction."""

from datetime import UTC, datetime, timedelta

T0 = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def at(hours):
    return T0 + timedelta(hours=hours)


def call(id, hours, **more):
    return {
        "source": "calls",
        "source_id": f"{id}#1",
        "at": at(hours),
        "single": True,
        "turn": 1,
        "speaker": "customer",
        "channel": "phone",
    } | more


def mail(id, hours, **more):
    return {"source": "mail", "source_id": id, "at": at(hours), "speaker": "customer", "party_ref": "ann", "thread_ref": "th"} | more


def test_a_claim_belongs_to_the_last_interaction_before_it_of_its_own_source(turned):
    messages = [mail("m1", 0, source="desk", case_ref="T"), mail("m2", 30, source="desk", case_ref="T"), call("c", 31, case_ref="T")]
    case = {"case_ref": "T", "at": T0, "closed_at": at(32), "closed_precision": "second", "status": "closed", "closed_as": "solved"}
    (claim,) = turned(messages=messages, cases=[case])("claims")
    assert (claim["interaction_id"], claim["kind"], claim["by"], claim["at"]) == ("desk/m2", "solved", "status", at(32))


def test_a_claim_of_a_case_that_only_called_belongs_to_the_call(turned):
    case = {"case_ref": "T", "at": at(5), "closed_at": at(2), "closed_precision": "second", "status": "closed", "closed_as": "denied"}
    (claim,) = [row for row in turned(messages=[call("c", 1, case_ref="T")], cases=[case])("claims") if row["kind"] == "denied"]
    assert claim["interaction_id"] == "calls/c#1"


def test_a_reopening_is_at_the_customers_next_word(turned):
    case = {"case_ref": "T", "at": T0, "closed_at": at(1), "closed_precision": "second", "status": "reopened", "closed_as": "solved"}
    messages = [mail("a", 0, source="desk", case_ref="T"), mail("b", 6, source="desk", case_ref="T")]
    claims = {row["kind"]: (row["at"], row["interaction_id"]) for row in turned(messages=messages, cases=[case])("claims")}
    assert claims == {"solved": (at(1), "desk/a"), "reopened": (at(6), "desk/b")}


def test_a_case_closed_later_is_not_closed_yet(turned):
    case = {"case_ref": "T", "at": T0, "closed_at": at(9), "closed_precision": "second", "status": "closed", "closed_as": "solved"}
    assert turned(as_of=at(5), cases=[case])("claims") == []


def answer(about, hours, **more):
    return {"source": "survey", "response_id": "s", "about_ref": about, "at": at(hours), "metric": "csat", "value": 4.0} | more


def test_answers_are_about_a_ticket_a_call_or_a_thread(turned):
    messages = [mail("m1", 0), call("c", 1), mail("d", 0, source="desk", case_ref="T", thread_ref="T")]
    answers = [answer("th", 2), answer("c", 2, response_id="s2"), answer("T", 2, response_id="s3"), answer("nothing", 2, response_id="s4")]
    found = [row.get("interaction_id") for row in turned(messages=messages, answers=answers)("answers")]
    assert found == ["mail/m1", "calls/c#1", "desk/d", None]


def test_an_answer_is_about_the_last_contact_before_it_was_asked(turned):
    messages = [mail("m1", 0), mail("m2", 48), mail("m3", 96)]
    (row,) = turned(messages=messages, answers=[answer("th", 50)])("answers")
    assert row["interaction_id"] == "mail/m2"


def test_a_comment_is_an_interaction_of_the_survey_and_knows_the_case(turned):
    key = {"row_key": 99, "source": "survey", "response_id": "s"}
    rows = {
        "messages": [mail("d", 0, source="desk", case_ref="T", account_id="N1")],
        "responses": [key | {"about_ref": "T", "at": at(2), "party_ref": "ann@x"}],
        "answers": [key | answer("T", 2, metric="open", value=None, text="kind but useless", question="comment")],
    }
    survey = [row for row in turned(**rows)("interactions") if row["channel"] == "survey"]
    assert [(row["interaction_id"], row["case_ref"], row["account_id"]) for row in survey] == [("survey/s", "T", "N1")]


def test_bare_scores_of_a_known_contact_are_no_interaction_of_their_own(turned):
    key = {"row_key": 99, "source": "survey", "response_id": "s", "about_ref": "T", "at": at(2)}
    rows = {"messages": [mail("d", 0, source="desk", case_ref="T")], "responses": [key], "answers": [key | answer("T", 2)]}
    assert [row["interaction_id"] for row in turned(**rows)("interactions")] == ["desk/d"]


def test_attributes_of_a_case_belong_to_its_interactions_and_a_message_wins(turned):
    rows = {
        "cases": [{"row_key": 70, "case_ref": "T", "at": T0, "status": "open"}],
        "messages": [mail("d", 0, source="desk", case_ref="T", row_key=71)],
        "attributes": [
            {"row_key": 70, "key": "batch", "value": "B7"},
            {"row_key": 70, "key": "app", "value": "1"},
            {"row_key": 71, "key": "app", "value": "2"},
        ],
    }
    found = {row["key"]: row["value"] for row in turned(**rows)("interaction_attributes")}
    assert found == {"batch": "B7", "app": "2"}


def test_actions_are_events_of_that_kind(turned):
    event = {"event_id": "e", "at": T0, "until": at(5), "kind": "action", "label": "new cable", "lever": "practices", "cost": 5.0}
    tables = turned(as_of=at(2), events=[event])
    (action,) = tables("actions")
    assert (action["action_id"], action["what"], action["state"], "done_at" in action) == ("e", "new cable", "started", False)
    assert "until" not in tables("events")[0]


def test_whoever_speaks_is_a_party_where_no_list_names_them(turned):
    tables = turned(
        messages=[mail("a", 0, party_name="Ann", party_email="ANN@x.example"), mail("b", 0, source="desk", party_ref="R1")],
        parties=[{"source": "desk", "party_ref": "R1", "name": "Bo", "phone": "1"}],
    )
    assert [(row["source"], row["party_ref"], row["name"]) for row in tables("parties")] == [("desk", "R1", "Bo"), ("mail", "ann", "Ann")]
    assert [(row["kind"], row["value"]) for row in tables("party_keys")] == [("phone", "1"), ("email", "ann@x.example")]
