"""Pair F1 on lists with known truth (shared/data/entity_resolution); floors a little below what was measured."""

import csv
import gzip
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from andon import identify
from andon.identify.differences import Differences
from andon.runner import Turn
from andon.tables import empty, table

DATA = (Path(__file__).parents[4] / "../shared/data/entity_resolution").resolve()
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="shared/data/entity_resolution is not beside the checkout")


def rows(name):
    with gzip.open(DATA / name, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def febrl(name, source):
    """Parties, keys and truth; the social security number is a personal number: kind handle."""
    parties, keys, truth = [], [], {}
    for row in rows(name):
        mine = {"source": source, "party_ref": row["rec_id"]}
        parties.append(
            mine
            | {"name": f"{row['given_name']} {row['surname']}", "street": f"{row['street_number']} {row['address_1']}"}
            | {"postcode": row["postcode"], "birth_date": row["date_of_birth"]}
        )
        keys.append(mine | {"kind": "handle", "value": row["soc_sec_id"]})
        truth[f"{source}/{row['rec_id']}"] = row["entity_id"]
    return parties, keys, truth


def fake_1000():
    parties, keys, truth = [], [], {}
    for row in rows("splink_fake_1000.csv.gz"):
        mine = {"source": "crm", "party_ref": row["unique_id"]}
        parties.append(mine | {"name": f"{row['first_name']} {row['surname']}", "birth_date": row["dob"], "postcode": row["city"]})
        keys.append(mine | {"kind": "email", "value": row["email"]})
        truth["crm/" + row["unique_id"]] = row["cluster"]
    return parties, keys, truth


def pairs(labels):
    return sum(n * (n - 1) // 2 for n in Counter(labels).values())


def scores(parties, keys, truth):
    """Precision and recall of pairs."""
    given = {name: empty(name.removeprefix("previous_")) for name in identify.READS}
    given |= {"parties": table("parties", parties), "party_keys": table("party_keys", keys)}
    wrote = identify.run(given, turn=Turn(as_of=datetime(2026, 1, 1, tzinfo=UTC)))
    found = {f"{row['source']}/{row['party_ref']}": row["customer_id"] for row in wrote["links"].to_pylist()}
    both = pairs((found[party], truth[party]) for party in truth)
    return both / pairs(found.values()), both / pairs(truth.values())


def test_febrl_4_two_lists_of_5000():
    one, other = febrl("febrl_dataset4a.csv.gz", "a"), febrl("febrl_dataset4b.csv.gz", "b")
    precision, recall = scores(one[0] + other[0], one[1] + other[1], one[2] | other[2])
    assert precision > 0.999
    assert recall > 0.97


def test_febrl_3_by_weights_alone(monkeypatch):
    """Febrl gives one person two given names or birth dates on purpose; the rule that holds such pairs apart costs 7% recall here."""
    monkeypatch.setattr(Differences, "between", lambda self, one, other: "")
    precision, recall = scores(*febrl("febrl_dataset3.csv.gz", "crm"))
    assert precision > 0.999
    assert recall > 0.99


def test_fake_1000_has_birth_dates_that_say_two_persons():
    precision, recall = scores(*fake_1000())
    assert precision > 0.99
    assert recall > 0.55
