"""The order of the rooms is written here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

import pyarrow as pa

from andon.errors import BadContract
from andon.runner import Turn
from andon.tables import Tables, conform, empty

ROOMS = "collect identify read reason thread measure rootcause act close prove".split()

# What a room may read of its own last answer, so that ids survive.
PREVIOUS = "links customers reasons issues issue_interactions causes cause_issues".split()
APPENDED = ("aliases",)


def door(room: str) -> ModuleType:
    """The room's package: its `__init__` has READS, WRITES and run(), nothing else."""
    return import_module(f"andon.{room}")


def run(tables: Tables, *, turn: Turn, told: Callable[[str], None] | None = None) -> Tables:
    """All tables after one turn of the loop: the inputs plus what every room wrote.

    tables: what collect accepted, and `previous_*` tables of the last run where there is one.
    told: hears the name of each room before it starts. Raises BadContract when a room breaks its promise.
    """
    known = dict(tables)
    for name in PREVIOUS:
        known.setdefault(f"previous_{name}", empty(name))
    known.setdefault("aliases", empty("aliases"))
    for room in ROOMS:
        if told:
            told(room)
        here = door(room)
        known = merged(known, here.run({name: known[name] for name in here.READS}, turn=turn), room=room, writes=here.WRITES)
    return {name: table for name, table in known.items() if not name.startswith(("previous_", "lake_"))}


def merged(known: Tables, wrote: Tables, *, room: str, writes: tuple[str, ...]) -> Tables:
    """`known` with what a room wrote: aliases are appended, the rest is new."""
    if set(wrote) != set(writes):
        raise BadContract(f"The room {room} promises {sorted(writes)} and wrote {sorted(wrote)}.")
    fresh = {name: conform(name, rows) for name, rows in wrote.items()}
    for name in APPENDED:
        if name in fresh:
            fresh[name] = pa.concat_tables([known[name], fresh[name]])
    return known | fresh
