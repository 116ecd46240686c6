"""Times as sources write them, to UTC with their precision; what has no zone is in the zone the source states."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.engine import answered
from andon.tables import UTC_TIME

EPOCH = {"s": 1_000_000, "ms": 1_000, "us": 1, "ns": 0.001}
_ZONED = ["%a, %d %b %Y %H:%M:%S %z", "%d %b %Y %H:%M:%S %z", "%a %b %d %H:%M:%S %z %Y", "%a, %d %b %Y %H:%M %z"]
_CLOCKS = ["", " %H:%M", " %H:%M:%S", " %H:%M:%S.%f", " %I:%M %p", " %I:%M:%S %p"]
_WORDS = ["%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y", "%d-%b-%Y", "%a %d %b %Y", "%Y%m%d", "%a %b %d %H:%M:%S %Y"]
# Ways of writing a whole column: what a cell is, its precision, and whether it says its zone.
_DATES = (r"\d{4}-\d\d-\d\d", r"\d\d[/.-]\d\d[/.-]\d{4}")
_HOURS = (("", "day"), (r"[ T]\d\d:\d\d", "minute"), (r"[ T]\d\d:\d\d:\d\d", "second"))
_SHAPES = [(date + hours, precision, False) for date in _DATES for hours, precision in _HOURS]
_SHAPES += [(_DATES[0] + hours + r"(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)", precision, True) for hours, precision in _HOURS[1:]]


@dataclass(frozen=True)
class Times:
    """at: UTC. precision: year, month, day, minute or second. bad: where a text is no time. assumed: whether any has no zone."""

    at: pa.Array
    precision: pa.Array
    bad: np.ndarray
    assumed: bool


def parse(cells: pa.Array, *, zone: str, epoch: str | None = None, day_first: bool = True, formats: tuple[str, ...] = ()) -> Times:
    """Times of a column: text, numbers since 1970 (`epoch` says in what unit) or Arrow times.

    zone: IANA name for times without one. Where clocks go back the earlier reading is taken, where they go forward the later.
    """
    if pa.types.is_timestamp(cells.type) or pa.types.is_date(cells.type):
        return _typed(cells, zone)
    if pa.types.is_integer(cells.type) or pa.types.is_floating(cells.type):
        return _numbers(cells.cast(pa.float64()), epoch or _unit(cells))
    if epoch:
        numbers = answered("collect/numbers", {"cells": pa.table({"cell": cells})}).column("number").combine_chunks()
        found = _numbers(numbers, epoch)
        return Times(found.at, found.precision, _there(cells) & ~_there(numbers), False)
    return _texts(cells, zone, day_first, formats)


def day_first_of(cells: pa.Array) -> bool | None:
    """Whether 03/04/2026 is the third of April, as far as the column itself shows; None where it cannot."""
    parts = pc.extract_regex(cells.drop_null(), r"^(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-]\d{2,4}")
    if not len(parts.drop_null()):
        return None
    first, second = (pc.max(parts.drop_null().field(place).cast(pa.int64())).as_py() for place in (0, 1))
    return True if first > 12 else False if second > 12 else None


def _there(cells: pa.Array) -> np.ndarray:
    return np.asarray(pc.is_valid(cells))


def _numbers(numbers: pa.Array, unit: str) -> Times:
    values = np.nan_to_num(np.asarray(numbers.fill_null(np.nan)) * EPOCH[unit], nan=-9e18)
    sane = (values > -2.3e15) & (values < 4.2e15)  # 1897 to 2103
    at = pa.array(np.where(sane, values, 0).round().astype("int64"), pa.int64(), mask=~sane).cast(UTC_TIME)
    return Times(at, _constant("second", sane), _there(numbers) & ~sane, False)


def _unit(cells: pa.Array) -> str:
    """The unit of numbers that are plainly times of our days."""
    middle = pc.approximate_median(cells).as_py() or 0
    return "s" if middle < 1e11 else "ms" if middle < 1e14 else "us" if middle < 1e17 else "ns"


def _typed(cells: pa.Array, zone: str) -> Times:
    there, none = _there(cells), np.zeros(len(cells), bool)
    if pa.types.is_date(cells.type):
        return Times(_in_zone(cells.cast(pa.timestamp("us")), zone), _constant("day", there), none, True)
    if cells.type.tz is None:
        return Times(_in_zone(cells.cast(pa.timestamp("us"), safe=False), zone), _constant("second", there), none, True)
    return Times(cells.cast(UTC_TIME, safe=False), _constant("second", there), none, False)


def _constant(word: str, where: np.ndarray) -> pa.Array:
    return pa.array(np.full(len(where), word, dtype=object), pa.string(), mask=~where)


def _in_zone(local: pa.Array, zone: str) -> pa.Array:
    return pc.assume_timezone(local, zone, ambiguous="earliest", nonexistent="latest").cast(UTC_TIME)


def _texts(cells: pa.Array, zone: str, day_first: bool, formats: tuple[str, ...]) -> Times:
    order = ["%d-%m-%Y", "%m-%d-%Y"] if day_first else ["%m-%d-%Y", "%d-%m-%Y"]
    local = [
        *(f.replace("/", "-").replace(".", "-") for f in formats),
        *(date + clock for date in [*order, "%Y-%m-%d", *_WORDS] for clock in _CLOCKS),
    ]
    short = [date.replace("%Y", "%y") + clock for date in order for clock in _CLOCKS]
    simple = None if formats else _simple(cells, zone, day_first)
    if simple:
        return simple
    read = answered("collect/times", {"cells": pa.table({"cell": cells})}, zoned=_ZONED, local=local, short=short)
    here = _in_zone(read.column("local").combine_chunks(), zone)
    at = _sane(pc.coalesce(read.column("zoned").combine_chunks().cast(UTC_TIME), here))
    known = _there(at)
    precision = pc.if_else(pa.array(known), read.column("precision").combine_chunks(), pa.scalar(None, pa.string()))
    return Times(at, precision, _there(cells) & ~known, bool(pc.any(pc.is_valid(here)).as_py()))


def _sane(at: pa.Array) -> pa.Array:
    """Times of our days; what lies far from them is none."""
    sane = pc.fill_null(pc.and_(pc.greater(pc.year(at), 1899), pc.less(pc.year(at), 2101)), False)
    return pc.if_else(sane, at, pa.scalar(None, UTC_TIME))


def _simple(cells: pa.Array, zone: str, day_first: bool) -> Times | None:
    """Times of a column that is written in one usual way throughout, as most are; the engine's many patterns cost ten times as much."""
    first = next(iter(cells.drop_null()), None)
    shape = next((shape for shape in _SHAPES if re.fullmatch(shape[0], str(first))), None)
    if shape is None or not pc.all(pc.match_substring_regex(cells, f"^{shape[0]}$")).as_py():
        return None
    _, precision, zoned = shape
    plain = pc.replace_substring_regex(cells, r"^(\d\d)[/.-](\d\d)[/.-](\d{4})", r"\3-\2-\1" if day_first else r"\3-\1-\2")
    try:
        at = plain.cast(UTC_TIME) if zoned else _in_zone(plain.cast(pa.timestamp("us")), zone)
    except pa.ArrowInvalid:  # the 30th of February, or day and month the other way round
        return None
    at = _sane(at)
    known = _there(at)
    return Times(at, _constant(precision, known), _there(cells) & ~known, not zoned)


def later(first: pa.Array, second: pa.Array) -> pa.Array:
    """The later of two times; what is missing on one side gives way to the other."""
    return pc.coalesce(pc.if_else(pc.greater_equal(first, second), first, second), first, second)
