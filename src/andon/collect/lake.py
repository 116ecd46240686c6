"""The lake: what collect accepted, as immutable Parquet parts named by one small file that is replaced to publish.

A row that comes again is not written again; a row that comes corrected is written to a new part, and the newest part
of a row key is the one that counts. A reader sees the lake before a collection or after it, never half of it.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from andon.collect.decisions import joined, newest
from andon.collect.engine import answered
from andon.collect.schemas import LAKE
from andon.errors import Damaged, NewerWorkspace, Unwritable
from andon.tables import Tables

LAYOUT = 1
AGAIN = "Bring it back from a copy, or collect the files into a new workspace."
KEYS = pa.schema([("row_key", pa.int64()), ("row_hash", pa.int64()), ("part", pa.int64())])


class Lake:
    """A lake while it is written: parts are staged in a folder of their own, `publish` makes them the lake's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.state = _state(folder)
        self.fresh: dict[str, list[Path]] = {}
        self.made: list[Path] = []
        self._known: tuple[np.ndarray, np.ndarray] | None = None

    def known(self) -> tuple[np.ndarray, np.ndarray]:
        """The row keys that are known, ascending, and the newest hash of each, those of this collection included."""
        if self._known is None:
            self._known = newest(_read(self.folder, self.state["parts"].get("keys", []), KEYS))
        return self._known

    def next_part(self) -> int:
        """The number of the next collected file."""
        self.state["files"] += 1
        return int(self.state["files"])

    def writer(self, table: str, part: int, schema: pa.Schema) -> pq.ParquetWriter:
        """A writer of a new part."""
        path = self.folder / table / f"{part:08d}.parquet"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Nearly every column is either empty or different in each row: dictionaries cost time and make the part larger.
            writer = pq.ParquetWriter(path, schema, compression="zstd", compression_level=1, use_dictionary=False, write_statistics=False)
        except OSError as error:
            raise Unwritable(path) from error
        self.made.append(path)
        self.fresh.setdefault(table, []).append(path)
        return writer

    def write(self, table: str, part: int, rows: pa.Table) -> None:
        """A whole part at once; nothing is written for no rows."""
        if rows.num_rows:
            with self.writer(table, part, rows.schema) as writer:
                writer.write_table(rows)

    def learn(self, part: int, keys: pa.Table, *, replaced: bool) -> None:
        """Row keys of a file that are now the newest."""
        keys = keys.append_column("part", pa.array(np.full(keys.num_rows, part), pa.int64())).cast(KEYS)
        self.write("keys", part, keys)
        self._known = joined(self.known(), newest(keys))
        self.state["replaced"] = self.state["replaced"] or replaced

    def publish(self) -> None:
        """Everything staged becomes the lake's, at one instant."""
        for table, paths in self.fresh.items():
            self.state["parts"].setdefault(table, []).extend(path.relative_to(self.folder).as_posix() for path in paths)
        beside = self.folder / f".lake.json.{os.getpid()}"
        try:
            with beside.open("w", encoding="utf-8") as handle:
                json.dump(self.state, handle, indent=1)
                handle.flush()
                os.fsync(handle.fileno())
            beside.replace(self.folder / "lake.json")
        except OSError as error:
            raise Unwritable(self.folder) from error
        shutil.rmtree(self.folder / ".staged", ignore_errors=True)

    def undo(self) -> None:
        """Take back every part that was not published."""
        for path in self.made:
            path.unlink(missing_ok=True)
            if path.parent.is_dir() and not any(path.parent.iterdir()):
                path.parent.rmdir()
        shutil.rmtree(self.folder / ".staged", ignore_errors=True)


def _state(folder: Path) -> dict[str, Any]:
    path = folder / "lake.json"
    if not path.is_file():
        return {"layout": LAYOUT, "files": 0, "replaced": False, "parts": {}}
    try:
        state: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        layout = int(state["layout"])
        if layout <= LAYOUT:
            int(state["files"]), bool(state["replaced"]), [folder / part for parts in state["parts"].values() for part in parts]
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise Damaged(path, AGAIN) from error
    if layout > LAYOUT:
        raise NewerWorkspace(folder, version=layout, known=LAYOUT)
    return state


def load(lake: Path) -> Tables:
    """The `lake_*` tables, newest rows only, in the order they were collected; empty ones where nothing was collected."""
    state = _state(lake)
    last = None
    if state["replaced"]:
        keys = _read(lake, state["parts"].get("keys", []), KEYS)
        last = answered("collect/newest", {"keys": keys})
    return {name: _load(lake, state, name, last) for name in LAKE}


def _load(lake: Path, state: dict[str, Any], name: str, last: pa.Table | None) -> pa.Table:
    rows = _read(lake, state["parts"].get(name, []), LAKE[name])
    if last is None or not rows.num_rows or name in ("lake_rejected", "lake_sources"):
        return rows
    return answered("collect/alive", {"rows": rows, "newest": last}).select(LAKE[name].names).cast(LAKE[name])


def _read(lake: Path, parts: Iterable[str], schema: pa.Schema) -> pa.Table:
    read = [_part(lake / part) for part in parts]
    # A column that a later Andon added is null in older parts.
    return pa.concat_tables([schema.empty_table(), *read], promote_options="default").select(schema.names)


def _part(path: Path) -> pa.Table:
    """A part of the lake. Raises Damaged."""
    try:
        return pq.read_table(path)
    except (OSError, pa.ArrowException) as error:
        raise Damaged(path, AGAIN) from error
