"""A change log: releases, outages, prices, policies, and the actions a firm took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "change logs: at, kind, label, scope; actions carry cost, owner, lever, metric and comparison"
SOURCE = ""  # many have one: its name is the file's
NEEDS = (("event_id", "at", "kind"), ("at", "kind", "label"))
KINDS = {kind: kind for kind in "release policy price outage weather campaign action other".split()}


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The events in the words of a mapping file."""
    roles = {
        "event_id": "event_id",
        "at": "at from started_at date",
        "until": "until ended_at to",
        "kind": {"column": "kind type", "map": KINDS, "other": "other"},
        "label": "label title description",
        "scope": "scope",
        "cause_id": "cause_id",
        "loop": "loop",
        "cost": "cost",
        "currency": "currency",
        "owner": "owner",
        "lever": "lever",
        "metric": "metric",
        "window": "window",
        "comparison": "comparison",
    }
    found = chosen(columns, roles)
    if "at" not in found or "label" not in found:
        return {}
    return {"grain": "event", "id": found.get("event_id", []), "columns": found}
