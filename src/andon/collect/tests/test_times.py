"""Times as sources write them."""

from datetime import UTC, date, datetime

import pyarrow as pa
import pytest

from andon.collect.times import day_first_of, parse

CASES = [
    ("2026-03-03T10:00:00+01:00", datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "second"),
    ("2026-03-03T10:00+01:00", datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "minute"),
    ("2026-03-03 10:00 UTC", datetime(2026, 3, 3, 10, 0, tzinfo=UTC), "minute"),
    ("Tue Mar 3 10:00:00 2026", datetime(2026, 3, 3, 10, 0, tzinfo=UTC), "second"),
    ("20260303", datetime(2026, 3, 3, tzinfo=UTC), "day"),
    ("2026/3/3 10:00", datetime(2026, 3, 3, 10, 0, tzinfo=UTC), "minute"),
    ("2026-03-03T10:00:00.250Z", datetime(2026, 3, 3, 10, 0, 0, 250_000, tzinfo=UTC), "second"),
    ("Tue, 03 Mar 2026 10:00:00 +0100", datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "second"),
    ("Tue, 03 Mar 2026 10:00:00 GMT", datetime(2026, 3, 3, 10, 0, tzinfo=UTC), "second"),
    ("Tue Oct 31 22:10:47 +0000 2017", datetime(2017, 10, 31, 22, 10, 47, tzinfo=UTC), "second"),
    ("03/07/2026 10:00", datetime(2026, 7, 3, 9, 0, tzinfo=UTC), "minute"),
    ("3.7.26", datetime(2026, 7, 2, 23, 0, tzinfo=UTC), "day"),
    ("2026-01-02 03:04", datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "minute"),
    ("Jan 5, 2026 3:04 PM", datetime(2026, 1, 5, 15, 4, tzinfo=UTC), "minute"),
    ("2026-01", datetime(2026, 1, 1, tzinfo=UTC), "month"),
    ("2026", datetime(2026, 1, 1, tzinfo=UTC), "year"),
    ("31/02/2026", None, None),
    ("soon", None, None),
    ("0026-01-01", None, None),
]


@pytest.mark.parametrize(("text", "at", "precision"), CASES)
def test_a_time_is_read_in_the_zone_of_its_source(text, at, precision):
    read = parse(pa.array([text]), zone="Europe/London")
    assert (read.at[0].as_py(), read.precision[0].as_py(), bool(read.bad[0])) == (at, precision, at is None)


def test_one_column_may_mix_them():
    read = parse(pa.array([text for text, _, _ in CASES]), zone="Europe/London")
    assert read.at.to_pylist() == [at for _, at, _ in CASES]


def test_the_month_may_come_first():
    assert parse(pa.array(["03/07/2026"]), zone="UTC", day_first=False).at[0].as_py() == datetime(2026, 3, 7, tzinfo=UTC)
    assert [day_first_of(pa.array([text])) for text in ("13/02/2026", "02/13/2026", "02/03/2026")] == [True, False, None]


@pytest.mark.parametrize(("number", "unit"), [("1772532000", "s"), ("1772532000000", "ms"), ("1772532000.0", "s")])
def test_epoch_times_are_utc_whatever_the_zone(number, unit):
    assert parse(pa.array([number]), zone="Asia/Tokyo", epoch=unit).at[0].as_py() == datetime(2026, 3, 3, 10, 0, tzinfo=UTC)


def test_typed_times_keep_their_meaning():
    assert parse(pa.array([date(2026, 7, 1)]), zone="Europe/London").precision[0].as_py() == "day"
    naive = parse(pa.array([datetime(2026, 7, 1, 12)]), zone="Europe/London")  # noqa: DTZ001 - a source without a zone
    assert (naive.at[0].as_py(), naive.assumed) == (datetime(2026, 7, 1, 11, tzinfo=UTC), True)


def test_an_hour_that_the_clock_skips_or_repeats_is_read_all_the_same():
    read = parse(pa.array(["2026-03-29 01:30", "2026-10-25 01:30"]), zone="Europe/London")
    assert read.at.to_pylist() == [datetime(2026, 3, 29, 1, 0, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


@pytest.mark.parametrize("text", ["2026-03-03T10:00:00.25+01:00", "2026-03-03 10:00:00", "2026-03-03", "03/07/2026 10:00", "07.03.2026"])
@pytest.mark.parametrize("day_first", [True, False])
def test_a_column_of_one_form_is_read_as_among_others(text, day_first):
    alone = parse(pa.array([text, None]), zone="Europe/London", day_first=day_first)
    among = parse(pa.array([text, None, "soon"]), zone="Europe/London", day_first=day_first)
    assert (alone.at, alone.precision, alone.assumed) == (among.at[:2], among.precision[:2], among.assumed)
    assert not alone.bad.any()


def test_a_last_day_is_meant_to_its_end(collected, lake):
    collected(
        "coverage.csv",
        "source,channel,from,until,basis\ndesk,web,2025-01-01,2025-06-30,stated\nmail,email,2025-01-01,2025-06-30 12:00,stated\n",
    )
    days, hours = sorted(lake("coverage"), key=lambda row: row["of_source"])
    assert (days["from"], days["until"]) == (datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 6, 30, 23, 59, 59, 999999, tzinfo=UTC))
    assert hours["until"] == datetime(2025, 6, 30, 12, tzinfo=UTC)
