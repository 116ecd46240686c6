"""What was really so, table by table, under the contracts of `andon.tables` (columns beyond them stand at the end)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa

from andon.example.streams import Parquet
from andon.tables import CONTRACTS, UTC_TIME

_TEXT, _FLAG, _COUNT = pa.string(), pa.bool_(), pa.int64()
# Columns of the contract that the world knows, then columns beyond it.
TABLES: dict[str, tuple[str, dict[str, pa.DataType]]] = {
    "links": ("source party_ref customer_id account_id", {"shared": _FLAG}),
    "customers": ("customer_id parties first_seen last_seen", {"name": _TEXT, "street": _TEXT}),
    "messages": ("message_id source source_id interaction_id party_ref seq at speaker agent_ref language", {}),
    "interactions": (
        "interaction_id source source_id started_at ended_at channel direction party_ref account_id case_ref thread_ref agent_ref place",
        {"customer_id": _TEXT, "is_return": _FLAG},
    ),
    "interaction_reasons": ("interaction_id reason_id depth p margin", {}),
    "issues": ("issue_id customer_id account_id reason_id opened_at last_at interactions channels returns_of", {"story": _TEXT,
    "fixed_at": UTC_TIME}),
    "issue_interactions": ("issue_id interaction_id nth why", {"contact": _FLAG}),
    "commitments": (
        "commitment_id issue_id agent_ref made_at due_at state kept_at evidence what", {"source": _TEXT, "source_id": _TEXT}),
    "claim_outcomes": (
        "claim_id issue_id at said_by returned_at observed_days", {"false": _FLAG, "source": _TEXT, "source_id": _TEXT, "case_ref": _TEXT}),
    "resolutions": (
        "issue_id claimed_at said_solved outcome basis p_resolved days_to_return observed_days contacts passed_on agent_said customer_said",
        {"knowable": _FLAG, "bad": _FLAG}),
    "causes": (
        "cause_id name basis level reason_id scope scope_key severity lever event_id onset_at season issues statement",
        {"story": _TEXT, "defect_at": UTC_TIME, "season_first": _COUNT, "season_last": _COUNT},
    ),
    "cause_issues": ("cause_id issue_id", {"story": _TEXT}),
    "effects": ("action_id metric window verdict", {"story": _TEXT, "reason_id": _TEXT}),
}  # fmt: skip


def schema_of(name: str) -> pa.Schema:
    """The whole contract of a table, then the columns beyond it."""
    _, beyond = TABLES[name]
    return pa.schema(list(CONTRACTS[name]) + [pa.field(key, kind) for key, kind in beyond.items()])


class Truth:
    """The truth files of one world; a row is a tuple of the known columns, then those beyond the contract."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "truth"
        self.places = {name: _places(name) for name in TABLES}
        self.streams = {name: Parquet(self.folder / f"{name}.parquet", schema_of(name)) for name in TABLES}
        self.rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in TABLES}

    def flush(self) -> None:
        """Write what waits: columns the world does not know stay null."""
        for name, rows in self.rows.items():
            if rows:
                places, width = self.places[name], len(self.streams[name].schema)
                self.streams[name].write_columns(list(zip(*rows, strict=True)), places=places, width=width, size=len(rows))
                self.rows[name] = []

    def close(self, meta: dict[str, Any]) -> dict[str, int]:
        """Write the rest and `meta.json`; rows by table."""
        self.flush()
        for stream in self.streams.values():
            stream.close()
        (self.folder / "meta.json").write_text(json.dumps(meta, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return {name: stream.count for name, stream in self.streams.items()}


def _places(name: str) -> list[int]:
    known, beyond = TABLES[name]
    names = schema_of(name).names
    return [names.index(column) for column in (*known.split(), *beyond)]
