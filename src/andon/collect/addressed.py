"""Threads without a name, and whom the company speaks to where several customers share a thread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import numpy as np
import pyarrow as pa
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from andon.collect.engine import answered

_HANDLE = re.compile(r"@([\w.-]+)")
LINKED = pa.schema([("source", pa.string()), ("source_id", pa.string()), ("thread", pa.string())])
GIVEN = pa.schema([("source", pa.string()), ("source_id", pa.string()), ("customer", pa.string())])


def linked(messages: pa.Table) -> pa.Table:
    """Messages that answer each other are one thread, named after its first message.

    messages: numbered in time order inside a source (`no`). Returns source, source_id, thread for messages without a thread of their own.
    """
    found = answered("collect/replies", {"messages": messages})
    if not found.num_rows:
        return LINKED.empty_table()
    n = messages.num_rows
    left, right = (np.asarray(found.column(name)) for name in ("no", "answered"))
    _, label = connected_components(coo_array((np.ones(len(left), bool), (left, right)), shape=(n, n)), directed=False)
    _, first = np.unique(label, return_index=True)
    touched = np.zeros(n, bool)
    touched[left] = touched[right] = True
    place = np.argsort(np.asarray(messages.column("no")))  # of each number
    here = messages.select(["source", "source_id"]).take(pa.array(place[touched]))
    named = messages.column("source_id").take(pa.array(place[first[label[touched]]]))
    return pa.table([*here.columns, named], schema=LINKED)


def given(multi: pa.Table) -> pa.Table:
    """To which customers each company message of a shared thread belongs.

    multi: source, thread, source_id, reply_to, customer, shared, text, threads together and in time order. A message that names one
    of the customers is theirs; else one that answers a customer; else, named or not, it is shared by those who have spoken
    so far (by all, when it came first).
    """
    out = [pair for _, rows in groupby(multi.to_pylist(), key=itemgetter("source", "thread")) for pair in _thread(list(rows))]
    columns = list(zip(*out, strict=True)) if out else [(), (), ()]
    return pa.table([pa.array(column, pa.string()) for column in columns], schema=GIVEN)


def _thread(rows: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    all_ = list(dict.fromkeys(row["customer"] for row in rows if not row["shared"]))
    handles = {str(customer).lower(): customer for customer in all_ if customer is not None}
    # Reply targets may stand after their answer when clocks differ, so the whole thread is known beforehand.
    own = {row["source_id"]: [row["customer"]] for row in rows if not row["shared"]}
    spoken: list[Any] = []
    for row in rows:
        if not row["shared"]:
            if row["customer"] not in spoken:
                spoken.append(row["customer"])
            continue
        named = list(dict.fromkeys(handles[word.lower()] for word in _HANDLE.findall(row["text"] or "") if word.lower() in handles))
        to = named if len(named) == 1 else own.get(row["reply_to"]) or named or spoken or all_
        own[row["source_id"]] = list(to)
        for customer in to:
            yield row["source"], row["source_id"], customer
