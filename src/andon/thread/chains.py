"""Chains: interactions that refer to each other (same case, same thread, a reply, a survey about it)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from andon.thread.horizon import Horizons

Ints = npt.NDArray[np.int64]

# A "case" that more customers than this share is a default value, not a case.
MOST_CUSTOMERS = 12


def linked(facts: pa.Table, horizons: Horizons, apart: Sequence[tuple[int, int]] = ()) -> tuple[Ints, list[str]]:
    """The chain number of each row of `facts` (in order of time), numbered by first member, and why it is in it.

    A case holds whatever time passes; a thread or reply only within the horizon of the reason, since some channels
    keep one thread for ever. apart: pairs of rows that a person took apart; the later one opens a chain of its own.
    """
    n = facts.num_rows
    why = ["first"] * n
    start = facts.column("started_at").cast(pa.int64()).to_numpy() / 86_400e6
    end = facts.column("ended_at").cast(pa.int64()).to_numpy() / 86_400e6
    limits = [horizons.of(reason) for reason in facts.column("reason_id").to_pylist()]
    edges: list[tuple[int, int]] = []
    for name, keys in (("thread", _threads(facts)), ("case", _cases(facts))):
        last: dict[str, int] = {}
        for row, key in enumerate(keys):
            if key is None:
                continue
            before = last.get(key)
            last[key] = row
            if before is not None and (name == "case" or start[row] - end[before] <= max(limits[before], limits[row])):
                edges.append((before, row))
                why[row] = name
    row_of = {name: row for row, name in enumerate(facts.column("interaction_id").to_pylist())}
    for name, column in (("reply", "reply_id"), ("survey", "about_id")):
        for row, target in enumerate(facts.column(column).to_pylist()):
            other = row_of.get(target)
            if other is not None and other != row:
                edges.append((min(other, row), max(other, row)))
                why[max(other, row)] = name if why[max(other, row)] == "first" else why[max(other, row)]
    return _numbered(edges, n, apart), why


def _threads(facts: pa.Table) -> list[str | None]:
    """One key a thread and customer: several customers in one public thread are one chain each."""
    columns = zip(*(facts.column(name).to_pylist() for name in ("thread_ref", "customer_id", "account_id")), strict=True)
    return [None if thread is None else f"{thread}\n{customer or account or ''}" for thread, customer, account in columns]


def _cases(facts: pa.Table) -> list[str | None]:
    """The case of each row, unless too many customers share it."""
    cases, customers = facts.column("case_ref").to_pylist(), facts.column("customer_id").to_pylist()
    shared: dict[str, set[str]] = {}
    for case, customer in zip(cases, customers, strict=True):
        if case is not None and customer is not None:
            shared.setdefault(case, set()).add(customer)
    return [case if case is None or len(shared.get(case, ())) <= MOST_CUSTOMERS else None for case in cases]


def _numbered(edges: list[tuple[int, int]], n: int, apart: Sequence[tuple[int, int]]) -> Ints:
    """Connected rows share a number; numbers rise with the first member."""
    if not edges:
        return np.arange(n, dtype=np.int64)
    left, right = np.array(edges).T
    kept = np.ones(len(left), bool)
    for a, b in apart:
        kept &= ~((left < max(a, b)) & (right == max(a, b)))
    graph = coo_array((np.ones(kept.sum(), np.int8), (left[kept], right[kept])), shape=(n, n))
    _, found = connected_components(graph, directed=False)
    _, first = np.unique(found, return_index=True)
    order = np.argsort(np.argsort(first))
    return np.asarray(order[found], dtype=np.int64)
