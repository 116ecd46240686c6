"""Which channels of which source are wholly in the data, from when until when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "coverage: source, channel, from, until, basis (stated, assumed, sampled)"
SOURCE = "coverage"
NEEDS = (("source", "channel", "basis"),)


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The coverage in the words of a mapping file."""
    found = chosen(columns, {"of_source": "source", "channel": "channel", "from": "from", "until": "until", "basis": "basis"})
    if "of_source" not in found:
        return {}
    return {"grain": "coverage", "id": [name for name in ("source", "channel", "from") if name in columns], "columns": found}
