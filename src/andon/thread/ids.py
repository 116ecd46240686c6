"""Issue ids that survive from run to run, and what a person decided about issues."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

import pyarrow as pa


def new_id(interaction_id: str, again: int = 0) -> str:
    """The id of an issue that begins with this interaction."""
    return "issue-" + hashlib.sha256(f"{interaction_id}#{again}".encode() if again else interaction_id.encode()).hexdigest()[:16]


def named(members: dict[str, list[str]], previous: dict[str, str]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The id of each issue, and (old, new) for each old id that is gone.

    members: interactions of each issue by its root; previous: issue of each interaction in the last run. An issue keeps the id of
    the previous one it shares most interactions with; each old id goes to one issue, the one that holds most of it.
    """
    # Counted in order of time, and sorting keeps that order: of equal shares the older problem gives its id.
    shared = Counter((previous[name], root) for root, names in members.items() for name in names if name in previous)
    by_share = sorted(shared, key=lambda pair: -shared[pair])
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for old, root in by_share:
        if old not in taken and root not in ids:
            ids[root] = old
            taken.add(old)
    olds = set(previous.values())
    for root in members:
        again = 0
        while root not in ids:
            name = new_id(root, again)
            if name not in taken and name not in olds:
                ids[root] = name
                taken.add(name)
            again += 1
    gone: dict[str, str] = {}
    for old, root in by_share:
        if old not in taken:
            gone.setdefault(old, ids[root])
    return ids, sorted(gone.items())


def standing(decisions: pa.Table, kind: str, *, as_of: datetime) -> list[tuple[str, str]]:
    """Subject and object of the decisions of this kind that hold at as_of: not taken back, and the last word on the pair."""
    last: dict[tuple[str, str], tuple[datetime, str, str]] = {}
    for row in decisions.to_pylist():
        if row["kind"] not in ("same_issue", "not_same_issue") or not row["subject"] or not row["object"] or row["at"] is None:
            continue
        if row["at"] > as_of or (row["revoked_at"] is not None and row["revoked_at"] <= as_of):
            continue
        pair = (min(row["subject"], row["object"]), max(row["subject"], row["object"]))
        last[pair] = max(last.get(pair, (row["at"], "", "")), (row["at"], row["decision_id"] or "", row["kind"]))
    return sorted(pair for pair, (_, _, found) in last.items() if found == kind)


def spread(pairs: Sequence[tuple[str, str]], previous: dict[str, str]) -> list[tuple[str, str]]:
    """Decisions may name interactions or issues of the last run; an issue stands for its interactions."""
    held: dict[str, list[str]] = {}
    for name, issue in sorted(previous.items()):
        held.setdefault(issue, []).append(name)
    return [(a, b) for left, right in pairs for a in held.get(left, [left]) for b in held.get(right, [right]) if a != b]


def joined(roots: dict[str, str], pairs: Sequence[tuple[str, str]], order: dict[str, int]) -> dict[str, str]:
    """Roots after the issues of each pair became one: the earlier root stays. roots: root of each interaction; order: time rank."""
    if not pairs:
        return roots
    stands = {root: root for root in roots.values()}

    def find(root: str) -> str:
        while stands[root] != root:
            root = stands[root]
        return root

    for a, b in pairs:
        if a in roots and b in roots:
            one, two = sorted((find(roots[a]), find(roots[b])), key=lambda root: order[root])
            stands[two] = one
    return {name: find(root) for name, root in roots.items()}
