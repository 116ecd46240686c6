import pytest

from andon.buckets import NOWHERE, cut, split
from andon.errors import BadContract
from andon.tables import empty, table


def placed():
    return {
        "placements": table("placements", [{"interaction_id": "a", "bucket": 1}, {"interaction_id": "b", "bucket": 0}]),
        "buckets": table(
            "buckets",
            [
                {"kind": "case", "key": "K1", "bucket": 1},
                {"kind": "account", "key": "A1", "bucket": 0},
                {"kind": "party", "key": "crm/7", "bucket": 1},
            ],
        ),
        "messages": table("messages", [{"message_id": "m1", "interaction_id": "a"}, {"message_id": "m2", "interaction_id": "b"}]),
    }


def test_rows_follow_their_interaction():
    zero, one = split(placed() | {"messages": placed()["messages"]}, ["messages"])
    assert zero["messages"].column("message_id").to_pylist() == ["m2"]
    assert one["messages"].column("message_id").to_pylist() == ["m1"]


def test_what_names_only_a_message_follows_the_message():
    signals = table("signals", [{"message_id": "m1"}, {"message_id": "m2"}])
    assert [part["signals"].num_rows for part in split(placed() | {"signals": signals}, ["signals"])] == [1, 1]


@pytest.mark.parametrize(
    ("row", "bucket"),
    [
        ({"case_ref": "K1", "account_id": "A1"}, 1),
        ({"account_id": "A1"}, 0),
        ({"source": "crm", "party_ref": "7"}, 1),
        ({"account_id": "?"}, NOWHERE),
    ],
)
def test_a_record_follows_the_first_reference_that_is_known(row, bucket):
    steps = table("steps", [{"step_id": "s"} | row])
    assert list(cut(placed() | {"steps": steps}, ["steps"])["steps"]) == [bucket]


def test_an_outcome_has_no_case_and_still_finds_its_account():
    assert list(cut(placed() | {"outcomes": table("outcomes", [{"account_id": "A1"}])}, ["outcomes"])["outcomes"]) == [0]


def test_the_order_of_rows_is_kept():
    rows = table("interactions", [{"interaction_id": "a", "source_id": str(n)} for n in range(5)])
    assert split(placed() | {"interactions": rows}, ["interactions"])[1]["interactions"].column("source_id").to_pylist() == list("01234")


def test_a_table_that_leads_nowhere_is_a_mistake():
    with pytest.raises(BadContract, match="leads to a bucket"):
        cut(placed() | {"scores": empty("scores")}, ["scores"])
