"""Who works where: an agent's name in each source, the person behind it, team and area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "staff: source, agent_ref, staff_id, team, area_id"
SOURCE = "staff"
NEEDS = (("agent_ref", "staff_id"),)


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The staff in the words of a mapping file."""
    found = chosen(
        columns, {"of_source": "source", "agent_ref": "agent_ref agent", "staff_id": "staff_id", "team": "team", "area_id": "area_id"}
    )
    if "agent_ref" not in found:
        return {}
    return {"grain": "staff", "id": [name for name in ("source", "agent_ref") if name in columns], "columns": found}
