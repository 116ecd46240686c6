"""A transcript in one cell, cut into the turns of its speakers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.times import later

MARKS = {"C": "customer", "A": "agent", "Customer": "customer", "Agent": "agent", "Caller": "customer", "B": "bot", "System": "system"}


def exploded(columns: dict[str, Any], *, marks: Mapping[str, str] | None = None) -> dict[str, Any]:
    """One row a turn instead of one row a call; a call without a transcript stays one row without text.

    columns: the roles of the calls, `transcript` among them: lines that begin with a mark and a colon; a line without a mark
    belongs to the turn before it. marks: mark -> customer, agent, bot or system. Turns are numbered from 1: `source_id#turn`.
    """
    known = dict(marks or MARKS)
    call, mark, text = _turns(columns["transcript"], known)
    order = np.argsort(call, kind="stable")
    call, mark, text = call[order], mark.take(pa.array(order)), text.take(pa.array(order))
    starts = np.r_[0, np.flatnonzero(np.diff(call)) + 1] if len(call) else np.array([], int)
    turn = np.arange(len(call)) - np.repeat(starts, np.diff(np.r_[starts, len(call)])) + 1 if len(call) else np.array([], int)
    taken = {role: column.take(pa.array(call)) for role, column in columns.items() if role != "transcript"}
    words = pa.array(list(known.values()), pa.string())
    given = taken.get("speaker")
    spoken = pc.fill_null(words.take(pc.index_in(mark, pa.array(list(known), pa.string()))), "customer")
    taken["speaker"] = pc.if_else(pc.is_valid(mark), spoken, given) if given is not None else spoken
    taken["text"] = text
    taken["turn"] = pa.array(turn, pa.int64())
    if "source_id" in taken:
        taken["source_id"] = pc.binary_join_element_wise(taken["source_id"], taken["turn"].cast(pa.string()), "#")
    return taken


def with_answers(columns: dict[str, Any]) -> dict[str, Any]:
    """A request, and after it the company's answer to it where there is one (`answer`, at `answer_at`): `source_id#answer`."""
    given = np.flatnonzero(np.asarray(pc.is_valid(columns["answer"])))
    n = len(columns["answer"])
    order = np.argsort(np.r_[np.arange(n), given], kind="stable")
    place, second = pa.array(np.r_[np.arange(n), given][order]), pa.array((np.arange(n + len(given)) >= n)[order])
    taken = {role: column.take(place) for role, column in columns.items()}
    taken.setdefault("source_id", pa.nulls(len(place), pa.string()))  # a row without an id is named by its content and the turn
    first = {"text": taken.get("text", pa.nulls(len(place), pa.string())), "speaker": taken["speaker"], "source_id": taken["source_id"]}
    other = {
        "text": taken.pop("answer"),
        "speaker": pa.scalar("agent"),
        "source_id": pc.binary_join_element_wise(taken["source_id"], pa.scalar("answer"), "#"),
    }
    if "at" in taken:
        # A time that is only a day lies at its midnight, before the request it answers.
        first["at"], other["at"] = taken["at"], later(taken.pop("answer_at", taken["at"]), taken["at"])
    taken |= {role: pc.if_else(second, other[role], first[role]) for role in first}
    for role in ("handle_seconds", "handle_cost"):
        if role in taken:
            taken[role] = pc.if_else(second, pa.scalar(None, taken[role].type), taken[role])
    taken["turn"] = pc.if_else(second, 2, 1).cast(pa.int64())
    return taken


def _turns(transcript: pa.Array, marks: Mapping[str, str]) -> tuple[np.ndarray, pa.Array, pa.Array]:
    """Per turn: the row of its call, its mark and its text."""
    words = "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True))
    marked = pc.replace_substring_regex(transcript, rf"(?:^|\n)[ \t]*({words})[ \t]*:[ \t]*", "\x1e\\1\x1f")
    marked = pc.fill_null(pc.if_else(pc.starts_with(marked, "\x1e"), pc.utf8_slice_codeunits(marked, 1, 1 << 40), marked), "\x1f")
    pieces = pc.split_pattern(marked, "\x1e")
    flat = pieces.flatten()
    parts = pc.extract_regex(flat, r"(?s)^(?:(?P<mark>[^\x1f]*)\x1f)?(?P<text>.*)$")
    mark, text = parts.field("mark"), pc.utf8_trim_whitespace(parts.field("text"))
    empty = pc.equal(text, "")
    return (
        np.asarray(pc.list_parent_indices(pieces)),
        pc.if_else(pc.is_in(mark, pa.array(list(marks), pa.string())), mark, pa.scalar(None, pa.string())),
        pc.if_else(empty, pa.scalar(None, pa.string()), text),
    )
