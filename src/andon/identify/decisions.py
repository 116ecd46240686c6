"""What a person decided about parties: the same, or apart. Decisions can be taken back."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

import pyarrow as pa

Pair = tuple[str, str]


def decided(decisions: pa.Table, *, kind: str, as_of: datetime, known: Container[str]) -> list[Pair]:
    """Pairs of party keys with a standing decision of `kind` (same_party, apart), the latest first, each once.

    A decision stands when it was made by as_of and not revoked by then. Pairs with an unknown party are left out.
    """
    rows = [
        row
        for row in decisions.select(["decision_id", "kind", "subject", "object", "at", "revoked_at"]).to_pylist()
        if row["kind"] == kind and row["subject"] in known and row["object"] in known and row["subject"] != row["object"]
        if (row["at"] is None or row["at"] <= as_of) and (row["revoked_at"] is None or row["revoked_at"] > as_of)
    ]
    rows.sort(key=lambda row: row["decision_id"] or "")
    rows.sort(key=lambda row: row["at"].timestamp() if row["at"] else 0.0, reverse=True)
    pairs = ((min(row["subject"], row["object"]), max(row["subject"], row["object"])) for row in rows)
    return list(dict.fromkeys(pairs))
