"""A help desk, a mailbox and a telephone: tickets, their messages, mails and calls."""

import pyarrow as pa
import pyarrow.parquet as pq

TICKETS = """ticket_id;opened;closed;status;closed_as;requester_id;account_no;street;product;team;agent;passed_to;passed_at;batch
T1;03/07/2025 09:00;04/07/2025 10:05;closed;solved;R1;N1;Zoë Row;phone;desk;kim;field;03/07/2025 12:00;B7
T2;13/07/2025 09:00;;open;;R2;;;phone;desk;kim;;;
"""
MESSAGES = """{"message_id": "m1", "ticket_id": "T1", "at": "2025-07-03T09:00+01:00", "role": "requester", "author": "A", "body": "dead"}
{"message_id": "m2", "ticket_id": "T1", "at": "2025-07-03T10:00:00+01:00", "role": "agent", "author": "kim", "body": "we look"}
"""
MAILS = """message_id,in_reply_to,thread_id,date,from_name,from_address,to_address,agent,account_no,body
e1,,th,"Fri, 03 Jan 2025 10:00:00 +0000",Ann,Ann@x.example,help@firm.example,,,"hello
again"
e2,e1,th,"Fri, 03 Jan 2025 11:00:00 +0000",Desk,help@firm.example,ann@x.example,kim,,hi
"""


def test_a_ticket_lends_its_messages_person_place_and_claims(collected, turned):
    collected("tickets.csv", TICKETS.encode("latin-1"))
    collected("m.jsonl", MESSAGES)
    tables = turned()
    first = next(row for row in tables("interactions") if row["interaction_id"] == "helpdesk/m1")
    assert (first["party_ref"], first["place"], first["account_id"], first["agent_ref"]) == ("R1", "Zoë Row", "N1", "kim")
    assert [(row["kind"], row["at"].hour) for row in tables("claims")] == [("passed_on", 12), ("solved", 10)]
    assert {row["value"] for row in tables("interaction_attributes")} == {"B7"}


def test_local_times_are_the_zone_of_the_source(tmp_path, collected, lake):
    (tmp_path / "m.toml").write_text(
        '[[file]]\npath = "*"\ngrain = "case"\nzone = "Europe/London"\ncolumns.case_ref = "ticket_id"\ncolumns.at = "opened"'
    )
    collected("tickets.csv", TICKETS.encode("latin-1"), mapping=tmp_path / "m.toml")
    assert [(row["at"].hour, row["at_precision"]) for row in lake("cases")] == [(8, "minute"), (8, "minute")]


def test_mails_know_the_customer_by_the_address_that_is_not_the_firms(collected, turned):
    collected("mails.csv", MAILS)
    tables = turned()
    assert [(row["speaker"], row.get("party_ref"), row.get("agent_ref")) for row in tables("messages")] == [
        ("customer", "ann@x.example", None),
        ("agent", None, "kim"),
    ]
    assert tables("parties") == [{"source": "mail", "party_ref": "ann@x.example", "name": "Ann"}]


def test_calls_have_turns_a_length_a_cost_and_a_disposition(tmp_path, collected, turned):
    call = {
        "call_id": "c1",
        "started_ms": 1735900000000,
        "seconds": 120,
        "direction": "in",
        "caller_number": "+44 20",
        "agent": "lee",
        "cost": 4.5,
    }
    call |= {"disposition": "solved", "currency": "GBP", "transcript": "A: Hello\nC: it died\nagain\nA: ok"}
    pq.write_table(pa.Table.from_pylist([call]), tmp_path / "calls.parquet")
    collected(tmp_path / "calls.parquet")
    tables = turned()
    assert [(row["message_id"], row["speaker"], row["text"]) for row in tables("messages")] == [
        ("calls/c1#1", "agent", "Hello"),
        ("calls/c1#2", "customer", "it died\nagain"),
        ("calls/c1#3", "agent", "ok"),
    ]
    (row,) = tables("interactions")
    assert (row["direction"], row["handle_seconds"], row["handle_cost"]) == ("inbound", 120.0, 4.5)
    assert (row["ended_at"] - row["started_at"]).seconds == 120
    assert [(claim["kind"], claim["by"], claim["at"]) for claim in tables("claims")] == [("solved", "agent", row["ended_at"])]
