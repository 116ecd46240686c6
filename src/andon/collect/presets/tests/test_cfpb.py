"""Complaints of the CFPB: no person, the company's response is a claim, a dispute is an answer."""

from collections import Counter

HEAD = (
    "complaint_id,date_received,product,issue,consumer_complaint_narrative,company,state,submitted_via"
    ",date_sent_to_company,company_response_to_consumer,consumer_disputed"
)
ROWS = f"""{HEAD}
1,2015-03-01,Mortgage,Servicing,They lost my payment,Bank A,OH,Web,2015-03-03,Closed with explanation,Yes
2,2015-03-02,Mortgage,Servicing,,Bank A,OH,Phone,2015-03-04,Closed without relief,No
3,2015-03-02,Mortgage,Servicing,,Bank B,OH,Fax,2015-03-04,In progress,
"""


def test_a_complaint_is_an_interaction_without_a_person(collected, turned):
    collected("cfpb.csv", ROWS)
    rows = turned()("interactions")
    assert [(row["category"], row["scheme"], row["channel"], row.get("party_ref")) for row in rows] == [
        ("Servicing", "cfpb", "web", None),
        ("Servicing", "cfpb", "phone", None),
        ("Servicing", "cfpb", "other", None),
    ]


def test_responses_are_claims_and_disputes_are_answers(collected, turned):
    collected("cfpb.csv", ROWS)
    tables = turned()
    assert [(row["interaction_id"], row["kind"], str(row["at"].date())) for row in tables("claims")] == [
        ("cfpb/1", "closed", "2015-03-03"),
        ("cfpb/2", "denied", "2015-03-04"),
    ]
    assert [(row["interaction_id"], row["metric"], row["value"]) for row in tables("answers")] == [
        ("cfpb/1", "solved", 0.0),
        ("cfpb/2", "solved", 1.0),
    ]


def test_the_company_is_an_attribute_where_causes_hide(collected, turned):
    collected("cfpb.csv", ROWS)
    assert Counter(row["value"] for row in turned()("interaction_attributes") if row["key"] == "company") == {"Bank A": 2, "Bank B": 1}


def test_the_real_files(collected, tables, shared):
    assert collected(shared("cfpb_complaints")).total().accepted == 42062
    out = tables()
    assert out["interactions"].num_rows == 42062
    assert set(out["answers"].column("value").to_pylist()) == {0.0, 1.0}
    assert set(out["claims"].column("kind").to_pylist()) == {"solved", "closed", "denied"}


def test_no_claim_stands_before_its_complaint_and_the_dispute_follows_the_claim(collected, turned):
    row = "4,2015-03-05,Mortgage,Servicing,They lost it,Bank A,OH,Web,2015-03-05,Closed with explanation,Yes\n"
    collected("cfpb.csv", f"{HEAD}\n{row}{row.replace('4,2015', '5,2015', 1).replace('Web,2015-03-05', 'Web,2015-03-04')}")
    tables = turned()
    assert {row["at"].isoformat() for row in tables("claims")} == {"2015-03-05T23:59:59.999999+00:00"}
    assert {row["at"].isoformat() for row in tables("answers")} == {"2015-03-05T23:59:59.999999+00:00"}


def test_an_older_export_is_a_questionnaire_of_its_own(collected, turned):
    collected("cfpb.csv", ROWS.replace("company_response_to_consumer", "company_response"))
    assert {row["survey"] for row in turned()("answers")} == {"CFPB dispute, older export (a No is hardly ever recorded)"}
