"""A batch of a file's rows, by its plan, to rows of the lake; what cannot be read is set aside with its line and reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect import times
from andon.collect.answers import answer_tables
from andon.collect.batch import Batch, Broken
from andon.collect.engine import answered
from andon.collect.fields import Cells, Field, numbers, values
from andon.collect.mapping import Claim, Plan
from andon.collect.schemas import GRAINS, ID_ROLE, LAKE, NEEDED, roles
from andon.collect.turns import exploded, with_answers
from andon.tables import UTC_TIME

_PRECISION = {"at": "at_precision", "closed_at": "closed_precision", "passed_at": "passed_precision"}
_LISTED = 60
_DAY = 86_400_000_000
LAST_OF_DAY = timedelta(days=1, microseconds=-1)


@dataclass
class Shaped:
    """tables: lake rows with `row` (the row of the file). ids, content: hashes a row, in the order of the rows. bad: broken rows."""

    tables: dict[str, pa.Table]
    ids: pa.Array
    content: pa.Array
    good: np.ndarray
    broken: list[Broken]
    notes: Counter[str] = field(default_factory=Counter)


class _Batch:
    """The roles of a batch while they are worked out, and what is wrong with which row."""

    def __init__(self, batch: Batch, plan: Plan) -> None:
        self.batch, self.plan, self.n = batch, plan, batch.rows.num_rows
        self.cells = Cells(batch.rows, plan.missing)
        self.columns: dict[str, pa.Array] = {}
        self.wrong: dict[int, str] = {}
        self.notes: Counter[str] = Counter()

    def text(self, spec: Field, company: pa.Array | None = None) -> pa.Array:
        return values(spec, self.cells, source=self.plan.source, company=company)

    def time(self, role: str, spec: Field) -> tuple[pa.Array, pa.Array]:
        """A role's times and their precision; unreadable ones are wrong."""
        plain = len(spec.columns) == 1 and not spec.missing and not self.plan.missing
        raw = self.cells.raw(spec.columns[0]) if plain else None
        cells = raw if raw is not None and not pa.types.is_string(raw.type) and not pa.types.is_large_string(raw.type) else self.text(spec)
        day_first = self.plan.day_first if spec.day_first is None else spec.day_first
        read = times.parse(cells, zone=spec.zone or self.plan.zone or "UTC", epoch=spec.epoch, day_first=day_first, formats=spec.formats)
        if read.assumed and not spec.zone and not self.plan.zone:
            self.notes["zone assumed UTC"] += 1
        self.reject(read.bad, cells, f"the time of {role} ({', '.join(spec.columns)}) cannot be read: ")
        if role == "until":
            # A day named as the last one is meant to its end.
            whole = pc.fill_null(pc.equal(read.precision, "day"), False)
            return pc.if_else(whole, pc.add(read.at, pa.scalar(LAST_OF_DAY)), read.at).cast(read.at.type), read.precision
        return read.at, read.precision

    def number(self, role: str, spec: Field) -> pa.Array:
        text = self.text(spec)
        found = numbers(text)
        self.reject(
            np.asarray(pc.and_(pc.is_valid(text), pc.is_null(found))),
            text,
            f"the number of {role} ({', '.join(spec.columns)}) cannot be read: ",
        )
        return found

    def reject(self, bad: np.ndarray, cells: pa.Array | None, why: str) -> None:
        for place in np.flatnonzero(bad):
            shown = "" if cells is None else repr(str(cells[int(place)].as_py())[:_LISTED])
            self.wrong.setdefault(int(place), why + shown)


def shape(batch: Batch, plan: Plan) -> Shaped:
    """The lake rows of a batch."""
    work = _Batch(batch, plan)
    _roles(work)
    _needed(work)
    ids, content = _hashes(work)
    good = np.ones(work.n, bool)
    good[list(work.wrong)] = False
    lines = batch.lines or list(range(work.n))
    broken = [Broken(lines[place], why, _raw(batch.rows, place)) for place, why in sorted(work.wrong.items())]
    tables = _tables(work) if work.n else {}
    keep = pa.array(good)
    if work.wrong:
        first = batch.first
        tables = {name: rows.filter(keep.take(pc.subtract(rows.column("row"), first))) for name, rows in tables.items()}
    return Shaped(tables, ids, content, good, [*batch.broken, *broken], work.notes)


def _roles(work: _Batch) -> None:
    """Every role of the plan as a typed column."""
    kinds = roles(work.plan.grain)
    fields = dict(work.plan.fields)
    company = None
    if "speaker" in fields:
        work.columns["speaker"] = work.text(fields.pop("speaker"))
        company = pc.fill_null(pc.not_equal(work.columns["speaker"], "customer"), True)
    for role, spec in fields.items():
        kind = kinds[role]
        if kind == UTC_TIME:
            work.columns[role], precision = work.time(role, spec)
            if role in _PRECISION:
                work.columns[_PRECISION[role]] = precision
        elif pa.types.is_floating(kind) or pa.types.is_integer(kind):
            work.columns[role] = work.number(role, spec).cast(kind)
        elif pa.types.is_list(kind):
            work.columns[role] = _scope(work.text(spec))
        else:
            work.columns[role] = work.text(spec, company)


def _scope(text: pa.Array) -> pa.Array:
    """`b=2;a=1` as the sorted list [a=1, b=2]."""
    return pa.array(
        [sorted(part.strip() for part in cell.split(";") if part.strip()) if cell else [] for cell in text.to_pylist()],
        pa.list_(pa.string()),
    )


def _needed(work: _Batch) -> None:
    """A row that says nothing is wrong, and says what it lacks."""
    wanted = NEEDED[work.plan.grain]
    if work.plan.grain == "response" or not wanted:
        return
    there = [np.asarray(pc.is_valid(work.columns[role])) for role in wanted if role in work.columns]
    some = np.logical_or.reduce(there) if there else np.zeros(work.n, bool)
    work.reject(~some, None, f"the row has no {' and no '.join(wanted)}")


def _hashes(work: _Batch) -> tuple[pa.Array, pa.Array]:
    """Per row: the hash of its own id (null without one) and the hash of its content."""
    plan, rows = work.plan, work.batch.rows
    grain = "message" if plan.grain == "interaction" else plan.grain
    names = plan.ids or plan.fields.get(ID_ROLE.get(plan.grain, ""), Field()).columns
    parts = [work.cells.text(name) for name in names]
    own = pc.binary_join_element_wise(pa.scalar(f"{plan.source}\x1f{grain}"), *parts, "\x1f") if parts else pa.nulls(work.n, pa.string())
    cells = [work.cells.raw(name) for name in rows.column_names]
    texts = [cell if pa.types.is_string(cell.type) else work.cells.text(name) for name, cell in zip(rows.column_names, cells, strict=True)]
    head = pa.scalar(f"{plan.source}\x1f{grain}")
    whole = pc.binary_join_element_wise(head, *texts, "\x1f", null_handling="replace", null_replacement="\x1e")
    whole = whole if isinstance(whole, pa.Array) else pa.array([whole.as_py()] * work.n, pa.string())
    done = answered("collect/hashed", {"rows": pa.table({"own": own, "content": whole})})
    return done.column("own").combine_chunks(), done.column("content").combine_chunks()


def _raw(rows: pa.Table, place: int) -> str:
    return ",".join("" if cell is None else str(cell) for cell in (column[place].as_py() for column in rows.columns))


def _tables(work: _Batch) -> dict[str, pa.Table]:
    """All lake tables of the batch, each with `row`."""
    plan = work.plan
    row = pa.array(np.arange(work.batch.first, work.batch.first + work.n), pa.int64())
    columns = work.columns | {"row": row, "source": pa.array([plan.source] * work.n, pa.string())}
    main = GRAINS[plan.grain]
    tables: dict[str, pa.Table] = {}
    if plan.grain in ("message", "interaction"):
        columns["single"] = pa.array([plan.grain == "interaction"] * work.n)
        columns.setdefault("speaker", pa.array(["customer"] * work.n, pa.string()))
    if plan.survey and main in ("lake_responses", "lake_answers"):
        columns.setdefault("survey", pa.array([plan.survey] * work.n, pa.string()))
    if plan.claims:
        tables["lake_claims"] = pa.concat_tables([_claims(work, claim, columns) for claim in plan.claims])
    if plan.asks or plan.grain == "response":
        tables["lake_answers"] = answer_tables(plan, work.cells, _asked(columns, tables.get("lake_claims")), notes=work.notes)
    columns = exploded(columns, marks=plan.turns) if "transcript" in columns else with_answers(columns) if "answer" in columns else columns
    tables[main] = conformed(main, columns)
    if plan.attributes:
        tables["lake_attributes"] = _attributes(work, row)
    return tables


def _claims(work: _Batch, claim: Claim, columns: dict[str, pa.Array]) -> pa.Table:
    """The claims that a row makes; a row whose kind is null makes none."""
    kind = work.text(claim.kind)
    out: dict[str, Any] = {"kind": kind, "by": pa.array([claim.by] * work.n, pa.string())}
    for role in ("row", "source", "case_ref", "thread_ref", "agent_ref", "at", "at_precision"):
        if role in columns:
            out[role] = columns[role]
    if "source_id" in columns:
        out["message_ref"] = columns["source_id"]
    for role, spec in claim.fields.items():
        if role == "at":
            out["at"], out["at_precision"] = work.time("a claim", spec)
        else:
            out["claim_ref" if role == "id" else role] = work.text(spec)
    if "at" not in claim.fields and "handle_seconds" in columns and "at" in columns:
        seconds = pc.multiply(pc.fill_null(columns["handle_seconds"], 0.0), 1e6).cast(pa.int64(), safe=False)
        out["at"] = pc.add(columns["at"], seconds.cast(pa.duration("us")))
    if work.plan.grain == "interaction" and "at" in columns and "at" in out:
        out["at"] = _after(out["at"], out.get("at_precision", pa.nulls(work.n, pa.string())), columns["at"])
    return conformed("lake_claims", out).filter(pc.is_valid(kind))


def _after(claim: pa.Array, precision: pa.Array, at: pa.Array) -> pa.Array:
    """No claim stands before the row that makes it; where only its day is known, it holds from that day's end."""
    late = pc.less_equal(claim, at)
    end = pc.add(pc.floor_temporal(at, unit="day"), pa.scalar(_DAY - 1, pa.duration("us")))
    by_day = pc.fill_null(pc.equal(precision, "day"), False)
    return pc.if_else(pc.fill_null(late, False), pc.if_else(by_day, end, at), claim)


def _asked(columns: dict[str, pa.Array], claims: pa.Table | None) -> dict[str, pa.Array]:
    """The columns, with the moment from which a row's answers count: what a row says of its own claim was said after it."""
    if "closed_at" in columns and "at" in columns:
        columns = columns | {"at": times.later(columns["at"], columns["closed_at"])}
    if claims is None or "at" not in columns:
        return columns
    last = claims.group_by("row").aggregate([("at", "max")])
    then = last.column("at_max").combine_chunks().take(pc.index_in(columns["row"], last.column("row").combine_chunks()))
    return columns | {"at": times.later(columns["at"], then)}


def _attributes(work: _Batch, row: pa.Array) -> pa.Table:
    """Every column that is not mapped, one row a value."""
    plan = work.plan
    left = [name for name in work.batch.rows.column_names if name not in plan.uses() and name not in plan.ignore and name not in plan.ids]
    parts = [pa.table({"row": row, "key": pa.array([name] * work.n, pa.string()), "value": work.cells.text(name)}) for name in left]
    together = pa.concat_tables(parts) if parts else pa.table({"row": row[:0]})
    rows = conformed("lake_attributes", {name: together.column(name) for name in together.column_names})
    return rows.filter(pc.is_valid(rows.column("value")))


def conformed(name: str, columns: dict[str, Any]) -> pa.Table:
    """Columns as a lake table; what is not given is null, what the table does not have is left out."""
    n = len(columns["row"])
    return pa.table(
        {f.name: columns[f.name].cast(f.type) if f.name in columns else pa.nulls(n, f.type) for f in LAKE[name]}, schema=LAKE[name]
    )
