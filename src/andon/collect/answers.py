"""Wide answers of a questionnaire, turned to one row an answer with its scale, ends and direction."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.fields import Cells, numbers
from andon.collect.mapping import Ask, Plan
from andon.collect.schemas import LAKE

YES_NO = {"yes": "1", "no": "0", "y": "1", "n": "0", "true": "1", "false": "0", "1": "1", "0": "0", "partly": "0.5"}
_SHARED = ("row", "source", "response_id", "survey", "version", "party_ref", "about_ref", "at", "at_precision", "weight", "finished")


def answer_tables(plan: Plan, cells: Cells, columns: dict[str, Any], *, notes: Counter[str]) -> pa.Table:
    """The lake_answers of a batch: one row for each question that was answered."""
    shared = {name: columns[name] for name in _SHARED if name in columns}
    if plan.grain != "response":
        # What stands on every message of a thread was asked once, about the thread.
        roles = ("thread_ref", "case_ref", "source_id") if plan.grain == "message" else ("source_id", "case_ref")
        own = pc.coalesce(*(columns[role] for role in roles if role in columns), pa.nulls(cells.n, pa.string()))
        shared |= {"response_id": own, "about_ref": own}
    if plan.survey:
        shared.setdefault("survey", pa.array([plan.survey] * cells.n, pa.string()))
    parts = [_answers(ask, cells, shared, notes) for ask in plan.asks]
    return pa.concat_tables(parts) if parts else LAKE["lake_answers"].empty_table()


def _answers(ask: Ask, cells: Cells, shared: dict[str, Any], notes: Counter[str]) -> pa.Table:
    text = cells.text(ask.column)
    if ask.missing:
        text = pc.if_else(pc.is_in(text, pa.array(ask.missing, pa.string())), pa.scalar(None, pa.string()), text)
    one: dict[str, Any] = {"metric": ask.metric, "question": ask.question, "item": ask.item, "respondent": ask.respondent}
    if ask.metric == "open":
        given, values = pc.is_valid(text), {"text": text}
    else:
        number = _numbers(ask, text)
        number = _inside(ask, pc.if_else(pc.is_in(number, _codes(ask)), pa.scalar(None, pa.float64()), number), notes)
        given, values = pc.is_valid(number), {"value": number}
        low, high, best = (0.0, 1.0, 1.0) if ask.metric == "solved" and ask.low is None else (ask.low, ask.high, ask.best)
        one |= {"scale_min": low, "scale_max": high, "value_best": best}
    n = len(text)
    whole: dict[str, Any] = {name: pa.repeat(pa.scalar(value, LAKE["lake_answers"].field(name).type), n) for name, value in one.items()}
    whole = shared | whole | values
    schema = LAKE["lake_answers"]
    table = pa.table({f.name: whole[f.name].cast(f.type) if f.name in whole else pa.nulls(n, f.type) for f in schema}, schema=schema)
    return table.filter(given)


def _codes(ask: Ask) -> pa.Array:
    """Missing codes as numbers, so that -99 also means -99.0."""
    found = numbers(pa.array(ask.missing, pa.string())).drop_null() if ask.missing else pa.array([], pa.float64())
    return found.cast(pa.float64())


def _numbers(ask: Ask, text: pa.Array) -> pa.Array:
    words = dict(ask.map) or (YES_NO if ask.metric == "solved" else {})
    if not words:
        return numbers(text)
    place = pc.index_in(pc.utf8_lower(text), pa.array(list(words), pa.string()))
    mapped = pa.array([float(value) for value in words.values()], pa.float64()).take(place)
    return pc.coalesce(mapped, numbers(text))


def _inside(ask: Ask, number: pa.Array, notes: Counter[str]) -> pa.Array:
    """A value outside its scale is no answer; how many were taken for missing is said."""
    if ask.low is None or ask.high is None:
        return number
    outside = pc.fill_null(pc.or_(pc.less(number, ask.low), pc.greater(number, ask.high)), False)
    count = pc.sum(outside).as_py() or 0
    if count:
        notes[f"{ask.column}: outside {ask.low:g} to {ask.high:g}, taken for no answer"] += count
    return pc.if_else(outside, pa.scalar(None, pa.float64()), number)
