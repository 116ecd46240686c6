"""What the firm records itself: steps, events and actions, outcomes, exposures, staff, coverage."""

import json
from collections import Counter
from datetime import UTC, datetime

import pytest


def test_steps_keep_what_is_not_mapped(collected, turned):
    collected("v.csv", "step_id,at,account_no,ticket_id,step,street,technician\nv1,2026-01-03 15:00,N1,T1,visit_made,Low Lane,t9\n")
    (row,) = turned()("steps")
    assert (row["step"], row["case_ref"], row["place"], json.loads(row["attributes"])) == (
        "visit_made",
        "T1",
        "Low Lane",
        {"technician": "t9"},
    )


def test_events_and_the_actions_among_them(collected, turned):
    text = "event_id,at,until,kind,label,scope,cost,currency,lever\n1,2026-01-01,,release,v2,product=b;place=a,,,\n"
    text += "2,2026-02-01,,action,fix,,10,GBP,practices\n"
    collected("log.csv", text)
    tables = turned()
    assert [(row["kind"], row["scope"]) for row in tables("events")] == [("release", ["place=a", "product=b"]), ("action", [])]
    assert [(row["what"], row["cost"], row["state"]) for row in tables("actions")] == [("fix", 10.0, "done")]


def test_outcomes_with_signs_and_decimal_commas(collected, turned):
    collected("o.csv", 'outcome_id,at,kind,amount,currency\n1,2026-01-01,churn,-12.50,GBP\n2,2026-01-02,Order,"1.234,50",EUR\n')
    assert [(row["kind"], row["amount"]) for row in turned()("outcomes")] == [("churn", -12.5), ("purchase", 1234.5)]


def test_exposures_staff_and_coverage(collected, turned):
    collected("e.csv", "from,until,scope,units\n2026-01-01,2026-12-31,place=a,40\n")
    collected("s.csv", "source,agent_ref,staff_id,team,area_id\nmail,kim,S1,desk,a\n")
    collected("c.csv", "source,channel,from,until,basis\nmail,email,2026-01-01,2027-01-01,stated\n")
    tables = turned()
    assert (tables("exposures")[0]["units"], tables("staff")[0]["source"]) == (40.0, "mail")
    assert tables("coverage")[0]["until"] == datetime(2026, 6, 1, tzinfo=UTC)  # not after the turn's own moment


@pytest.mark.parametrize(("folder", "rows"), [("bpi2013_incidents", 45322), ("helpdesk_event_log", 9654)])
def test_real_event_logs_are_steps(collected, tables, shared, folder, rows):
    assert collected(shared(folder)).total().accepted == rows
    steps = tables()["steps"]
    assert steps.num_rows == rows
    assert not any(steps.column(name).null_count for name in ("step_id", "case_ref", "at", "step"))


def test_a_list_of_customers_says_who_left_and_when_where_it_does(collected, turned):
    text = "Customer ID,Monthly Charges,Churned,Churn Date\n1,9.5,Yes,2026-01-05\n2,9.5,No,\n3,9.5,,\n"
    sums = collected("c.csv", text, preset="outcomes").total()
    assert (sums.accepted, sums.rejected) == (2, 1)  # nobody knows of the third
    rows = turned()("outcomes")
    assert [(row["party_ref"], row["kind"], "at" in row, "amount" in row) for row in rows] == [
        ("1", "churn", True, False),
        ("2", "stayed", False, False),
    ]


@pytest.mark.parametrize(("folder", "rows", "who"), [("telco_churn_ibm", 4983, "party_ref"), ("iranian_telco_churn", 2230, "outcome_id")])
def test_real_lists_of_who_left(collected, turned, shared, folder, rows, who):
    assert collected(shared(folder), preset="outcomes").total().accepted == rows
    found = turned()("outcomes")
    kinds = Counter(row["kind"] for row in found)
    assert set(kinds) == {"churn", "stayed"}
    assert 0.1 < kinds["churn"] / rows < 0.3
    assert all(who in row and "at" not in row for row in found)
