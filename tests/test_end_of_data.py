"""Now is the latest moment at which something was seen, whatever kind of row carries it."""

from datetime import UTC, datetime

import pyarrow as pa
import pytest

from andon.collect.schemas import LAKE
from andon.commands import DATED_AHEAD, SEEN_AT, end_of_data
from andon.errors import NothingUsable
from andon.tables import UTC_TIME

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SEEN, LATER, AHEAD = datetime(2025, 3, 2, tzinfo=UTC), datetime(2025, 3, 9, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)


def lake(**rows):
    given = {f"lake_{name}": [row] if isinstance(row, dict) else row for name, row in rows.items()}
    return {name: pa.Table.from_pylist(given.get(name, []), schema=schema) for name, schema in LAKE.items()}


@pytest.mark.parametrize(
    ("name", "column"), [(name, one) for some in (SEEN_AT, DATED_AHEAD) for name, names in some.items() for one in names]
)
def test_every_named_moment_is_a_time_of_the_lake_and_counts(name, column):
    assert LAKE[name].field(column).type == UTC_TIME
    assert end_of_data(lake(**{name.removeprefix("lake_"): {column: SEEN}}), now=NOW) == SEEN


def test_tickets_alone_end_with_their_last_closing():
    assert end_of_data(lake(cases=[{"at": SEEN, "closed_at": LATER}, {"at": SEEN}]), now=NOW) == LATER


def test_a_date_in_the_future_is_a_plan_and_moves_nothing():
    planned = [{"at": SEEN, "step": "visit"}, {"at": AHEAD, "step": "visit"}]
    assert end_of_data(lake(messages={"at": LATER}, steps=planned), now=NOW) == LATER


def test_the_end_of_a_contract_does_not_move_now():
    assert end_of_data(lake(messages={"at": SEEN}, outcomes={"at": LATER}), now=NOW) == SEEN


def test_without_any_moment_that_was_now_is_the_clock():
    assert end_of_data(lake(messages={"at": AHEAD}), now=NOW) == NOW
    assert end_of_data(lake(areas={"area_id": "a"}), now=NOW) == NOW
    with pytest.raises(NothingUsable):
        end_of_data(lake(), now=NOW)
