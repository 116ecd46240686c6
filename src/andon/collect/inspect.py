"""Looking at a file before it is read: what each column is taken for, how sure that is and why, and the mapping that says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from andon.collect.fields import Cells
from andon.collect.found import found
from andon.collect.guess import Guess, guess
from andon.collect.mapping import Plan
from andon.collect.planned import head, plan_for, source_of
from andon.collect.presets import mapping_of, recognised
from andon.collect.presets import preset as preset_of
from andon.collect.privacy import shown
from andon.collect.schemas import GRAINS
from andon.errors import NothingUsable

SHOWN = 3


@dataclass(frozen=True)
class Column:
    """A column of the file. examples: a few values, personal data masked."""

    name: str
    role: str
    confidence: float
    why: str
    examples: tuple[str, ...]


@dataclass(frozen=True)
class Inspection:
    """What a file is taken for. preset: the preset that reads it, or `guess`. said: the same in the words of a mapping file.

    confidence, why: how sure the grain is (0 to 1), and by which columns.
    """

    file: str
    preset: str
    source: str
    grain: str
    table: str
    zone: str | None
    columns: tuple[Column, ...]
    said: dict[str, Any]
    confidence: float = 1.0
    why: str = ""

    def mapping(self) -> str:
        """The mapping file that reads the file as it would be read without one; made to be edited."""
        return tomli_w.dumps({"file": [self.said]})

    def text(self) -> str:
        """The inspection as a person reads it, a line a column."""
        wide = max((len(column.name) for column in self.columns), default=0)
        roles = max((len(column.role) for column in self.columns), default=0)
        lines = [
            f"  {column.name:{wide}}  {column.role:{roles}}  {column.confidence:4.0%}  {column.why}"
            + (f"; such as {' | '.join(column.examples)}" if column.examples else "")
            for column in self.columns
        ]
        zone = f"times in {self.zone}" if self.zone else "times without a zone are taken for UTC"
        grain = f"a row is one {self.grain} (table {self.table}), {self.confidence:.0%}: {self.why}"
        head_ = f"{self.file}: read as {self.preset} of {self.source}; {grain}; {zone}."
        return "\n".join([head_, *lines])


def inspect(path: Path, *, preset: str | None = None) -> Inspection:
    """What Andon takes a file for. preset: read it as this. Raises Missing, NothingUsable, BadMapping."""
    files, _ = found([path])
    if len(files) > 1:
        raise NothingUsable(f"{path} holds {len(files)} files; inspect them one by one.")
    one = files[0]
    rows = head(one.path).rows
    name = preset or one.preset or recognised(rows.column_names)
    plan = plan_for(one, preset=name)
    if name:
        said = mapping_of(name, rows.column_names, file=one.name)
        notes, sure = _by_preset(plan, rows.column_names, name=name), (1.0, f"the preset {name} says so")
        source = one.source or preset_of(name).SOURCE or source_of(one.path)
    else:
        found_ = guess(rows, file=one.name)
        said, notes, source = found_.said, found_.columns, one.source or source_of(one.path)
        sure = found_.grain
    cells = Cells(rows)
    columns = tuple(Column(note.column, note.role, note.confidence, note.why, _examples(note, cells)) for note in notes)
    zone = plan.zone
    order = {"path": one.path.name, "source": source} | ({"zone": zone} if zone else {}) | said
    return Inspection(one.name, name or "guess", source, plan.grain, GRAINS[plan.grain], zone, columns, order, *sure)


def _by_preset(plan: Plan, columns: list[str], *, name: str) -> list[Guess]:
    """What the preset uses each column for."""
    roles: dict[str, list[str]] = {}
    for role, field in plan.fields.items():
        for column in field.uses():
            roles.setdefault(column, []).append(role)
    for ask in plan.asks:
        roles.setdefault(ask.column, []).append("answers")
    for claim in plan.claims:
        for field in (claim.kind, *claim.fields.values()):
            for column in field.uses():
                roles.setdefault(column, []).append("claims")
    for column in plan.ids:
        roles.setdefault(column, ["id"])
    dropped = set(plan.ignore) - set(roles)
    return [
        Guess(column, ", ".join(dict.fromkeys(roles[column])), 1.0, f"the preset {name} says so")
        if column in roles
        else Guess(column, "left out" if column in dropped else "attribute", 1.0, f"the preset {name} does not use it")
        for column in columns
    ]


def _examples(note: Guess, cells: Cells) -> tuple[str, ...]:
    first = cells.text(note.column).drop_null()[:200].to_pylist()
    values = list(dict.fromkeys(first))
    roles = set(note.role.split(", "))
    return tuple(
        _short(value) for value in shown(values, column=note.column, roles=roles, distinct=len(values) / max(len(first), 1))[:SHOWN]
    )


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= 40 else line[:39] + "…"
