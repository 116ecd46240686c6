"""The made-up company: the same bytes, honest dirt, stories that can be left out, truth that meets the exports."""

import gzip
import hashlib
import json

import pyarrow.parquet as pq
import pytest

from andon.example import company
from andon.example.exports import FILES
from andon.example.truth import TABLES
from andon.tables import CONTRACTS, conform


def digest(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*.*"))}


def meta(folder):
    return json.loads((folder / "truth/meta.json").read_text())


def test_the_same_seed_gives_the_same_bytes(made):
    assert digest(made("once", customers=120, years=1)[0]) == digest(made("twice", customers=120, years=1)[0])


def test_another_seed_gives_another_world(made):
    one, other = digest(made("once", customers=120, years=1)[0]), digest(made("other", customers=120, years=1, seed=6)[0])
    assert one.keys() == other.keys()
    assert one["mail/mails.csv.gz"] != other["mail/mails.csv.gz"]


def test_the_manifest_lists_every_file_that_is_there(world):
    files = json.loads((world.folder / "andon-example.json").read_text())["files"]
    assert [(f["path"], f["preset"], f["source"]) for f in files] == [(path, *rest[:2]) for path, rest in FILES.items()]
    assert all((world.folder / f["path"]).is_file() for f in files)


def test_each_file_has_the_columns_it_promises(world):
    for path in ("crm/contacts.csv", "survey/answers.csv", "field/visits.csv", "changelog/events.csv"):
        assert list(world.csv(path).columns) == FILES[path][3].split()


def test_truth_keeps_the_contracts(world):
    for name in TABLES:
        table = pq.read_table(world.folder / "truth" / f"{name}.parquet")
        assert conform(name, table).schema.names[: len(CONTRACTS[name])] == CONTRACTS[name].names


def test_every_exported_message_has_its_truth(world):
    true = world.truth("messages")
    mails = set(world.csv("mail/mails.csv.gz").message_id)
    with gzip.open(world.folder / "helpdesk/ticket_messages.jsonl.gz", "rt") as lines:
        posts = {json.loads(line)["message_id"] for line in lines}
    calls = pq.read_table(world.folder / "calls/calls.parquet").to_pandas()
    turns = {f"{key}#{n}" for key, text in zip(calls.call_id, calls.transcript, strict=True) for n in range(1, text.count("\n") + 2)}
    for source, ids in (("mail", mails), ("helpdesk", posts), ("calls", turns)):
        assert set(true[true.source == source].source_id) == ids


def test_every_party_that_writes_or_is_listed_has_its_customer(world):
    links = world.truth("links")
    known = set(zip(links.source, links.party_ref, strict=True))
    assert not links.duplicated(["source", "party_ref"]).any()
    for source, path, column in (("crm", "crm/contacts.csv", "contact_id"), ("helpdesk", "helpdesk/requesters.csv", "requester_id")):
        assert {(source, ref) for ref in world.csv(path)[column]} <= known
    customers_mails = world.csv("mail/mails.csv.gz").query("agent == ''")
    assert {("mail", ref) for ref in customers_mails.from_address} <= known


def test_nothing_lies_after_the_end(world):
    assert world.truth("messages")["at"].max().isoformat() < "2026-07-01"
    assert world.csv("survey/answers.csv").answered_at.astype(str).max() < "2026-07-01T01"


@pytest.mark.parametrize("column", ["email", "phone"])
def test_three_in_ten_contact_fields_are_missing(world, column):
    assert 0.22 < (world.csv("crm/contacts.csv")[column] == "").mean() < 0.38


def test_some_rows_are_mistyped_moved_or_twice(world):
    contacts, true = world.csv("crm/contacts.csv"), world.truth("links").query("source == 'crm'")
    person = true.set_index("party_ref").customer_id.reindex(contacts.contact_id).to_numpy()
    names = world.truth("customers").set_index("customer_id").name.reindex(person).to_numpy()
    assert 0.01 < (contacts.name.to_numpy() != names).mean() < 0.08  # one of five fields that slip in 15% of rows
    assert 0.02 < contacts.assign(person=person).duplicated("person").mean() < 0.09
    assert 0.05 < contacts.postcode.str.startswith("ZX").mean() < 0.16


def test_a_few_phones_are_shared(made, world):
    links = world.truth("links").query("source == 'calls'")
    assert 0 <= links.shared.mean() < 0.08


def test_tickets_are_latin_and_local(world):
    tickets = world.csv("helpdesk/tickets.csv", delimiter=";", encoding="latin-1")
    assert set(tickets.status) <= {"open", "closed", "reopened"}
    assert set(tickets.closed_as) <= {"", "solved", "denied"}
    assert tickets.opened.str.fullmatch(r"\d\d/\d\d/\d{4} \d\d:\d\d").all()


@pytest.mark.parametrize("story", ["manhole", "escrow", "sham"])
def test_a_story_can_be_left_out(made, story):
    folder, counts = made(f"without_{story}", customers=150, without=(story,))
    assert story not in meta(folder)
    assert counts["stories"][story] == 0
    assert story not in pq.read_table(folder / "truth/cause_issues.parquet").column("story").to_pylist()


def test_leaving_out_is_checked(tmp_path):
    with pytest.raises(company.BadExample, match="no story flood"):
        company.make(tmp_path, customers=100, without=("flood",))
    with pytest.raises(company.BadExample, match="at least 50"):
        company.make(tmp_path, customers=3)


def test_interactions_may_be_wished(made):
    counts = made("wished", customers=None, interactions=1200, years=2)[1]
    assert 800 < counts["interactions"] < 1700


def test_about_five_interactions_a_customer_of_two_and_a_half_messages(world):
    counts = world.counts
    assert 4 < counts["interactions"] / counts["customers"] < 6.5
    assert 2 < counts["messages"] / counts["interactions"] < 3
