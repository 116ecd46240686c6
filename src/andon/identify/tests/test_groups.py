"""Groups and buckets: what belongs together is in one place, and nothing collapses into one."""

import hashlib
from datetime import UTC, datetime

import pyarrow as pa

from andon import identify
from andon.buckets import split
from andon.identify.groups import groups
from andon.runner import Turn
from andon.tables import empty, table

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def ties(*rows):
    """Pairs as "ca" + ids: customer c with account a, case k."""
    kinds = {"c": "customer", "a": "account", "k": "case"}
    nodes = {(kinds[word[0]], word) for row in rows for word in row}
    every = [(kinds[one[0]], one, kinds[other[0]], other) for one, other in rows] + [(*node, None, None) for node in sorted(nodes)]
    names = ("left_kind", "left_id", "right_kind", "right_id")
    return pa.table({name: pa.array([row[n] for row in every], pa.string()) for n, name in enumerate(names)})


def test_customers_who_share_an_account_or_a_case_are_one_group():
    found = groups(ties(("c2", "a1"), ("c1", "a1"), ("c3", "k1"), ("a1", "k1"), ("c4", "a2")))
    assert {name for (_, name), group in found.items() if group == "c1"} == {"c1", "c2", "c3", "a1", "k1"}
    assert found["customer", "c4"] == "c4"


def test_an_account_of_too_many_customers_ties_nobody_together():
    found = groups(ties(*((f"c{n:03}", "a1") for n in range(51))))
    assert len(set(found.values())) == 51
    assert ("account", "a1") not in found


def test_a_chain_of_small_accounts_that_would_be_a_giant_is_cut():
    chain = [(f"c{n + m:05}", f"a{n}") for n in range(0, 3000, 19) for m in range(20)]
    found = groups(ties(*chain))
    sizes = [list(found.values()).count(group) for group in set(found.values())]
    assert max(sizes) < 1_000


def test_no_ties_no_groups():
    assert groups(ties()) == {}


def placed(interactions, **rows):
    given = {name: empty(name.removeprefix("previous_")) for name in identify.READS}
    given["interactions"] = table("interactions", [{"started_at": NOW} | row for row in interactions])
    given |= {name: table(name, values) for name, values in rows.items()}
    return given, identify.run(given, turn=Turn(as_of=NOW, settings={"identify": {"buckets": 4}}))


def test_a_bucket_is_a_stable_hash_of_the_group():
    _, wrote = placed([{"interaction_id": "i1", "source": "calls", "party_ref": "x", "account_id": "A"}])
    row = wrote["placements"].to_pylist()[0]
    low = int.from_bytes(hashlib.md5(row["group_id"].encode(), usedforsecurity=False).digest()[8:], "little")
    assert row["bucket"] == low % 4
    assert {(b["kind"], b["key"], b["bucket"]) for b in wrote["buckets"].to_pylist()} == {
        ("party", "calls/x", row["bucket"]),
        ("account", "A", row["bucket"]),
    }


def test_the_records_of_one_household_land_in_one_bucket():
    contacts = [{"interaction_id": f"i{n}", "source": "calls", "party_ref": f"p{n}", "account_id": f"A{n % 7}"} for n in range(40)]
    steps = [{"step_id": f"s{n}", "source": "field", "account_id": f"A{n}"} for n in range(7)]
    given, wrote = placed(contacts, steps=steps)
    parts = split(given | wrote, ["interactions", "steps"])
    for part in parts:
        assert set(part["steps"].column("account_id").to_pylist()) == set(part["interactions"].column("account_id").to_pylist())
    assert sum(part["interactions"].num_rows for part in parts) == 40


def test_an_interaction_without_account_takes_the_only_account_of_its_party():
    contacts = [
        {"interaction_id": "i1", "source": "calls", "party_ref": "x", "account_id": "A"},
        {"interaction_id": "i2", "source": "calls", "party_ref": "x"},
    ]
    _, wrote = placed(contacts)
    assert wrote["placements"].column("account_id").to_pylist() == ["A", "A"]
