"""Lists of people."""

import pytest

from andon.errors import NothingUsable


def test_a_list_by_many_names_is_read_the_same(collected, lake):
    collected("a.csv", "contact_id,name,email,phone,street,birth_date,account_no\n1,Ann Bo,ANN@x.example,020,Low Lane 1,1980-01-02,N1\n")
    collected("b.csv", "person_no,full_name,email,mobile,address,dob,account_no\n1,Ann Bo,ann@x.example,020,Low Lane 1,1980-01-02,N1\n")
    first, second = ({key: row[key] for key in row if key not in ("part", "row_key", "source")} for row in lake("parties"))
    assert first == second
    assert first["email"] == "ann@x.example"


def test_a_person_who_moved_stands_twice_and_a_second_account_too(collected, turned):
    text = "contact_id,name,street,account_no,customer_since\n1,Ann,New Road,N1,2020-01-01\n"
    text += "1,Ann,Old Road,N1,2010-01-01\n1,Ann,New Road,N2,2021-01-01\n"
    assert collected("a.csv", text).total().accepted == 3
    assert [row["street"] for row in turned()("parties")] == ["Old Road", "New Road", "New Road"]
    assert [row["value"] for row in turned()("party_keys")] == ["N1", "N2"]


def test_given_and_family_name_become_one(collected, lake):
    collected("a.csv", "customer_id,first_name,last_name,email\n1,Ann,Bo,a@x.example\n")
    assert lake("parties")[0]["name"] == "Ann Bo"


def test_names_of_columns_in_any_spelling(collected, lake):
    collected("a.csv", "Customer ID,First Name,Surname,Street Number,Address 1,DOB\n1,Ann,Bo,7,Low Lane,1980-01-02\n", preset="people")
    row = lake("parties")[0]
    assert (row["party_ref"], row["name"], row["street"], row["birth_date"]) == ("1", "Ann Bo", "7 Low Lane", "1980-01-02")


@pytest.mark.parametrize(
    ("name", "rows", "role", "least"),
    [
        ("febrl_dataset1.csv.gz", 1000, "street", 900),
        ("febrl_dataset3.csv.gz", 5000, "postcode", 4900),
        ("splink_fake_1000.csv.gz", 1000, "email", 700),
    ],
)
def test_the_real_files(collected, lake, shared, name, rows, role, least):
    assert collected(shared("entity_resolution") / name, preset="people").total().accepted == rows
    people = lake("parties")
    assert sum(role in row for row in people) >= least
    assert sum("name" in row for row in people) > 0.9 * rows
    assert {"birth_date", "party_ref"} <= set(people[0])


def test_a_list_without_an_id_is_refused(collected, shared):
    with pytest.raises(NothingUsable, match="people"):
        collected(shared("entity_resolution") / "rldata500.csv.gz", preset="people")
