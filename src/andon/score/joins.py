"""Found rows and true rows side by side: they meet at the source and source_id of messages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from andon.errors import Missing
from andon.sql import holding, keep
from andon.tables import Tables

NEEDED = (
    "links", "messages", "interactions", "interaction_reasons", "issues", "issue_interactions", "commitments", "claim_outcomes",
    "resolutions", "causes", "cause_issues", "effects",
)  # fmt: skip


@dataclass(frozen=True)
class Sides:
    """A connection that holds found tables as they are, true tables as `true_NAME`, and the joins `met` and `items`.

    met: one row a message both know. items: one row a true contact, by its first message that both know, with the found
    interaction and issue. meta: what the world says of its stories.
    """

    con: duckdb.DuckDBPyConnection
    truth: Tables
    found: Tables
    meta: dict[str, Any]


def side_by_side(found: Tables, truth: Path) -> Sides:
    """Load the truth beside a run's tables and join them. Raises Missing for a folder without truth."""
    if not (truth / "meta.json").is_file():
        raise Missing(truth, "Name the truth folder that `andon example` wrote.")
    true = {name: pq.read_table(truth / f"{name}.parquet") for name in NEEDED}
    con = holding(found | {f"true_{name}": rows for name, rows in true.items()})
    keep(con, "met", "score/met")
    keep(con, "items", "score/items")
    keep(con, "true_of_found", "score/true_of_found")
    return Sides(con, true, found, json.loads((truth / "meta.json").read_text(encoding="utf-8")))
