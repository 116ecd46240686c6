"""Chains: interactions that refer to each other (same case, same thread, a reply, a survey about it)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from andon.thread.horizon import Horizons
from andon.thread.jobs import numbered, places

Ints = npt.NDArray[np.int64]

# A "case" that more customers than this share is a default value, not a case.
MOST_CUSTOMERS = 12


def linked(facts: pa.Table, horizons: Horizons, apart: Sequence[tuple[int, int]] = ()) -> tuple[Ints, npt.NDArray[np.object_]]:
    """The chain number of each row of `facts` (in order of time), numbered by first member, and why it is in it.

    A case holds whatever time passes; a thread or reply only within the horizon of the reason, since some channels
    keep one thread for ever. apart: pairs of rows that a person took apart; the later one opens a chain of its own.
    """
    n = facts.num_rows
    why = np.full(n, "first", dtype=object)
    start = facts.column("started_at").cast(pa.int64()).to_numpy() / 86_400e6
    end = facts.column("ended_at").cast(pa.int64()).to_numpy() / 86_400e6
    limits = np.array([horizons.of(reason) for reason in facts.column("reason_id").to_pylist()])
    before, row = _successive(_threads(facts))
    soon = start[row] - end[before] <= np.maximum(limits[before], limits[row])
    edges = [(before[soon], row[soon])]
    why[row[soon]] = "thread"
    before, row = _successive(_cases(facts))
    edges.append((before, row))
    why[row] = "case"
    for name, column in (("reply", "reply_id"), ("survey", "about_id")):
        other = places(facts.column(column), facts.column("interaction_id"))
        row = np.flatnonzero((other >= 0) & (other != np.arange(n)))
        later = np.maximum(other[row], row)
        edges.append((np.minimum(other[row], row), later))
        why[later[why[later] == "first"]] = name
    left, right = (np.concatenate(ends) for ends in zip(*edges, strict=True))
    return _numbered(left, right, n, apart), why


def _successive(keys: Ints) -> tuple[Ints, Ints]:
    """Rows of the same key (0 or more), each with the one before it: before, row."""
    order = np.argsort(keys, kind="stable")
    order = order[keys[order] >= 0]
    same = keys[order[1:]] == keys[order[:-1]]
    return order[:-1][same], order[1:][same]


def _threads(facts: pa.Table) -> Ints:
    """One number a thread and customer (-1: no thread): several customers in one public thread are one chain each."""
    customer, account = (_named(facts.column(name)) for name in ("customer_id", "account_id"))
    return numbered(pc.binary_join_element_wise(facts.column("thread_ref"), pc.coalesce(customer, account, ""), "\n"))


def _named(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """The column with null for empty names."""
    return pc.if_else(pc.equal(column, ""), pa.scalar(None, column.type), column)


def _cases(facts: pa.Table) -> Ints:
    """One number a case (-1: none), unless too many customers share it."""
    case, customer = numbered(facts.column("case_ref")), numbered(facts.column("customer_id"))
    known = (case >= 0) & (customer >= 0)
    held = np.sort(case[known] * len(case) + customer[known])
    distinct = held[np.append(True, held[1:] != held[:-1])] if len(held) else held
    customers = np.bincount(distinct // max(len(case), 1), minlength=len(case))
    return np.where((case >= 0) & (customers[case] <= MOST_CUSTOMERS), case, -1)


def _numbered(left: Ints, right: Ints, n: int, apart: Sequence[tuple[int, int]]) -> Ints:
    """Connected rows share a number; numbers rise with the first member. left, right: which rows are connected, the earlier left."""
    if not len(left):
        return np.arange(n, dtype=np.int64)
    kept = np.ones(len(left), bool)
    for a, b in apart:
        kept &= ~((left < max(a, b)) & (right == max(a, b)))
    graph = coo_array((np.ones(kept.sum(), np.int8), (left[kept], right[kept])), shape=(n, n))
    _, found = connected_components(graph, directed=False)
    _, first = np.unique(found, return_index=True)
    order = np.argsort(np.argsort(first))
    return np.asarray(order[found], dtype=np.int64)
