"""What is counted: issues (or scored answers) as arrays, with everything recorded about each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from andon.sql import step

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]

# Names of columns that say what came of a contact, who worked on it, or when: consequences and persons, never a scope of a cause.
NEVER = (
    r"status|^state$|resol|closed|outcome|response|disposition|rating|score|csat|nps|satisf|timely|dispute|sentiment|priority|agent|technician"
    r"|employee|officer|author|created|updated|date|_at$|time|(^|_)id$|uuid|url|mail|phone|subject|name|amount|descript|comment|note|text|body|latitude"
    r"|longitude|coordinate|seconds|minutes|reopen|escalat|passed_to|followup|unnamed"
    # Who a customer is, is nobody's defect and nobody's lever.
    r"|gender|(^|_)sex(_|$)|(^|_)age(_|$|s?_?group|s?_?band|_?range)|income|salary|(^|_)race(_|$)|ethnic|religio|marital|nationality|disab|birth"
)
MOST_COLUMNS = 24
BAD = ("recurred", "unresolved", "dismissed", "abandoned")
SEEN = ("resolved", *BAD)
WEEK, DAY = 7, 86_400_000_000


@dataclass(frozen=True)
class Column:
    """One recorded attribute: `codes` a unit (-1 where unknown) into `values`; `step` is the process step that recorded it, if one did.

    late: where it was not known when the unit began but learnt or filled in later; what went on for long was learnt more often.
    dimness: a value; how many times less often than elsewhere the outcome of its units can be seen, 1 where it is seen as well.
    filled: where it was not recorded with the unit at all but is known from its customer's others; None when nothing was filled.
    """

    key: str
    codes: Ints
    values: list[str]
    step: str | None
    late: Bools
    dimness: Floats | None = None
    filled: Bools | None = None


@dataclass(frozen=True)
class Heard:
    """In which weeks and places each unit was heard of: `cluster[start[i]:start[i + 1]]` of unit i.

    weight: how many more weeks a bad unit is heard of than a good one.
    """

    start: Ints
    cluster: Ints
    weight: float

    def of(self, members: Ints) -> tuple[Ints, Ints]:
        """(position in `members`, cluster) of all weeks of some units."""
        often = self.start[members + 1] - self.start[members]
        row = np.repeat(np.arange(len(members)), often)
        first = np.repeat(self.start[members] - np.concatenate([[0], np.cumsum(often)[:-1]]), often)
        return row, self.cluster[first + np.arange(len(row))]


@dataclass(frozen=True)
class Units:
    """Arrays over the units that can be seen, in the order of their ids. Times are microseconds since 1970, UTC."""

    rows: pa.Table
    bad: Bools
    at: Ints
    week: Ints
    month: Ints
    leaf: Ints
    leaves: list[str]
    parent: Ints
    parents: list[str]
    customer: Ints
    place_week: Ints
    heard: Heard
    columns: list[Column]

    def __len__(self) -> int:
        return len(self.bad)

    def pick(self, name: str) -> npt.NDArray[np.object_]:
        """One column of the rows, as objects."""
        return np.array(self.rows.column(name).to_pylist(), dtype=object)


def coded(values: pa.ChunkedArray | pa.Array) -> tuple[Ints, list[str]]:
    """Codes in the order of the sorted values, -1 for null, so that nothing depends on the order of rows."""
    names = sorted(value for value in pc.unique(values).to_pylist() if value is not None)
    codes = pc.fill_null(pc.index_in(values, pa.array(names, values.type)), -1)
    return np.asarray(codes.to_numpy(zero_copy_only=False), dtype=np.int64).ravel(), names


def units_from(
    con: duckdb.DuckDBPyConnection,
    rows: pa.Table,
    *,
    bad: tuple[str, ...],
    seen: tuple[str, ...] | None,
    as_of: datetime,
    columns: list[Column] | None = None,
) -> Units:
    """The units whose outcome is one of `seen` (all of them when None). con: holds `units`, `unit_interactions` and what the steps need.

    columns: what `columns_of` answered for these rows, where it was asked before.
    """
    outcome = rows.column("outcome")
    chosen = (
        np.ones(rows.num_rows, bool)
        if seen is None
        else pc.fill_null(pc.is_in(outcome, pa.array(seen, pa.string())), False).to_numpy(zero_copy_only=False)
    )
    recorded = columns_of(con, rows, as_of) if columns is None else columns
    columns = [_of(c, chosen) for c in recorded]
    rows = rows.filter(pa.array(chosen))
    at = rows.column("opened_at").cast(pa.int64()).to_numpy()
    leaf, leaves = coded(rows.column("leaf"))
    parent, parents = coded(rows.column("parent"))
    week = at // (WEEK * DAY)
    month = at.astype("datetime64[us]").astype("datetime64[M]").astype(np.int64) + 1970 * 12
    is_bad = pc.fill_null(pc.is_in(rows.column("outcome"), pa.array(bad, pa.string())), False).to_numpy(zero_copy_only=False)
    places = next((c.codes for c in columns if c.key == "place"), np.full(len(at), -1))
    heard = _heard(con, chosen, is_bad, places=places, week=week, as_of=as_of)
    customer = coded(rows.column("customer"))[0]
    return Units(rows, is_bad, at, week, month, leaf, leaves, parent, parents, customer, _place_weeks(places, week), heard, columns)


def _of(column: Column, chosen: Bools) -> Column:
    """A column of all units as one of those that are chosen, because their outcome is seen."""
    filled = None if column.filled is None else column.filled[chosen]
    return Column(column.key, column.codes[chosen], column.values, column.step, column.late[chosen], _dimness(column, chosen), filled)


def _dimness(column: Column, seen: Bools) -> Floats:
    """For each value, the share of the other units whose outcome is seen over the share of its own, at least 1."""
    size = len(column.values)
    known = column.codes >= 0
    own = np.bincount(column.codes[known], minlength=size)
    bright = np.bincount(column.codes[known & seen], minlength=size)
    elsewhere = (seen.sum() - bright) / np.maximum(len(seen) - own, 1)
    return np.maximum(elsewhere * own / np.maximum(bright, 1), 1.0)


def _place_weeks(places: Ints, week: Ints) -> Ints:
    """One number for each place and week; where no place is known, one for each unit."""
    return np.where(places >= 0, places * 100_000 + week, -1 - np.arange(len(places)))


def _heard(con: duckdb.DuckDBPyConnection, chosen: Bools, bad: Bools, *, places: Ints, week: Ints, as_of: datetime) -> Heard:
    """The weeks of each chosen unit's contacts, its beginning always among them; a unit without a place is one cluster of its own."""
    found = step(con, "rootcause/heard", as_of=as_of)
    number = np.cumsum(chosen) - 1
    unit, then = found.column("unit").to_numpy(), found.column("week").to_numpy()
    inside = chosen[unit]
    unit = np.concatenate([np.arange(len(week)), number[unit[inside]]])
    then = np.concatenate([week, then[inside]])
    cluster = np.where(places[unit] >= 0, places[unit] * 100_000 + then, -1 - unit)
    both = np.unique(np.column_stack([unit, cluster]), axis=0) if len(unit) else np.zeros((0, 2), np.int64)
    often = np.bincount(both[:, 0], minlength=len(week))
    # Ten of each at the usual ratio of one keep a handful of units from deciding it.
    weight = (often[bad].sum() + 10) / (bad.sum() + 10) / ((often[~bad].sum() + 10) / ((~bad).sum() + 10))
    return Heard(np.concatenate([[0], np.cumsum(often)]), both[:, 1], max(float(weight), 1.0))


def columns_of(con: duckdb.DuckDBPyConnection, rows: pa.Table, as_of: datetime) -> list[Column]:
    """Every attribute that could be a scope: those known of most units first, then by name."""
    n = rows.num_rows
    facts = _by_key(step(con, "rootcause/values", never=NEVER), n)
    facts = _filled(facts, step(con, "rootcause/homes", as_of=as_of), n)
    for new in sorted(
        _by_key(step(con, "rootcause/step_values", never=NEVER, as_of=as_of), n), key=lambda column: -(column.codes >= 0).sum()
    ):
        facts = _joined(facts, new)
    facts = [column for column in facts if len(column.values) > 1 or (column.codes < 0).any()]
    customer = coded(rows.column("customer"))[0]
    facts = [_lasting(column, customer) for column in facts]
    known = [(-int((column.codes >= 0).sum()), column.key, column.step or "", i) for i, column in enumerate(facts)]
    return [facts[i] for *_, i in sorted(known)][:MOST_COLUMNS]


def stays(column: Column, customer: Ints) -> bool:
    """Whether an attribute stays with a customer: of those with two known units or more, nine of ten have one and the same value."""
    first, last, several = _ends(column, customer)
    return len(column.values) > 1 and several.sum() >= 20 and float((first == last)[several].mean()) >= 0.9


def _ends(column: Column, customer: Ints) -> tuple[Ints, Ints, Bools]:
    """A customer each: the least and the greatest code, and whether they have several known units."""
    known, size = column.codes >= 0, int(customer.max(initial=-1)) + 1
    first, last = np.full(size, len(column.values)), np.full(size, -1)
    np.minimum.at(first, customer[known], column.codes[known])
    np.maximum.at(last, customer[known], column.codes[known])
    return first, last, np.bincount(customer[known], minlength=size) > 1


def _lasting(column: Column, customer: Ints) -> Column:
    """The column with its gaps filled from the same customer's other units, where it is something that stays with a customer."""
    known = column.codes >= 0
    if column.key in ("channel", "team", "category", "subcategory") or known.all() or not stays(column, customer):
        return column
    first, last, _ = _ends(column, customer)
    fill = ~known & (first == last)[customer]
    return replace(column, codes=np.where(fill, first[customer], column.codes), late=column.late | fill, filled=fill)


def _by_key(rows: pa.Table, n: int) -> list[Column]:
    """Unit-key-value rows (perhaps of a step) as a column each key (and step)."""
    unit = rows.column("unit").to_numpy()
    by_step = "step" in rows.column_names
    keys = pc.binary_join_element_wise(rows.column("key"), rows.column("step"), "\x1f") if by_step else rows.column("key")
    which, names = coded(keys)
    early = rows.column("early").to_numpy(zero_copy_only=False) if "early" in rows.column_names else np.ones(rows.num_rows, bool)
    out = []
    for i, name in enumerate(names):
        here = np.flatnonzero(which == i)
        if pc.count_distinct(rows.column("value").take(pa.array(here))).as_py() == 1:
            # A mark that is there or not: later contacts would mark what went on for long, so only the beginning counts.
            here = here[early[here]]
        codes, values = coded(rows.column("value").take(pa.array(here)))
        full, late = np.full(n, -1, dtype=np.int64), np.zeros(n, bool)
        full[unit[here]], late[unit[here]] = codes, ~early[here]
        key, _, by = name.partition("\x1f")
        out.append(Column(key, full, values, by or None, late))
    return out


def _filled(columns: list[Column], homes: pa.Table, n: int) -> list[Column]:
    """The columns with `place` filled from what the account or customer named at other times."""
    found = _by_key(homes.append_column("key", pa.array(["place"] * homes.num_rows, pa.string())), n)
    if not found:
        return columns
    here = next((column for column in columns if column.key == "place"), None)
    return [*found, *columns] if here is None else [_coalesced(here, found[0]) if column is here else column for column in columns]


def _joined(columns: list[Column], new: Column) -> list[Column]:
    """The columns with one more; one of the same name and mostly the same values, that hardly ever says otherwise, only fills gaps."""
    for i, old in enumerate(columns):
        if old.key == new.key and len(set(old.values) & set(new.values)) >= 0.3 * min(len(old.values), len(new.values)):
            both = (old.codes >= 0) & (new.codes >= 0)
            names = np.array(old.values, object)[old.codes[both]], np.array(new.values, object)[new.codes[both]]
            if not both.any() or (names[0] == names[1]).mean() >= 0.8:
                return [*columns[:i], _coalesced(old, new), *columns[i + 1 :]]
    return [*columns, new]


def _coalesced(first: Column, second: Column) -> Column:
    """What the first knows, else what the second knows."""
    values = sorted(set(first.values) | set(second.values))
    number = {value: i for i, value in enumerate(values)}
    one, two = (np.array([number[v] for v in column.values] + [-1], dtype=np.int64)[column.codes] for column in (first, second))
    late = np.where(one >= 0, first.late, two >= 0)
    return Column(first.key, np.where(one >= 0, one, two), values, first.step or second.step, late)
