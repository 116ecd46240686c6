"""Threads cut into interactions, and what an interaction's messages say of it; in NumPy, because windows over text are slow."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.asof import codes, latest, micros

# What an interaction takes from the first of its messages that says it.
FIRST = (
    "channel direction account_id case_ref thread_ref agent_ref team area_id product place category subcategory scheme currency"
).split()
_US_A_SECOND = 1_000_000


def numbered(messages: pa.Table) -> pa.Table:
    """The messages with `no`, their place in the order of source, time, file and row; sorting the wide rows would cost far more."""
    names = messages.column("source").combine_chunks().dictionary_encode()
    rank = np.argsort(np.argsort(np.asarray(names.dictionary, dtype=object)))
    source = rank[np.asarray(names.indices)] if messages.num_rows else np.zeros(0, int)
    at = np.asarray(pc.fill_null(messages.column("at").cast(pa.int64()), np.iinfo("int64").max))
    part, row, turn = (np.asarray(messages.column(name)) for name in ("part", "row", "turn"))
    no = np.zeros(len(at), "int64")
    no[np.lexsort((turn, row, part, at, source))] = np.arange(len(at))
    return messages.append_column("no", pa.array(no))


def said(rows: pa.Table) -> pa.Table:
    """The contract's `messages`, of the rows of `cut`."""
    customer = pc.equal(rows.column("speaker"), "customer")
    nobody = pa.scalar(None, pa.string())
    named = rows.set_column(rows.schema.get_field_index("party_ref"), "party_ref", pc.if_else(customer, rows.column("customer"), nobody))
    return named.set_column(rows.schema.get_field_index("agent_ref"), "agent_ref", pc.if_else(customer, nobody, rows.column("agent_ref")))


def cut(spread: pa.Table, messages: pa.Table, *, claims: pa.Table, hours: float) -> pa.Table:
    """The messages with interaction_id, message_id, seq and `customer`, in the order of interactions and inside them of time.

    spread: one row a message and customer, ordered by source, thread, customer and time; no: of its message. claims: source, ref
    (case or thread) and until when a claim's words last. A silence of more than `hours`, or a claim, begins a new interaction;
    a message of the system never does after a claim. Rows without a time follow the last one that has one.
    """
    no = np.asarray(spread.column("no"))
    place = np.argsort(np.asarray(messages.column("no")))[no]
    here = messages.select(["source", "source_id", "at", "kind", "speaker", "case_ref", "thread_ref"]).take(pa.array(place))
    here = here.append_column("thread", spread.column("thread")).append_column("customer", spread.column("customer"))
    starts = np.flatnonzero(_begins(here, claims, hours))
    ids = _message_ids(here, no)
    order, group, seq = _ordered(starts, ids)
    taken = messages.take(pa.array(place[order]))  # once: it copies every text
    named = {
        "interaction_id": ids.take(pa.array(order - seq)), "message_id": ids.take(pa.array(order)), "seq": pa.array(seq + 1, pa.int64()),
        "customer": spread.column("customer").take(pa.array(order)),
        "group": pa.array(group, pa.int64()),
    }  # fmt: skip
    for name, column in named.items():
        taken = taken.append_column(name, column)
    return taken


def _begins(here: pa.Table, claims: pa.Table, hours: float) -> np.ndarray:
    """Where an interaction begins."""
    lane = _changed(here, ("source", "thread", "customer"))
    at = micros(here.column("at"))
    known = at > np.iinfo("int64").min
    silent = np.zeros(len(at), bool)
    silent[1:] = known[1:] & known[:-1] & (at[1:] - at[:-1] > hours * 3600 * _US_A_SECOND)
    system = np.asarray(pc.equal(here.column("speaker"), "system"))
    cuts = np.asarray(pc.equal(here.column("kind"), "thread"))
    return lane | ((silent | _claimed(_claims_before(here, claims, at), lane, system=system)) & cuts)


def _ordered(starts: np.ndarray, ids: pa.Array) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The rows in the order of their interactions' names, and of each its interaction's number and its place in it, from 0."""
    sizes = np.diff(np.r_[starts, len(ids)])
    by_name = np.asarray(pc.sort_indices(ids.take(pa.array(starts)))).astype("int64")
    sizes = sizes[by_name]
    group = np.repeat(np.arange(len(starts)), sizes)
    seq = np.arange(len(ids)) - (np.cumsum(sizes) - sizes)[group]
    return starts[by_name][group] + seq, group, seq


def _changed(rows: pa.Table, names: tuple[str, ...]) -> np.ndarray:
    """Where a row differs from the one before in any of the columns; the first row always does."""
    out = np.zeros(rows.num_rows, bool)
    out[:1] = True
    for name in names:
        column = rows.column(name).combine_chunks()
        none = np.asarray(pc.is_null(column))
        out[1:] |= np.asarray(pc.fill_null(pc.not_equal(column[1:], column[:-1]), False)) | (none[1:] != none[:-1])
    return out


def _claims_before(here: pa.Table, claims: pa.Table, at: np.ndarray) -> np.ndarray:
    """How many claims of its case or thread each message has before it."""
    ref = pc.coalesce(here.column("case_ref"), here.column("thread_ref"))
    key, keys = codes([here.column("source"), ref], [claims.column("source"), claims.column("ref")])
    return latest(key, at, keys=keys, times=micros(claims.column("until")), strict=True)[1]


def _claimed(claims: np.ndarray, lane: np.ndarray, *, system: np.ndarray) -> np.ndarray:
    """Where a claim lies between a message and the ones before it in its lane; what the system writes is passed over."""
    # Claims only grow along a lane, so the most seen so far is a running maximum; a lane's offset keeps lanes apart.
    offset = np.cumsum(lane) * (int(claims.max(initial=0)) + 2)
    seen = np.where(system, 0, claims + 1) + offset
    before = np.maximum.accumulate(seen)
    out = np.zeros(len(claims), bool)
    out[1:] = ~system[1:] & (seen[1:] > before[:-1]) & (before[:-1] > offset[1:])
    return out & ~lane


def _message_ids(here: pa.Table, no: np.ndarray) -> pa.Array:
    """`source/source_id`; a message shared by several customers bears the customer's name after the first."""
    ids = pc.binary_join_element_wise(here.column("source"), here.column("source_id"), "/").combine_chunks()
    order = np.argsort(no, kind="stable")
    again = np.zeros(len(no), bool)
    again[order[1:]] = no[order[1:]] == no[order[:-1]]
    copies = pc.binary_join_element_wise(ids, here.column("customer").combine_chunks().fill_null(""), "@")
    return pc.if_else(pa.array(again), copies, ids)


def summed_up(rows: pa.Table) -> pa.Table:
    """One row an interaction, numbered, of the rows of `cut`: what its messages say of it."""
    group = np.asarray(rows.column("group"))
    starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]]) if len(group) else np.zeros(0, int)
    first = pa.array(starts)
    out = {
        name: rows.column(name).take(first)
        for name in ("interaction_id", "source", "source_id", "at_precision", "kind", "reply_to", "row_key")
    }
    out["first_speaker"] = rows.column("speaker").take(first)
    out["party_ref"] = rows.column("customer").take(first)
    out |= {name: _first(rows.column(name), group, len(starts)) for name in FIRST}
    spoke = np.zeros(len(starts), bool)
    spoke[group[np.asarray(pc.equal(rows.column("speaker"), "customer"))]] = True
    out["customer_spoke"] = pa.array(spoke)
    single = np.asarray(pc.equal(rows.column("kind"), "single"))
    seconds = np.nan_to_num(np.asarray(rows.column("handle_seconds"), "float64"))
    out["started_at"], out["ended_at"] = _span(rows.column("at"), starts, np.where(single, seconds, 0.0))
    for name in ("handle_seconds", "handle_cost"):  # a call's figures stand on each of its turns, a message's are its own
        out[name] = _total(rows.column(name), group, single=single[starts])
    out["no"] = pa.array(np.arange(len(starts)))
    return pa.table(out)


def _first(column: pa.ChunkedArray, group: np.ndarray, n: int) -> pa.Array:
    """The first value of each group that is not null."""
    there = np.flatnonzero(np.asarray(pc.is_valid(column)))
    groups, place = np.unique(group[there], return_index=True)
    index = np.full(n, -1)
    index[groups] = there[place]
    return column.take(pa.array(np.where(index < 0, 0, index), mask=index < 0)) if len(there) else pa.nulls(n, column.type)


def _span(at: pa.ChunkedArray, starts: np.ndarray, seconds: np.ndarray) -> tuple[pa.Array, pa.Array]:
    if not len(starts):
        return pa.array([], at.type), pa.array([], at.type)
    low, high = np.iinfo("int64").min, np.iinfo("int64").max
    there = np.asarray(pc.is_valid(at))
    times = np.asarray(at.cast(pa.int64()).fill_null(0))
    begun = np.minimum.reduceat(np.where(there, times, high), starts)
    ended = np.maximum.reduceat(np.where(there, times + (seconds * _US_A_SECOND).astype("int64"), low), starts)
    none = begun == high
    return pa.array(np.where(none, 0, begun), pa.int64(), mask=none).cast(at.type), pa.array(
        np.where(none, 0, ended), pa.int64(), mask=none
    ).cast(at.type)


def _total(column: pa.ChunkedArray, group: np.ndarray, *, single: np.ndarray) -> pa.Array:
    values = np.asarray(column, "float64")
    there = ~np.isnan(values)
    total, largest = np.zeros(len(single)), np.full(len(single), -np.inf)
    np.add.at(total, group[there], values[there])
    np.maximum.at(largest, group[there], values[there])
    none = ~np.isfinite(largest)
    return pa.array(np.where(none, 0, np.where(single, largest, total)), pa.float64(), mask=none)
