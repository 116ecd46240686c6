from datetime import UTC, datetime

import pyarrow as pa
import pytest

from andon.errors import BadContract, Missing, NotEnoughData
from andon.results import Estimate, show
from andon.tables import CONTRACTS, UTC_TIME, conform, table


def test_what_a_row_leaves_out_is_null():
    rows = table("claims", [{"claim_id": "a", "kind": "solved"}])
    assert rows.schema == CONTRACTS["claims"]
    assert rows.to_pylist()[0]["at"] is None


def test_a_column_that_is_not_in_the_contract_is_refused():
    with pytest.raises(BadContract, match="colour"):
        table("claims", [{"colour": "red"}])


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(BadContract, match="without a zone"):
        conform("claims", pa.table({"at": [datetime(2026, 1, 1)]}))  # noqa: DTZ001


def test_conform_orders_casts_and_keeps_what_is_beyond():
    rows = conform("agenda", pa.table({"extra": ["x"], "rank": pa.array([1], pa.int32())}))
    assert rows.column_names == [*CONTRACTS["agenda"].names, "extra"]
    assert rows.schema.field("rank").type == pa.int64()


def test_every_time_of_every_contract_is_aware():
    times = [field.type for schema in CONTRACTS.values() for field in schema if pa.types.is_timestamp(field.type)]
    assert times
    assert set(times) == {UTC_TIME}


def test_an_estimate_says_itself():
    assert Estimate(0.4, 0.3, 0.5, 120, "problems").sentence() == "40% (between 30% and 50%, 120 problems)"
    assert Estimate(None, None, None, 3, "problems").sentence() == "not enough data (3 problems)"


def test_a_small_share_keeps_its_digit():
    assert [show(value, "share") for value in (0.004, 0.25, 1.0)] == ["0.4%", "25%", "100%"]


def test_errors_are_one_sentence_and_carry_their_fields():
    error = NotEnoughData("commitments due", n=1, need=5)
    assert (str(error), error.n) == ("commitments due: 1 rows, at least 5 needed.", 1)
    assert "not there" in str(Missing("/x"))
    assert datetime.now(UTC).tzinfo
