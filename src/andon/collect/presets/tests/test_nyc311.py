"""New York's 311: the address is the place, a closed status a claim, the resolution the city's words, the times New York's."""

HEAD = (
    "unique_key,created_date,closed_date,agency,complaint_type,descriptor,incident_address,borough"
    ",status,resolution_description,resolution_action_updated_date"
)
ROWS = f"""{HEAD}
1,2024-04-15T23:00:00.000,2024-04-17T23:30:00.000,NYPD,Noise,Music,1 MAIN STREET,BRONX,Closed,The police came.,2024-04-17T23:31:00.000
2,2024-04-15T23:00:00.000,,DOT,Pothole,,,QUEENS,Open,,
"""


def test_requests_have_a_place_and_no_person(collected, turned):
    collected("r.csv", ROWS)
    first, second = turned()("interactions")
    assert (first["place"], second["place"], "party_ref" in first) == ("1 MAIN STREET, BRONX", "QUEENS", False)
    assert (first["started_at"].isoformat(), first["case_ref"]) == ("2024-04-16T03:00:00+00:00", "nyc311/1")


def test_the_city_answers_in_its_own_message_and_closes(collected, turned):
    collected("r.csv", ROWS)
    tables = turned()
    assert [(row["source_id"], row["speaker"], row.get("text")) for row in tables("messages")] == [
        ("1", "customer", None),
        ("1#answer", "agent", "The police came."),
        ("2", "customer", None),
    ]
    assert [(row["kind"], row["interaction_id"], row["at"].hour) for row in tables("claims")] == [("closed", "nyc311/1", 3)]


def test_the_real_files(collected, tables, shared):
    assert collected(shared("nyc_311")).total().accepted == 4231
    assert tables()["interactions"].num_rows == 4231


def test_an_answer_that_bears_only_its_day_does_not_come_before_the_request(collected, turned):
    collected("r.csv", f"{HEAD}\n3,2024-04-15T23:00:00.000,,HPD,Heat,,,QUEENS,Open,Still open.,2024-04-15T00:00:00.000\n")
    tables = turned()
    assert [row["speaker"] for row in tables("messages")] == ["customer", "agent"]
    assert tables("interactions")[0]["direction"] == "inbound"
