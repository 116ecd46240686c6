"""The room on tables small enough to check by hand."""

from datetime import UTC, datetime
from itertools import count, product

import pytest

from andon import identify
from andon.runner import Turn
from andon.tables import CONTRACTS, conform, empty, table

NOW = datetime(2026, 6, 1, tzinfo=UTC)
EARLY, LATE = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)


def person(source, ref, name=None, **more):
    return {"source": source, "party_ref": ref, "name": name} | more


def key(source, ref, kind, value):
    return {"source": source, "party_ref": ref, "kind": kind, "value": value}


GIVEN = "Anna Bernd Clara Dora Emil Fritz Gerda Hans Ida Jakob".split()
FAMILY = "Adler Bauer Conrad Dorn Ebert Fuchs Graf Huber".split()
_number = count()


def decision(kind, subject, other, **more):
    return {"decision_id": f"d{next(_number)}", "kind": kind, "subject": subject, "object": other, "at": EARLY} | more


def contact(number, source="calls", ref=None, **more):
    return {"interaction_id": f"i{number}", "source": source, "party_ref": ref, "started_at": EARLY} | more


def told(turn=None, **rows):
    turn = turn or Turn(as_of=NOW)
    given = {name: empty(name.removeprefix("previous_")) for name in identify.READS}
    for name, values in rows.items():
        given[name] = table(name.removeprefix("previous_"), values) if isinstance(values, list) else values
    wrote = identify.run(given, turn=turn)
    assert set(wrote) == set(identify.WRITES)
    return {name: conform(name, value) for name, value in wrote.items()}


def home(wrote):
    return {f"{row['source']}/{row['party_ref']}": row["customer_id"] for row in wrote["links"].to_pylist()}


def together(wrote):
    """The customers as sets of parties."""
    return {frozenset(row["parties"]) for row in wrote["customers"].to_pylist()}


PAIR = [person("crm", "1", "Anna Weber"), person("mail", "a", "Weber, Anna")]
MAILS = [key("crm", "1", "email", "Anna.Weber@x.example"), key("mail", "a", "email", "anna.weber@x.example ")]


def test_the_same_address_and_a_name_that_fits_are_one_customer():
    assert together(told(parties=PAIR, party_keys=MAILS)) == {frozenset({"crm/1", "mail/a"})}


def test_a_pair_carries_its_weight_evidence_and_who_decided():
    edge = told(parties=PAIR, party_keys=MAILS)["link_edges"].to_pylist()[0]
    assert (edge["left"], edge["right"], edge["decided_by"]) == ("crm/1", "mail/a", "key")
    assert edge["weight"] > 10
    assert '"email": {"level": "same"' in edge["evidence"]


def test_a_phone_is_compared_by_its_digits():
    parties = [person("crm", "1", "Anna Weber"), person("calls", "x")]
    keys = [key("crm", "1", "phone", "+44 7700 900123"), key("calls", "x", "phone", "07700-900123")]
    assert together(told(parties=parties, party_keys=keys)) == {frozenset({"crm/1", "calls/x"})}


def test_a_family_that_shares_a_phone_and_an_account_stays_apart():
    names = ["Anna Weber", "Bernd Weber", "Clara Weber"]
    parties = [person("crm", str(n), name, account_id="A1", street="1 Elm St", postcode="AB1") for n, name in enumerate(names)]
    wrote = told(parties=parties, party_keys=[key("crm", str(n), "phone", "0123456789") for n in range(3)])
    assert len(together(wrote)) == 3
    assert {row["account_id"] for row in wrote["links"].to_pylist()} == {"A1"}


def test_a_nameless_caller_on_a_family_phone_does_not_chain_the_family():
    parties = [person("crm", "1", "Anna Weber"), person("crm", "2", "Bernd Weber"), person("calls", "x")]
    keys = [key(p["source"], p["party_ref"], "phone", "0123456789") for p in parties]
    assert all(not {"crm/1", "crm/2"} <= one for one in together(told(parties=parties, party_keys=keys)))


def test_one_name_with_two_birth_dates_is_two_customers():
    parties = [person("crm", "1", "John Gray", birth_date="1950-02-03"), person("bill", "2", "John Gray", birth_date="1981-11-27")]
    keys = [key("crm", "1", "email", "gray@x.example"), key("bill", "2", "email", "gray@x.example")]
    wrote = told(parties=parties, party_keys=keys)
    assert len(together(wrote)) == 2
    assert '"held_apart": "birth dates"' in wrote["link_edges"].to_pylist()[0]["evidence"]


def test_a_bare_name_is_not_enough_in_a_small_table():
    assert len(together(told(parties=[person("crm", "1", "John Gray"), person("mail", "2", "John Gray")]))) == 2


def test_a_name_that_three_have_joins_nobody():
    crowd = [person("crm", str(n), f"{given} {family}") for n, (given, family) in enumerate(product(GIVEN, FAMILY))]
    rare = [person("crm", "r", "Ottokar Quill", street="1 Elm St"), person("mail", "r", "Ottokar Quill")]
    assert frozenset({"crm/r", "mail/r"}) in together(told(parties=crowd + rare))
    third = person("bill", "r", "Ottokar Quill", birth_date="1990-01-01")
    assert all(len(one) == 1 for one in together(told(parties=[*crowd, *rare, third])))


def test_a_nameless_caller_is_the_only_customer_of_the_account():
    known = person("crm", "1", "Anna Weber", account_id="A1")
    calls = [contact(1, ref="0700900123", account_id="A1")]
    assert len(together(told(parties=[known], interactions=calls))) == 1
    family = [known, person("crm", "2", "Bernd Weber", account_id="A1")]
    assert len(together(told(parties=family, interactions=calls))) == 3


def test_who_answers_about_a_call_is_the_caller():
    parties = [person("crm", "1", "Anna Weber", account_id="A1"), person("crm", "2", "Bernd Weber", account_id="A1")]
    keys = [key("crm", "1", "email", "anna@x.example"), key("survey", "s", "email", "anna@x.example")]
    reply = {"answer_id": "a", "source": "survey", "party_ref": "s", "interaction_id": "i1", "at": EARLY}
    calls = [contact(1, ref="0700900123", account_id="A1")]
    wrote = told(parties=parties, party_keys=keys, interactions=calls, answers=[reply])
    assert frozenset({"calls/0700900123", "crm/1", "survey/s"}) in together(wrote)


def test_a_first_name_in_common_joins_no_household():
    parties = [
        person("crm", str(n), name, account_id="A1", street="1 Elm St", postcode="AB1")
        for n, name in enumerate(["Jack Hunt", "Jack Allen"])
    ]
    assert len(together(told(parties=parties))) == 2


def test_several_rows_of_one_party_are_one_party_with_several_values():
    parties = [
        person("crm", "1", "Anna Weber", street="1 Elm Street", postcode="AB1 1AA"),
        person("crm", "1", "Anna Weber", street="9 Oak Road", postcode="CD2 2BB"),
        person("bill", "2", "Anna Weber", street="9 Oak Rd", postcode="CD2 2BB", birth_date="1970-01-02"),
    ]
    wrote = told(parties=parties)
    assert wrote["links"].num_rows == 2
    assert together(wrote) == {frozenset({"crm/1", "bill/2"})}


def test_a_party_that_only_an_interaction_names_is_a_party():
    wrote = told(interactions=[contact(1, ref="+441234567890")])
    assert together(wrote) == {frozenset({"calls/+441234567890"})}
    assert wrote["customers"].to_pylist()[0]["first_seen"] == EARLY


def test_contacts_without_persons_have_no_customer():
    wrote = told(interactions=[contact(n, source="city", case_ref=f"K{n}") for n in range(3)])
    assert wrote["customers"].num_rows == 0
    assert {row["customer_id"] for row in wrote["placements"].to_pylist()} == {None}
    assert {row["group_id"] for row in wrote["placements"].to_pylist()} == {"case/K0", "case/K1", "case/K2"}


def test_what_comes_after_now_is_not_there():
    later = table("interactions", [contact(1, ref="x"), contact(2, ref="y") | {"started_at": LATE}])
    wrote = told(interactions=later, parties=[person("crm", "z", "Zoe Late", valid_from=LATE)])
    assert set(home(wrote)) == {"calls/x"}
    assert wrote["placements"].num_rows == 1


def test_empty_tables_give_empty_tables():
    assert {name: rows.num_rows for name, rows in told().items()} == dict.fromkeys(identify.WRITES, 0)


@pytest.mark.parametrize("turn", [Turn(as_of=NOW), Turn(as_of=NOW, models={})])
def test_what_was_learned_is_kept_and_reused(turn):
    told(turn, parties=PAIR, party_keys=MAILS)
    model = turn.models["identify.linkage"]
    model["fields"]["email"]["same"] = [0.5, 0.5]
    edge = told(turn, parties=PAIR, party_keys=MAILS)["link_edges"].to_pylist()[0]
    assert '"email": {"level": "same", "bits": 0.0}' in edge["evidence"]


def test_the_order_of_rows_is_nothing():
    rows = [person("crm", str(n), name) for n, name in enumerate(["Anna Weber", "A Weber", "Bernd Weber", "Ana Weber"])]
    keys = [key("crm", str(n), "email", "w@x.example") for n in range(4)]
    one, other = told(parties=rows, party_keys=keys), told(parties=rows[::-1], party_keys=keys[::-1])
    assert all(one[name].equals(other[name]) for name in identify.WRITES)


def test_contracts_are_kept():
    wrote = told(parties=PAIR, party_keys=MAILS, interactions=[contact(1, "mail", "a")])
    assert all(wrote[name].schema.equals(CONTRACTS[name]) for name in identify.WRITES)


# decisions


def test_apart_parts_what_a_key_joined_and_revoking_restores():
    said = decision("apart", "mail/a", "crm/1")
    assert len(together(told(parties=PAIR, party_keys=MAILS, decisions=[said]))) == 2
    assert len(together(told(parties=PAIR, party_keys=MAILS, decisions=[said | {"revoked_at": EARLY}]))) == 1


def test_a_decision_that_is_not_made_yet_or_not_yet_revoked():
    assert len(together(told(parties=PAIR, party_keys=MAILS, decisions=[decision("apart", "mail/a", "crm/1", at=LATE)]))) == 1
    standing = decision("apart", "mail/a", "crm/1", revoked_at=LATE)
    assert len(together(told(parties=PAIR, party_keys=MAILS, decisions=[standing]))) == 2


def test_same_party_joins_what_differs_and_says_who_decided():
    parties = [person("crm", "1", "Anna Weber"), person("bill", "2", "Nora Schmidt")]
    wrote = told(parties=parties, decisions=[decision("same_party", "crm/1", "bill/2")])
    assert together(wrote) == {frozenset({"crm/1", "bill/2"})}
    assert [row["decided_by"] for row in wrote["link_edges"].to_pylist()] == ["person"]


def test_apart_wins_over_a_chain_of_same():
    parties = [person("crm", ref, f"Nobody{ref} Else{ref}") for ref in "abc"]
    said = [decision("same_party", "crm/a", "crm/b"), decision("same_party", "crm/b", "crm/c"), decision("apart", "crm/a", "crm/c")]
    customer = home(told(parties=parties, decisions=said))
    assert customer["crm/a"] != customer["crm/c"]
    assert len(set(customer.values())) == 2


def test_a_married_name_joined_by_a_person_still_finds_its_later_rows():
    parties = [person("crm", "1", "Anna Weber"), person("bill", "2", "Nora Schmidt"), person("mail", "3", "Nora Schmidt")]
    keys = [key("bill", "2", "email", "n@x.example"), key("mail", "3", "email", "n@x.example")]
    wrote = told(parties=parties, party_keys=keys, decisions=[decision("same_party", "crm/1", "bill/2")])
    assert len(together(wrote)) == 1


# ids survive


def run_again(wrote, run_id="second", **rows):
    return told(Turn(as_of=NOW, run_id=run_id), previous_links=wrote["links"], **rows)


def test_ids_come_from_the_smallest_party_and_stay():
    first = told(parties=PAIR, party_keys=MAILS)
    assert first["customers"].equals(told(parties=PAIR, party_keys=MAILS)["customers"])
    more = [*PAIR, person("aaa", "0", "Anna Weber")]
    second = run_again(first, parties=more, party_keys=[*MAILS, key("aaa", "0", "email", "anna.weber@x.example")])
    assert set(home(second).values()) == set(home(first).values())
    assert second["aliases"].num_rows == 0


def test_a_merge_and_a_split_say_what_became_of_the_ids():
    apart = [decision("apart", "crm/1", "mail/a")]
    parted = told(parties=PAIR, party_keys=MAILS, decisions=apart)
    merged = run_again(parted, parties=PAIR, party_keys=MAILS)
    kept, old = sorted(home(parted).values())
    assert set(home(merged).values()) == {kept}
    assert merged["aliases"].to_pylist() == [{"kind": "customer", "old_id": old, "new_id": kept, "run_id": "second"}]
    again = run_again(merged, run_id="third", parties=PAIR, party_keys=MAILS, decisions=apart)
    assert set(home(again).values()) == {kept, old}
    assert [(row["old_id"], row["new_id"]) for row in again["aliases"].to_pylist()] == [(kept, old)]


def test_an_id_whose_parties_are_gone_leads_nowhere():
    first = told(parties=[person("crm", "1", "Anna Weber")])
    rows = run_again(first, parties=[person("crm", "2", "Bernd Maier")])["aliases"].to_pylist()
    assert [(row["old_id"], row["new_id"]) for row in rows] == [(home(first)["crm/1"], None)]


def test_two_parties_without_any_field_can_still_be_joined_by_a_person():
    contacts = [contact(1, ref="x"), contact(2, ref="y")]
    wrote = told(interactions=contacts, decisions=[decision("same_party", "calls/x", "calls/y")])
    assert together(wrote) == {frozenset({"calls/x", "calls/y"})}
