"""Denominators: how many lines a street, cars a model, customers a product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "denominators: from, until, scope (key=value;key=value), units"
SOURCE = ""  # many have one: its name is the file's
NEEDS = (("scope", "units"),)


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The exposures in the words of a mapping file."""
    found = chosen(columns, {"from": "from", "until": "until", "scope": "scope", "units": "units"})
    if "units" not in found:
        return {}
    return {"grain": "exposure", "id": [name for name in ("from", "until", "scope") if name in columns], "columns": found}
