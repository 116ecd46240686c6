"""Which plan reads which file: the mapping file's words, a named or recognised preset, else a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from andon.collect.batch import Batch
from andon.collect.checked import checked
from andon.collect.fields import Cells
from andon.collect.found import Found
from andon.collect.guess import guessed
from andon.collect.joined import Lookup
from andon.collect.mapping import Plan, dated, entry_for, plan_of, read_mapping
from andon.collect.presets import mapping_of, preset, recognised
from andon.collect.reading import batches
from andon.collect.schemas import roles
from andon.collect.times import day_first_of
from andon.errors import BadMapping, NothingUsable
from andon.tables import UTC_TIME

SAMPLE = 2_000
NAMED = 5  # files that a sentence names


def planned(files: Sequence[Found], *, preset: str | None, mapping: Path | None) -> list[tuple[Found, Plan]]:
    """The files that will be read, each with its plan; a file that a mapping only joins to another is not read by itself."""
    entries = read_mapping(mapping) if mapping else []
    if entries and not any(entry_for(one.path, entries) for one in files):
        paths, names = (
            ", ".join(dict.fromkeys(some)) for some in ([entry["path"] for entry in entries], [one.name for one in files[:NAMED]])
        )
        raise BadMapping(f"No path of {mapping.name if mapping else 'the mapping'} ({paths}) fits a file that was named ({names}).")
    joined = {str(dict(entry["join"]).get("file")) for entry in entries if isinstance(entry.get("join"), dict)}
    plans = []
    for one in files:
        entry = entry_for(one.path, entries) or one.mapping
        if entry is None and one.path.name in joined:
            continue
        plans.append((one, plan_for(one, preset=preset, entry=entry)))
    return plans


def head(path: Path, *, encoding: str | None = None, delimiter: str | None = None, size: int = SAMPLE) -> Batch:
    """The first rows of a file. Raises NothingUsable when it has none."""
    first = next(iter(batches(path, careful=True, encoding=encoding, delimiter=delimiter, size=size)), None)
    if first is None or not first.rows.num_columns or not (first.rows.num_rows or first.broken):
        raise NothingUsable(f"{path.name} has no row that can be used.")
    return first


def plan_for(one: Found, *, preset: str | None = None, entry: object = None) -> Plan:
    """The plan of one file."""
    said = dict(entry) if isinstance(entry, dict) else {}
    checked(said, f"The mapping of {said.get('path', one.name)}")
    sample = head(one.path, encoding=said.get("encoding"), delimiter=said.get("delimiter"))
    if said:
        plan = (
            plan_of(said, sample.rows.column_names, source=one.source or source_of(one.path), zone=one.zone)
            if "join" not in said
            else _joined(one, said, sample)
        )
    else:
        plan = _unmapped(one, preset or one.preset, sample.rows)
    day_first = _day_first(plan, sample.rows)
    return plan if day_first is None else dated(plan, day_first)


def _joined(one: Found, said: dict[str, object], sample: Batch) -> Plan:
    bare = plan_of(
        {"grain": said.get("grain"), "join": said["join"], "path": said.get("path", one.name)},
        sample.rows.column_names,
        source=one.source or source_of(one.path),
    )
    assert bare.join is not None  # noqa: S101 - plan_of refuses a join it cannot read
    more = Lookup(one.path, bare.join).columns()
    columns = [*sample.rows.column_names, *(name for name in more if name not in sample.rows.column_names)]
    return plan_of(said, columns, source=one.source or source_of(one.path), zone=one.zone)


def _unmapped(one: Found, name: str | None, rows: pa.Table) -> Plan:
    name = name or recognised(rows.column_names)
    if name:
        said = mapping_of(name, rows.column_names, file=one.name)
        return plan_of(said, rows.column_names, source=one.source or preset(name).SOURCE or source_of(one.path), preset=name, zone=one.zone)
    said = guessed(rows, file=one.name)
    return plan_of(said, rows.column_names, source=one.source or source_of(one.path), preset="guess", zone=one.zone)


def source_of(path: Path) -> str:
    """A source's name from a file's: what is left without endings, dates and numbers, so that next month's file is the same source."""
    stem = path.name.split(".")[0].lower()
    bare = re.sub(r"[^a-z]+$", "", re.sub(r"[-_ ]*(19|20)?\d{2,}.*$", "", stem))
    return bare or stem or "file"


def _day_first(plan: Plan, rows: pa.Table) -> bool | None:
    """The order of day and month, as far as the first rows show it."""
    cells = Cells(rows, plan.missing)
    kinds = roles(plan.grain)
    names = [name for role, field in plan.fields.items() if kinds[role] == UTC_TIME for name in field.columns]
    shown = [day_first_of(cells.text(name)) for name in names]
    return next((one for one in shown if one is not None), None)
