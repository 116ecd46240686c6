"""The room's turn: what lies in the lake, as the tables every other room reads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.addressed import GIVEN, given, linked
from andon.collect.cutting import cut, numbered, said, summed_up
from andon.collect.linking import answered_about, claimed
from andon.runner import Turn
from andon.settings import setting
from andon.sql import holding, keep, step
from andon.tables import COLLECTED, Tables, conform, empty

SILENCE_HOURS = 24.0
# Tables that need nothing but one of the lake's and the moment.
_PLAIN = {name: f"lake_{name}" for name in "steps events outcomes exposures market coverage decisions".split()}
_PLAIN |= {"invitations": "lake_responses", "actions": "lake_events"}
_TIMELESS = "staff areas sources rejected".split()


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Interactions, messages, claims, answers and the rest of the collected tables, of everything up to `turn.as_of`.

    tables: the `lake_*` tables. The setting `collect.silence_hours` says after how long a silence a new interaction begins.
    """
    con, now = holding(tables), turn.as_of
    rows = _cut(con, now, hours=setting(turn.settings, "collect.silence_hours", SILENCE_HOURS))
    # Each step keeps to one core: what needs nothing of the rest goes beside it.
    with ThreadPoolExecutor(1) as beside:
        records = beside.submit(_records, tables, rows, now)
        interactions = step(con, "collect/interactions", as_of=now)
        # Sorting numbers and copying the rows once costs half of having the engine sort them.
        interactions = interactions.take(pa.array(np.argsort(np.asarray(interactions.column("no")), kind="stable"))).drop_columns("no")
        attributes = beside.submit(_attributes, tables, rows, now, interactions)
        out = {"interactions": interactions, "messages": _by_contract("messages", said(rows))}
        for name, table in out.items():
            con.register(name, table)
        out |= _linked(con, tables, now) | {"interaction_attributes": attributes.result()}
        if pc.any(pc.equal(interactions.column("channel"), "social")).as_py():
            out["interaction_attributes"] = _with_brands(out["interaction_attributes"], step(con, "collect/brands"))
        out |= records.result()
    return {name: _by_contract(name, out[name]) for name in COLLECTED}


def _records(tables: Tables, rows: pa.Table, now: datetime) -> Tables:
    """People and everything that is no contact, in a connection of its own."""
    con = holding(tables | {"cut": rows})
    out = {name: step(con, f"collect/{name}", as_of=now) for name in ("parties", "party_keys")}
    for name, of in _PLAIN.items():  # a step over nothing costs as much as one over little
        out[name] = step(con, f"collect/{name}", as_of=now) if tables[of].num_rows else empty(name)
    return out | {name: step(con, f"collect/{name}") if tables[f"lake_{name}"].num_rows else empty(name) for name in _TIMELESS}


def _attributes(tables: Tables, rows: pa.Table, now: datetime, interactions: pa.Table) -> pa.Table:
    """What the files say of interactions beyond the named columns, in a connection of its own."""
    if not tables["lake_attributes"].num_rows:
        return empty("interaction_attributes")
    return step(holding(tables | {"cut": rows, "interactions": interactions}), "collect/attributes", as_of=now)


def _cut(con: duckdb.DuckDBPyConnection, now: datetime, *, hours: float) -> pa.Table:
    """Register `claims_seen`, `cut` (the messages by interaction, returned) and `own` (what an interaction's messages say of it)."""
    messages = numbered(step(con, "collect/messages", as_of=now))
    con.register("messages", messages)
    con.register("linked", linked(messages))
    shared = pc.any(keep(con, "placed", "collect/placed").to_arrow_table().column("shared")).as_py()
    con.register("given", given(step(con, "collect/multi")) if shared else GIVEN.empty_table())
    keep(con, "claims_seen", "collect/claims_seen", as_of=now)
    rows = cut(step(con, "collect/spread"), messages, claims=step(con, "collect/cutting_claims"), hours=hours)
    con.register("cut", rows)
    con.register("own", summed_up(rows))
    return rows


def _linked(con: duckdb.DuckDBPyConnection, tables: Tables, now: datetime) -> Tables:
    """Claims and answers, each with its interaction."""
    out = {name: empty(name) for name in ("claims", "answers")}
    refs = step(con, "collect/refs")
    if tables["lake_cases"].num_rows or tables["lake_claims"].num_rows:
        con.register("linked_claims", claimed(step(con, "collect/claims_timed"), refs))
        out["claims"] = step(con, "collect/claims")
    if tables["lake_answers"].num_rows:
        con.register("answers_about", answered_about(step(con, "collect/answers_seen", as_of=now), refs))
        out["answers"] = step(con, "collect/answers")
    return out


def _with_brands(attributes: pa.Table, brands: pa.Table) -> pa.Table:
    """The attributes with `brand`, where no column of the file already says it."""
    if "brand" in pc.unique(attributes.column("key")).to_pylist():
        return attributes
    both = pa.concat_tables([attributes, brands.select(attributes.column_names).cast(attributes.schema)])
    return both.sort_by([("interaction_id", "ascending"), ("key", "ascending")])


def _by_contract(name: str, rows: pa.Table) -> pa.Table:
    """The rows by contract, only its columns."""
    return conform(name, rows).select(COLLECTED[name].names)
