"""One turn of the room: what is counted, what is searched, what is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.rootcause.causes import Told, World, as_json, told
from andon.rootcause.choice import choose
from andon.rootcause.lineage import Row, alarm, aliases, decided, named, previous, state
from andon.rootcause.money import Losses
from andon.rootcause.pairs import by_pairs
from andon.rootcause.rises import rises
from andon.rootcause.screen import DIM, Search, screen
from andon.rootcause.severe import severe
from andon.rootcause.unexplained import unexplained
from andon.rootcause.units import BAD, SEEN, Units, coded, columns_of, units_from
from andon.rootcause.volume import CODING, by_recurrence, by_volume
from andon.rootcause.worse import worse
from andon.runner import Turn
from andon.sql import holding, keep, step
from andon.tables import Tables, table

READS = tuple(
    "issues issue_interactions resolutions interactions interaction_attributes interaction_reasons reasons steps outcomes exposures events"
    " answers placements links decisions aliases previous_causes previous_cause_issues".split()
)
WRITES = ("causes", "cause_issues", "cause_evidence", "alarms", "aliases")

# With fewer outcomes to be seen than this, or a smaller share of issues, causes are sought in low answers, else in volume.
ENOUGH, ENOUGH_SHARE = 200, 0.1


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Causes with their issues, evidence, alarms and aliases. Nothing searched, nothing found: empty tables."""
    con = holding({name: tables[name] for name in READS})
    found, silent = _found(con, tables, turn)
    return _tables(found, silent, tables=tables, turn=turn)


def _found(con: duckdb.DuckDBPyConnection, tables: Tables, turn: Turn) -> tuple[list[Told], list[Row]]:
    """The causes on the best basis these data allow, and what no scope explains."""
    rows = keep(con, "units", "rootcause/units", as_of=turn.as_of).to_arrow_table()
    keep(con, "unit_interactions", "rootcause/unit_interactions", as_of=turn.as_of)
    rows = _told_alike(rows)
    seen = sum(outcome in SEEN for outcome in rows.column("outcome").to_pylist())
    if seen >= ENOUGH and seen >= ENOUGH_SHARE * rows.num_rows:
        columns = columns_of(con, rows, turn.as_of)
        units = units_from(con, rows, bad=BAD, seen=SEEN, as_of=turn.as_of, columns=columns)
        # Lately only the bad ends are seen: what rose is counted in all issues, whatever came of them.
        every = units_from(con, rows, bad=(), seen=None, as_of=turn.as_of, columns=columns)
        return _searched(con, units, every, basis="outcome", tables=tables, turn=turn)
    answers = keep(con, "units", "rootcause/answer_units", as_of=turn.as_of).to_arrow_table()
    if answers.num_rows >= ENOUGH:
        keep(con, "unit_interactions", "rootcause/answer_interactions")
        units = units_from(con, answers, bad=("low",), seen=("low", "fair"), as_of=turn.as_of)
        return _searched(con, units, None, basis="answers", tables=tables, turn=turn)
    if rows.num_rows < ENOUGH:
        return [], []
    keep(con, "units", "rootcause/units", as_of=turn.as_of)
    keep(con, "unit_interactions", "rootcause/unit_interactions", as_of=turn.as_of)
    units = units_from(con, rows, bad=(), seen=None, as_of=turn.as_of)
    world = _world(con, units, basis="volume", tables=tables, turn=turn, tests=0)
    return by_volume(world, tables["exposures"]), []


def _told_alike(rows: pa.Table) -> pa.Table:
    """The units with ends that can be compared: where customers were asked whether it is solved and of the others hardly more than the
    bad ends show, the others count as unseen. Else whoever was not asked looks worse.
    """
    asked = rows.column("asked").to_numpy(zero_copy_only=False).astype(bool)
    seen, bad = (pc.is_in(rows.column("outcome"), pa.array(of)).to_numpy(zero_copy_only=False) for of in (SEEN, BAD))
    ends = [(bad & who).sum() / max((seen & who).sum(), 1) for who in (asked, ~asked)]
    show = [seen[who].mean() if who.any() else 1.0 for who in (asked, ~asked)]
    if (asked & seen).sum() < ENOUGH or DIM * show[1] >= show[0] or ends[1] <= DIM * ends[0]:
        return rows
    outcome = pc.if_else(pa.array(asked), rows.column("outcome"), "unseen")
    return rows.set_column(rows.column_names.index("outcome"), "outcome", outcome)


def _searched(
    con: duckdb.DuckDBPyConnection, units: Units, every: Units | None, *, basis: str, tables: Tables, turn: Turn
) -> tuple[list[Told], list[Row]]:
    """Search, choose, tell. every: all issues, in which rises are looked for."""
    # The desk's or a coder's own category says the reason, or the score, again.
    units = replace(units, columns=[column for column in units.columns if column.key not in CODING])
    search = Search(units, np.ones(len(units), bool))
    seen, tests, shrinker = screen(search)
    chosen = choose(search, seen, tests, shrinker=shrinker)
    world = _world(con, units, basis=basis, tables=tables, turn=turn, tests=tests)
    explained = np.zeros(len(units), bool)
    for one in chosen:
        explained[one.finding.members] = True
    found = [told(world, one, explained=explained) for one in chosen]
    if every is not None:
        found += by_recurrence(world, explained)
        held = set(units.pick("issue_id")[explained].tolist()).union(*(one.issues for one in found))
        every = replace(every, columns=[column for column in every.columns if column.key not in CODING])
        found += by_pairs(replace(world, units=every), held)
        found += rises(replace(world, units=every), held.union(*(one.issues for one in found)))
        found += worse(world, held.union(*(one.issues for one in found)))
        found = _with_harm(replace(world, units=every), found)
    return found, unexplained(units, explained, labels=world.labels, tests=tests, seed=turn.seed)


def _with_harm(world: World, found: list[Told]) -> list[Told]:
    """The causes, those that hold reports of harm marked, and the scopes in which harm is what there is too much of. world: all issues."""
    more, hurt = severe(world, [one.issues for one in found])
    marked = [replace(one, row=one.row | {"severity": "harm"}) if n in hurt else one for n, one in enumerate(found)]
    return marked + more


def _world(con: duckdb.DuckDBPyConnection, units: Units, *, basis: str, tables: Tables, turn: Turn, tests: int) -> World:
    labels = {row["reason_id"]: row["label"] for row in tables["reasons"].select(["reason_id", "label"]).to_pylist() if row["label"]}
    events = [row for row in tables["events"].to_pylist() if row["at"] is not None and row["at"] <= turn.as_of]
    losses = Losses(step(con, "rootcause/losses", as_of=turn.as_of), coded(units.rows.column("customer"))[1])
    return World(units, basis, labels, sorted(events, key=lambda row: row["event_id"] or ""), losses, tests, turn.seed)


def _tables(found: list[Told], silent: list[Row], *, tables: Tables, turn: Turn) -> Tables:
    """The rows with ids that survive, states, alarms, and causes of the last run that are gone."""
    old, old_issues = previous(tables)
    issues = [one.issues for one in found]
    rows = named([one.row for one in found], issues, old=old, old_issues=old_issues)
    moved = aliases(old, old_issues, now=rows, issues=issues, run_id=turn.run_id)
    decisions = decided(tables, turn.as_of)
    for row, one in zip(rows, found, strict=True):
        row["state"] = state(row, old.get(row["cause_id"]), trend=one.trend, decisions=decisions)
        row["name"] = (decisions["cause_name"].get(row["cause_id"]) or {}).get("value") or row["name"]
    kept = {row["cause_id"] for row in rows} | {row["old_id"] for row in moved}
    gone = [row | {"state": "gone"} for cause_id, row in sorted(old.items()) if cause_id not in kept and row["state"] != "dismissed"]
    present = set(tables["issues"].column("issue_id").to_pylist())
    pairs: list[Row] = []
    for cause_id, held in [
        *((row["cause_id"], held) for row, held in zip(rows, issues, strict=True)),
        *((row["cause_id"], old_issues[row["cause_id"]] & present) for row in gone),
    ]:
        pairs += [{"cause_id": cause_id, "issue_id": issue} for issue in sorted(held)]
    evidence: list[dict[str, Any]] = [
        {"cause_id": row["cause_id"], "kind": kind, "data": as_json(data)}
        for row, one in zip(rows, found, strict=True)
        for kind, data in one.evidence
    ]
    evidence += [{"cause_id": None, "kind": "not_explained", "data": as_json(data)} for data in silent]
    by_harm = {row["cause_id"] for row, one in zip(rows, found, strict=True) if any(kind == "harm" for kind, _ in one.evidence)}
    alarms = [told_of for row in rows if (told_of := alarm(row, turn.as_of))]
    return {
        "causes": table("causes", _ranked(rows, by_harm) + gone),
        "cause_issues": table("cause_issues", pairs),
        "cause_evidence": table("cause_evidence", evidence),
        "alarms": table("alarms", alarms),
        "aliases": table("aliases", moved),
    }


def _ranked(rows: list[Row], by_harm: set[str]) -> list[Row]:
    """Harm first, before all what was found by reports of harm; then by the excess that is sure (its lower limit)."""
    return sorted(rows, key=lambda row: (row["severity"] != "harm", row["cause_id"] not in by_harm, -row["low"], row["cause_id"]))
