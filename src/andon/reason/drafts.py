"""Reasons and their interactions while a turn works them out, before they become tables; decisions of people change them here."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

import numpy as np
import pyarrow as pa

from andon.tables import table

Home = tuple[str | None, float | None, float | None]


@dataclass(frozen=True)
class Reason:
    """One row of `reasons` without its count."""

    reason_id: str
    parent_id: str | None
    label: str
    words: list[str]
    job: str | None
    basis: str


@dataclass
class Draft:
    """What a turn found so far.

    reasons: by id. homes: interaction -> (leaf or None, p, margin). quotes: leaf -> (message, start, end).
    gone: old id -> new id, or None where nothing carries it on.
    """

    reasons: dict[str, Reason] = field(default_factory=dict)
    homes: dict[str, Home] = field(default_factory=dict)
    quotes: dict[str, list[tuple[str, int, int]]] = field(default_factory=dict)
    gone: dict[str, str | None] = field(default_factory=dict)


def decided(draft: Draft, decisions: pa.Table, *, as_of: datetime) -> None:
    """Apply what people decided by `as_of` and have not taken back, in the order of their time.

    reason_rename: subject gets the label `value`. reason_merge: subject goes into `object`. reason_forbid: subject is no
    reason. reason_move, reason_example: the interaction subject belongs to `object`; a leaf as subject moves to the parent.
    """
    act = {"reason_rename": _rename, "reason_merge": _merge, "reason_forbid": _forbid, "reason_move": _move, "reason_example": _move}
    rows = [row for row in decisions.to_pylist() if row["kind"] in act and _stands(row, as_of)]
    for row in sorted(rows, key=lambda row: (row["at"] is not None, row["at"] or as_of, row["decision_id"] or "")):
        act[row["kind"]](draft, row)


def _stands(row: dict[str, Any], as_of: datetime) -> bool:
    made = row["at"] is None or row["at"] <= as_of
    return made and (row["revoked_at"] is None or row["revoked_at"] > as_of)


def _rename(draft: Draft, row: dict[str, Any]) -> None:
    if row["subject"] in draft.reasons and row["value"]:
        draft.reasons[row["subject"]] = replace(draft.reasons[row["subject"]], label=row["value"])


def _merge(draft: Draft, row: dict[str, Any]) -> None:
    old, new = row["subject"], row["object"] or row["value"]
    new = _now(draft, new)
    if old not in draft.reasons or new not in draft.reasons or old == new:
        return
    into, gone = draft.reasons[new], draft.reasons[old]
    if (into.parent_id is None) != (gone.parent_id is None):
        return
    del draft.reasons[old]
    draft.gone[old] = new
    for key, reason in list(draft.reasons.items()):
        if reason.parent_id == old:
            draft.reasons[key] = replace(reason, parent_id=new)
    draft.homes = {key: (new if home[0] == old else home[0], home[1], home[2]) for key, home in draft.homes.items()}
    draft.quotes[new] = (draft.quotes.get(new, []) + draft.quotes.pop(old, []))[:3]


def _now(draft: Draft, reason_id: str | None) -> str | None:
    """Where an id has gone by earlier decisions of this turn."""
    seen: set[str] = set()
    while reason_id in draft.gone and reason_id not in draft.reasons and reason_id not in seen:
        seen.add(reason_id)
        reason_id = draft.gone[reason_id]
    return reason_id


def _forbid(draft: Draft, row: dict[str, Any]) -> None:
    lost = {key for key, reason in draft.reasons.items() if row["subject"] in (key, reason.parent_id)}
    for key in lost:
        del draft.reasons[key]
        draft.gone[key] = None
        draft.quotes.pop(key, None)
    if lost:
        draft.homes = {key: (None, home[1], home[2]) if home[0] in lost else home for key, home in draft.homes.items()}


def _move(draft: Draft, row: dict[str, Any]) -> None:
    subject, target = row["subject"], _now(draft, row["object"] or row["value"])
    if target not in draft.reasons:
        return
    is_parent = draft.reasons[target].parent_id is None
    if subject in draft.homes and not is_parent:
        draft.homes[subject] = (target, 1.0, 1.0)
    elif subject in draft.reasons and is_parent and draft.reasons[subject].parent_id is not None:
        draft.reasons[subject] = replace(draft.reasons[subject], parent_id=target)


def reason_rows(draft: Draft) -> pa.Table:
    """The table `reasons`: parents and leaves, the most frequent first; a parent without leaves is left out."""
    count = Counter(home[0] for home in draft.homes.values() if home[0] is not None)
    leaves = {key: reason for key, reason in draft.reasons.items() if reason.parent_id is not None}
    total = dict.fromkeys((reason.parent_id for reason in leaves.values()), 0)
    for key, reason in leaves.items():
        total[reason.parent_id] += count[key]
    size = {key: count[key] if key in leaves else total[key] for key in draft.reasons if key in leaves or key in total}
    order = sorted(size, key=lambda key: (key in leaves, -size[key], key))
    return table("reasons", [asdict(draft.reasons[key]) | {"interactions": size[key]} for key in order])


def home_rows(draft: Draft) -> pa.Table:
    """The table `interaction_reasons`: the parent (depth 1) and the leaf (depth 2) of each interaction, or one row without."""
    ids = sorted(draft.homes)
    homes = [draft.homes[key] for key in ids]
    rows = [n for n, home in enumerate(homes) for _ in range(2 if home[0] is not None else 1)]
    upper = [n for n in range(len(rows)) if n + 1 < len(rows) and rows[n] == rows[n + 1]]
    reason = [homes[n][0] for n in rows]
    for n in upper:
        reason[n] = draft.reasons[str(reason[n])].parent_id
    depth = np.full(len(rows), 2)
    depth[upper] = 1
    place = pa.array(rows, pa.int64())
    p, margin = (pa.array([home[n] for home in homes], pa.float64()) for n in (1, 2))
    columns = [
        pa.array(ids, pa.string()).take(place),
        pa.array(reason, pa.string()),
        pa.array(depth, pa.int64()),
        p.take(place),
        margin.take(place),
    ]
    return pa.table(columns, schema=table("interaction_reasons").schema)


def quote_rows(draft: Draft) -> pa.Table:
    """The table `quotes`; a parent shows the first verbatim of each of its three largest leaves."""
    count = Counter(home[0] for home in draft.homes.values() if home[0] is not None)
    shown = {key: found for key, found in draft.quotes.items() if key in draft.reasons}
    family: dict[str, list[tuple[int, str]]] = {}
    for key in shown:
        family.setdefault(str(draft.reasons[key].parent_id), []).append((-count[key], key))
    for parent, leaves in family.items():
        firsts = [shown[key][0] for _, key in sorted(leaves) if shown[key]]
        rest = [quote for _, key in sorted(leaves) for quote in shown[key][1:]]
        shown = shown | {parent: (firsts + rest)[:3]}
    rows = [(key, *quote) for key in sorted(shown) for quote in shown[key]]
    return table("quotes", [dict(zip(("reason_id", "message_id", "start", "end"), row, strict=True)) for row in rows])
