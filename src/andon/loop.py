"""The order of the rooms is written here and nowhere else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from types import ModuleType

import pyarrow as pa

from andon.errors import BadContract
from andon.runner import Turn
from andon.tables import Tables, conform, empty

# Rooms of one line need nothing of each other and run at the same time.
ORDER = [line.split() for line in ("collect", "identify read", "reason", "thread", "measure", "rootcause", "act close prove")]
ROOMS = [room for together in ORDER for room in together]

# Rooms that work in a pool of processes, which need them loaded.
POOLED = ("andon.read", "andon.thread")

# What a room may read of its own last answer, so that ids survive.
PREVIOUS = "links customers reasons issues issue_interactions causes cause_issues".split()
APPENDED = ("aliases",)


def door(room: str) -> ModuleType:
    """The room's package: its `__init__` has READS, WRITES and run(), nothing else."""
    return import_module(f"andon.{room}")


def loaded(*more: str) -> None:
    """Load every room, and more modules: a second that may pass beside other work."""
    for room in ROOMS:
        door(room)
    for name in more:
        import_module(name)


def run(
    tables: Tables,
    *,
    turn: Turn,
    told: Callable[[str], None] | None = None,
    took: Callable[[str, float], None] | None = None,
    final: Callable[[Tables, list[str]], None] | None = None,
) -> Tables:
    """All tables after one turn of the loop: the inputs plus what every room wrote.

    tables: what collect accepted, and `previous_*` tables of the last run where there is one. told: hears the rooms that start; took:
    hears the name of each room that has ended and its seconds; final: hears all tables so far, and the names of those that no later room
    writes. Raises BadContract when a room breaks its promise.
    """
    known = dict(tables)
    for name in PREVIOUS:
        known.setdefault(f"previous_{name}", empty(name))
    known.setdefault("aliases", empty("aliases"))
    for together in ORDER:
        if told:
            told(", ".join(together))
        for room, (wrote, seconds) in zip(together, _written(together, known, turn=turn), strict=True):
            known = merged(known, wrote, room=room, writes=door(room).WRITES)
            if took:
                took(room, seconds)
        if final:
            final(known, _settled(together))
    return {name: table for name, table in known.items() if not name.startswith(("previous_", "lake_"))}


def _settled(together: list[str]) -> list[str]:
    """The tables that these rooms write and no room after them."""
    later = {name for line in ORDER[ORDER.index(together) + 1 :] for room in line for name in door(room).WRITES}
    return sorted({name for room in together for name in door(room).WRITES} - later)


def _written(together: list[str], known: Tables, *, turn: Turn) -> Iterable[tuple[Tables, float]]:
    """What each room writes, and its seconds; several rooms share the machine, so their seconds overlap."""

    def one(room: str) -> tuple[Tables, float]:
        here, since = door(room), time.perf_counter()
        wrote = here.run({name: known[name] for name in here.READS}, turn=turn)
        return wrote, time.perf_counter() - since

    if len(together) == 1:
        return [one(together[0])]
    with ThreadPoolExecutor(len(together)) as threads:
        return list(threads.map(one, together))


def merged(known: Tables, wrote: Tables, *, room: str, writes: tuple[str, ...]) -> Tables:
    """`known` with what a room wrote: aliases are appended, the rest is new."""
    if set(wrote) != set(writes):
        raise BadContract(f"The room {room} promises {sorted(writes)} and wrote {sorted(wrote)}.")
    fresh = {name: conform(name, rows) for name, rows in wrote.items()}
    for name in APPENDED:
        if name in fresh:
            fresh[name] = pa.concat_tables([known[name], fresh[name]])
    return known | fresh
