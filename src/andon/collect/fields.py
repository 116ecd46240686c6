"""A field: how one role (a time, a text, a person) is taken from the columns of a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.engine import answered
from andon.errors import BadMapping

_KEYS = "column constant map other prefix local epoch day_first formats zone missing join lower when_company filled empty".split()


@dataclass(frozen=True)
class Field:
    """columns: the first that has a value is taken (or all, joined with `join`). constant: the same for every row.

    map: source value -> ours, capitals ignored; a value it does not name becomes `other`. local: the source is put before it,
    because the reference means nothing elsewhere. when_company: the column instead of `columns` where the speaker is not the customer.
    filled, empty: what a column that has any value, or none, stands for. epoch, day_first, formats, zone: how a time is written.
    """

    columns: tuple[str, ...] = ()
    constant: str | None = None
    map: Mapping[str, str] = field(default_factory=dict)
    other: str | None = None
    prefix: str = ""
    local: bool = False
    epoch: str | None = None
    day_first: bool | None = None
    formats: tuple[str, ...] = ()
    zone: str | None = None
    missing: tuple[str, ...] = ()
    join: str | None = None
    lower: bool = False
    when_company: str | None = None
    filled: str | None = None
    empty: str | None = None

    def uses(self) -> set[str]:
        """The columns it reads."""
        return {*self.columns, *([self.when_company] if self.when_company else [])}


def field_of(said: object, where: str) -> Field:
    """A field as a mapping says it: a column's name, a list of names, or a table of the keys above. Raises BadMapping."""
    if isinstance(said, str):
        return Field(columns=(said,))
    if isinstance(said, list) and all(isinstance(name, str) for name in said):
        return Field(columns=tuple(said))
    if not isinstance(said, dict):
        raise BadMapping(f"{where} must be a column's name or a table, not {said!r}.")
    strange = sorted(set(said) - set(_KEYS))
    if strange:
        raise BadMapping(f"{where} has an unknown key {strange[0]!r}; known are {', '.join(_KEYS)}.")
    given: dict[str, Any] = {key: value for key, value in said.items() if key != "column"}
    columns = said.get("column", [])
    given["columns"] = (columns,) if isinstance(columns, str) else tuple(columns)
    for key in ("formats", "missing"):
        given[key] = tuple(str(value) for value in given.get(key, ()))
    given["map"] = {str(key).strip().casefold(): str(value) for key, value in dict(given.get("map", {})).items()}
    if "constant" in given:
        given["constant"] = str(given["constant"])
    if given.get("epoch") not in (None, "s", "ms", "us", "ns"):
        raise BadMapping(f"{where}: epoch must be s, ms, us or ns, not {given['epoch']!r}.")
    if not given["columns"] and given.get("constant") is None and not given.get("when_company"):
        raise BadMapping(f"{where} names neither a column nor a constant.")
    return Field(**given)


class Cells:
    """The cells of a batch, cleaned once: text trimmed, missing codes null."""

    def __init__(self, rows: pa.Table, missing: tuple[str, ...] = ()) -> None:
        self.rows, self.missing = rows, missing
        self.n = rows.num_rows
        self._clean: dict[str, pa.Array] = {}

    def raw(self, name: str) -> pa.Array:
        """A column in its own type, in one chunk; all null where the batch does not have it."""
        if name not in self.rows.column_names:
            return pa.nulls(self.n, pa.string())
        column = self.rows.column(name)
        column = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
        return column.cast(column.type.value_type) if pa.types.is_dictionary(column.type) else column

    def text(self, name: str) -> pa.Array:
        """A column as trimmed text without its missing codes."""
        if name not in self._clean:
            column = _as_text(self.raw(name))
            column = pc.utf8_trim_whitespace(column)
            lost = pc.equal(column, "")
            if self.missing:
                lost = pc.or_(lost, pc.is_in(column, pa.array(self.missing, pa.string())))
            self._clean[name] = pc.if_else(lost, pa.scalar(None, pa.string()), column)
        return self._clean[name]

    def nulls(self) -> pa.Array:
        return pa.nulls(self.n, pa.string())


def _as_text(column: pa.Array) -> pa.Array:
    if pa.types.is_nested(column.type) or pa.types.is_binary(column.type):
        return pa.array([None if cell is None else str(cell) for cell in column.to_pylist()], pa.string())
    if pa.types.is_floating(column.type):
        whole = pc.all(pc.equal(pc.floor(column), column)).as_py() and (pc.max(pc.abs(column)).as_py() or 0) < 1e15
        column = column.cast(pa.int64()) if whole else column
    return column.cast(pa.string())


def values(spec: Field, cells: Cells, *, source: str, company: pa.Array | None = None) -> pa.Array:
    """The text of a field for every row. company: true where the speaker is not the customer."""
    if not spec.columns:
        found = pa.array([spec.constant] * cells.n, pa.string())
    elif spec.join is not None:
        first, *more = (cells.text(name) for name in spec.columns)
        # Arrow leaves a row out, and with it the order of all others, where every cell of it is null.
        first = pc.if_else(pc.is_null(pc.coalesce(first, *more)), "", first)
        found = pc.binary_join_element_wise(first, *more, spec.join, null_handling="skip")
        found = pc.if_else(pc.equal(found, ""), pa.scalar(None, pa.string()), found)
    else:
        found = pc.coalesce(*(cells.text(name) for name in spec.columns))
    if spec.when_company is not None and company is not None:
        found = pc.if_else(company, cells.text(spec.when_company), found)
    if spec.filled is not None or spec.empty is not None:
        found = pc.if_else(pc.is_valid(found), pa.scalar(spec.filled, pa.string()), pa.scalar(spec.empty, pa.string()))
    if spec.missing:
        found = pc.if_else(pc.is_in(found, pa.array(spec.missing, pa.string())), pa.scalar(None, pa.string()), found)
    if spec.map or spec.other is not None:
        found = _mapped(spec, found)
    if spec.columns and spec.constant is not None:
        found = pc.fill_null(found, spec.constant)
    if spec.lower:
        found = pc.utf8_lower(found)
    before = (f"{source}/" if spec.local else "") + spec.prefix
    return pc.binary_join_element_wise(pa.scalar(before), found, "") if before else found


def _mapped(spec: Field, found: pa.Array) -> pa.Array:
    keys = pa.array(list(spec.map), pa.string())
    names = pa.array(list(spec.map.values()), pa.string())
    place = pc.index_in(pc.utf8_lower(found), keys)
    known = pc.fill_null(names.take(place), spec.other) if spec.other is not None and spec.other != "keep" else names.take(place)
    if spec.other == "keep":
        known = pc.coalesce(known, found)
    known = pc.if_else(pc.equal(known, ""), pa.scalar(None, pa.string()), known)
    return pc.if_else(pc.is_valid(found), known, pa.scalar(None, pa.string()))


def numbers(text: pa.Array) -> pa.Array:
    """Text as numbers; null where it is none."""
    if pc.all(pc.is_null(text)).as_py():
        return pa.nulls(len(text), pa.float64())
    try:
        return text.cast(pa.float64())
    except pa.ArrowInvalid:
        return answered("collect/numbers", {"cells": pa.table({"cell": text})}).column("number").combine_chunks()
