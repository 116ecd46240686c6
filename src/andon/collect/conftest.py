"""What the tests of this room share: a lake to collect into, lake rows by hand, and the room's turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import andon.collect as room
from andon.collect.files import Collected, collect
from andon.collect.lake import load
from andon.collect.schemas import LAKE
from andon.runner import Turn
from andon.tables import Tables

Reader = Callable[[str], list[dict[str, Any]]]
NOW = datetime(2026, 6, 1, tzinfo=UTC)
DATA = Path(__file__).resolve().parents[4] / "shared" / "data"


@pytest.fixture
def collected(tmp_path: Path) -> Callable[..., Collected]:
    """Collect `text` (or bytes) as a file of that name, or what lies at `path`, into the lake of this test."""

    def made(name: str | Path, text: str | bytes | None = None, **more: Any) -> Collected:
        path = Path(name) if text is None else tmp_path / name
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return collect([path], lake=tmp_path / "lake", collected_at=NOW, **more)

    return made


@pytest.fixture
def lake(tmp_path: Path) -> Callable[[str], list[dict[str, Any]]]:
    """The rows of a lake table, without what is null."""

    def rows(name: str) -> list[dict[str, Any]]:
        return [_bare(row) for row in load(tmp_path / "lake")[f"lake_{name}"].to_pylist()]

    return rows


@pytest.fixture
def tables(tmp_path: Path) -> Callable[..., Tables]:
    """The room's tables of what was collected, or of lake rows given by hand (`messages=[...]`)."""

    def of(as_of: datetime = NOW, settings: dict[str, Any] | None = None, **rows: list[dict[str, Any]]) -> Tables:
        given = by_hand(rows) if rows else load(tmp_path / "lake")
        return room.run({name: given[name] for name in room.READS}, turn=Turn(as_of=as_of, settings=settings or {}))

    return of


@pytest.fixture
def turned(tables: Callable[..., Tables]) -> Callable[..., Reader]:
    """The same, to be asked for the rows of a table without what is null."""

    def of(*given: Any, **more: Any) -> Reader:
        out = tables(*given, **more)
        return lambda name: [_bare(row) for row in out[name].to_pylist()]

    return of


@pytest.fixture
def shared() -> Callable[[str], Path]:
    """A file or folder of the real data; the test is skipped where they are not beside the checkout."""

    def path(name: str) -> Path:
        if not (DATA / name).exists():
            pytest.skip(f"the real data are not beside the checkout ({name})")
        return DATA / name

    return path


def by_hand(given: dict[str, list[dict[str, Any]]]) -> Tables:
    """Lake tables from dictionaries; row keys and places are numbered."""
    tables = {name: schema.empty_table() for name, schema in LAKE.items()}
    key = 0
    for name, rows in given.items():
        schema, made = LAKE[f"lake_{name}"], []
        for row in rows:
            key += 1
            made.append({"row_key": key, "part": 1, "row": key, "source": "desk", "single": False} | row)
        tables[f"lake_{name}"] = pa.table({f.name: pa.array([row.get(f.name) for row in made], f.type) for f in schema}, schema=schema)
    return tables


def _bare(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value is not None}
