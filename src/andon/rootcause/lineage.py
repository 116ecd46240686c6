"""Causes keep their id from run to run; what became of each, what people decided, and what is new enough to raise an alarm."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from andon.tables import Tables

Row = dict[str, Any]
ALIKE = 0.3


def new_id(row: Row) -> str:
    """An id from what the cause is: basis, reason and scope."""
    told = "|".join([row["basis"], row["reason_id"] or "", row["scope_key"] or ""])
    return "cause-" + hashlib.sha1(told.encode(), usedforsecurity=False).hexdigest()[:10]


def previous(tables: Tables) -> tuple[dict[str, Row], dict[str, set[str]]]:
    """The causes of the last run by id, and their issues under the ids they have now."""
    moved = {row["old_id"]: row["new_id"] for row in tables["aliases"].to_pylist() if row["kind"] == "issue" and row["new_id"]}
    rows = {row["cause_id"]: row for row in tables["previous_causes"].to_pylist()}
    issues: dict[str, set[str]] = {cause_id: set() for cause_id in rows}
    for row in tables["previous_cause_issues"].to_pylist():
        issues.setdefault(row["cause_id"], set()).add(moved.get(row["issue_id"], row["issue_id"]))
    return rows, issues


def named(rows: list[Row], issues: list[set[str]], *, old: Mapping[str, Row], old_issues: Mapping[str, set[str]]) -> list[Row]:
    """The rows with the id each had in the last run, or a new one. Each old id is given once, to the cause most like it.

    Alike is: the same basis and scope, or a Jaccard of at least 0.3 over the issues (new issues keep coming to an old cause: the share
    of the old one's issues that is found again counts as well).
    """
    pairs = []
    for i, row in enumerate(rows):
        for cause_id, before in old.items():
            same = row["scope_key"] == before["scope_key"] and row["basis"] == before["basis"] and bool(row["scope_key"])
            shared = len(issues[i] & old_issues.get(cause_id, set()))
            likeness = shared / max(min(len(issues[i] | old_issues[cause_id]), 2 * len(old_issues[cause_id])), 1) + 0.5 * same
            if likeness >= ALIKE:
                pairs.append((-likeness, cause_id, i))
    given: dict[int, str] = {}
    for _, cause_id, i in sorted(pairs):
        if i not in given and cause_id not in given.values():
            given[i] = cause_id
    taken, out = set(given.values()) | set(old), []
    for i, row in enumerate(rows):
        cause_id = given.get(i) or new_id(row)
        while i not in given and cause_id in taken:
            cause_id += "x"
        taken.add(cause_id)
        out.append(row | {"cause_id": cause_id})
    return out


def aliases(
    old: Mapping[str, Row], old_issues: Mapping[str, set[str]], *, now: list[Row], issues: list[set[str]], run_id: str
) -> list[Row]:
    """For each old id that no cause has now: into which cause most of its issues went, or null when it is gone."""
    kept, out = {row["cause_id"] for row in now}, []
    for cause_id in sorted(set(old) - kept):
        best = max(
            ((len(found & old_issues[cause_id]), row["cause_id"]) for row, found in zip(now, issues, strict=True)), default=(0, None)
        )
        if best[0] * 2 > len(old_issues[cause_id]):
            out.append({"kind": "cause", "old_id": cause_id, "new_id": best[1], "run_id": run_id})
    return out


def decided(tables: Tables, as_of: datetime) -> dict[str, dict[str, Row]]:
    """The last standing decision of each kind by the cause it is about; ids of earlier runs are followed."""
    moved = {row["old_id"]: row["new_id"] for row in tables["aliases"].to_pylist() if row["kind"] == "cause" and row["new_id"]}
    out: dict[str, dict[str, Row]] = {"cause_name": {}, "cause_dismiss": {}, "cause_known": {}}
    rows = [row for row in tables["decisions"].to_pylist() if row["kind"] in out and row["at"] is not None and row["at"] <= as_of]
    for row in sorted(rows, key=lambda row: (row["at"], row["decision_id"] or "")):
        if row["revoked_at"] is None or row["revoked_at"] > as_of:
            subject = row["subject"]
            while subject in moved and moved[subject] != subject:
                subject = moved.pop(subject)
            out[row["kind"]][subject] = row
    return out


def state(row: Row, before: Row | None, *, trend: str, decisions: dict[str, dict[str, Row]]) -> str:
    """new, known, rising, falling, gone, returned or dismissed; what a person decided wins."""
    cause_id = row["cause_id"]
    if cause_id in decisions["cause_dismiss"]:
        return "dismissed"
    if trend == "over":
        return "gone"
    if before and before["state"] == "gone":
        return "returned"
    if trend != "steady" and (before or cause_id in decisions["cause_known"]):
        return trend
    return "known" if before or cause_id in decisions["cause_known"] else "new"


def alarm(row: Row, at: datetime) -> Row | None:
    """A cause that is new, returned or rising is worth a word to somebody."""
    kind = row["state"]
    if kind not in ("new", "returned", "rising"):
        return None
    opening = {"new": "New", "returned": "It is back", "rising": "It is getting worse"}[kind]
    told = f"{opening}: {row['name']}. {row['statement']}"
    return {"alarm_id": f"{row['cause_id']}/{kind}/{at:%Y-%m-%d}", "cause_id": row["cause_id"], "at": at, "kind": kind, "statement": told}
