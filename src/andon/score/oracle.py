"""The oracle: each room given the truth of every room before it, on the same records.

What the oracle misses, no better input could mend: it is lost in the records or in the room's own method. For identify,
where no room comes before, it is what the recorded fields can link at all when each true customer is known.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import numpy as np

from andon import loop
from andon.runner import Pool, Turn
from andon.score import rooms
from andon.score.joins import side_by_side
from andon.score.measures import pair_scores
from andon.score.rooms import Scored, named
from andon.sql import step
from andon.tables import Tables, conform, empty

PLACED = ("placements", "buckets", "reasons", "interaction_reasons")
THREADED = ("issue_interactions", "issues")


def oracle_scores(found: Tables, truth: Path, *, as_of: datetime) -> Scored:
    """Scores of thread, measure, rootcause and prove with perfect input, and the ceiling of identify."""
    sides = side_by_side(found, truth)
    fields = step(sides.con, "score/recorded").to_pylist()
    base = found | {f"previous_{name}": empty(name) for name in loop.PREVIOUS}
    base |= _from_truth(base, truth, PLACED)
    turn = Turn(as_of=as_of, runner=Pool())
    try:
        threaded = base | _room("thread", base, turn)
        solved = base | _from_truth(base, truth, THREADED)
        measured = solved | _room("measure", solved, turn)
        caused = solved | _from_truth(solved, truth, ("resolutions",))
        caused |= _room("rootcause", caused, turn)
        caused |= _room("act", caused, turn) | _room("prove", caused, turn)
    finally:
        turn.runner.close()
    return {
        **named("identify", linkable(fields)),
        **named("thread", rooms.thread(rooms.step_items(side_by_side(threaded, truth)))),
        **_measured(measured, truth, as_of=as_of),
        **named("rootcause", rooms.causes(side_by_side(caused, truth))),
        **named("prove", rooms.effects(side_by_side(caused, truth))),
    }


def _measured(tables: Tables, truth: Path, *, as_of: datetime) -> Scored:
    sides = side_by_side(tables, truth)
    scored = rooms.outcomes(rooms.step_items(sides), as_of=as_of) | rooms.false_rate(sides) | rooms.promises(sides)
    return named("measure", scored)


def _room(room: str, tables: Tables, turn: Turn) -> Tables:
    """What one room writes from these tables; aliases left alone."""
    door = loop.door(room)
    wrote = door.run({name: tables[name] for name in door.READS}, turn=turn)
    return {name: conform(name, rows) for name, rows in wrote.items() if name != "aliases"}


def _from_truth(tables: Tables, truth: Path, names: tuple[str, ...]) -> Tables:
    """The named tables as the truth has them, under the ids of the interactions that were found."""
    con = side_by_side(tables, truth).con
    made: Tables = {}
    for name in names:
        made[name] = conform(name, step(con, f"score/oracle_{name}"))
        con.register(f"oracle_{name}", made[name])
    return made


def linkable(rows: list[dict[str, str]]) -> Scored:
    """Pair scores of a linker that never errs but needs one recorded field in common with another row of the same customer.

    rows: source, party_ref, true_customer and key (one normalised field value). Parties without a common field stay alone.
    """
    parent: dict[str, str] = {}

    def root(party: str) -> str:
        while parent.setdefault(party, party) != party:
            party = parent[party]
        return party

    customer: dict[str, str] = {}
    by_key: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        party = f"{row['source']}/{row['party_ref']}"
        customer[party] = row["true_customer"]
        root(party)
        if row["key"]:
            by_key[(row["true_customer"], row["key"])].append(party)
    for parties in by_key.values():
        for left, right in pairwise(parties):
            parent[root(left)] = root(right)
    parties = sorted(customer)
    return pair_scores(np.array([customer[party] for party in parties]), np.array([root(party) for party in parties]))
