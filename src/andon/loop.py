"""The order of the rooms is written here and nowhere else."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from importlib import import_module
from types import ModuleType

import pyarrow as pa

from andon.errors import BadContract
from andon.runner import Turn
from andon.tables import Tables, conform, empty

# A room starts when every room before it in this order that writes what it reads has ended, so some run at the same time.
ROOMS = "collect read identify reason thread measure rootcause act close prove".split()

# Rooms that work in a pool of processes: it keeps the whole machine busy, so that nothing is gained by running another room beside them.
POOLED = ("read", "thread")

# What a room may read of its own last answer, so that ids survive.
PREVIOUS = "links customers reasons issues issue_interactions causes cause_issues".split()
APPENDED = ("aliases",)


def door(room: str) -> ModuleType:
    """The room's package: its `__init__` has READS, WRITES and run(); and load(), where its jobs need what takes long to load."""
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
    wrote: dict[str, Tables] = {}
    running: dict[Future[tuple[Tables, float]], str] = {}
    for room in POOLED:
        if load := getattr(door(room), "load", None):
            turn.runner.warm(load)
    with ThreadPoolExecutor(len(ROOMS)) as threads:
        while len(wrote) < len(ROOMS):
            for room in _ready(set(wrote), {*wrote, *running.values()}):
                if told:
                    told(room)
                now = _so_far(known, wrote)
                running[threads.submit(_run, room, {name: now[name] for name in door(room).READS}, turn)] = room
            for ended in wait(running, return_when=FIRST_COMPLETED).done:
                room = running.pop(ended)
                rows, seconds = ended.result()
                wrote[room] = checked(rows, room=room, writes=door(room).WRITES)
                if took:
                    took(room, seconds)
                if final:
                    final(_so_far(known, wrote), _settled(room, set(wrote)))
    whole = _so_far(known, wrote)
    return {name: table for name, table in whole.items() if not name.startswith(("previous_", "lake_"))}


def _ready(ended: set[str], begun: set[str]) -> list[str]:
    """The rooms that have not begun and wait for nobody; a room that works in the pool first, and alone."""
    waiting = [room for room in ROOMS if room not in begun and needs(room) <= ended]
    if (begun - ended) & set(POOLED):
        return []
    return [room for room in waiting if room in POOLED][:1] or waiting


def needs(room: str) -> set[str]:
    """The rooms before this one that write what it reads."""
    reads = set(door(room).READS)
    return {other for other in ROOMS[: ROOMS.index(room)] if reads & set(door(other).WRITES)}


def _run(room: str, tables: Tables, turn: Turn) -> tuple[Tables, float]:
    """What the room writes, and its seconds; rooms that share the machine overlap."""
    since = time.perf_counter()
    wrote = door(room).run(tables, turn=turn)
    return wrote, time.perf_counter() - since


def _so_far(known: Tables, wrote: dict[str, Tables]) -> Tables:
    """Everything known, the same whichever of two rooms was faster."""
    for room in ROOMS:
        known = merged(known, wrote.get(room, {}))
    return known


def _settled(room: str, ended: set[str]) -> list[str]:
    """The tables that this room wrote and no room will write again."""
    later = {name for other in ROOMS if other not in ended for name in door(other).WRITES}
    return sorted(set(door(room).WRITES) - later)


def checked(wrote: Tables, *, room: str, writes: tuple[str, ...]) -> Tables:
    """What a room wrote, held to its promise and the contracts. Raises BadContract."""
    if set(wrote) != set(writes):
        raise BadContract(f"The room {room} promises {sorted(writes)} and wrote {sorted(wrote)}.")
    return {name: conform(name, rows) for name, rows in wrote.items()}


def merged(known: Tables, fresh: Tables) -> Tables:
    """`known` with what a room wrote: aliases are appended, the rest is new."""
    grown = {name: pa.concat_tables([known[name], fresh[name]]) for name in APPENDED if name in fresh}
    return known | fresh | grown
