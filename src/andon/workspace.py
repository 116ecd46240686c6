"""A workspace is a folder; a run is a manifest of immutable Parquet parts, published by replacing one small pointer.

Readers take no lock and a crash at any instant leaves the last run whole: parts and the manifest are written first,
`current` is replaced last, each by writing beside and renaming (POSIX rename is atomic on one file system).
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import tomllib
import zipfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import tomli_w

from andon.buckets import cut
from andon.errors import Busy, Damaged, Missing, NewerWorkspace, NoRun, NotAWorkspace, Unknown, Unwritable
from andon.models import load_models, save_models
from andon.settings import flat
from andon.tables import COLLECTED, CONTRACTS, Tables, empty

WRITERS = 2
AGAIN = "Bring it back from a copy, or remove the file `current` beside `runs` and start a new run with `andon run`."
LAYOUT = 1
FOLDERS = "lake models runs parts cache index".split()

# Tables with one row an interaction, a message or finer: they are written bucket by bucket, the others as one part.
BUCKETED = (
    "interactions interaction_attributes messages claims steps outcomes placements signals spans interaction_reasons quotes"
    " issues issue_interactions commitments claim_outcomes resolutions"
).split()


@dataclass(frozen=True)
class Run:
    """A finished run: its manifest, and its tables on demand. held: the tables, where they are in memory anyway."""

    folder: Path
    manifest: dict[str, Any]
    held: Tables | None = None

    @property
    def run_id(self) -> str:
        return str(self.manifest["run_id"])

    @property
    def as_of(self) -> datetime:
        return datetime.fromisoformat(self.manifest["as_of"])

    def table(self, name: str) -> pa.Table:
        """The table `name` with all its parts, in the order of the manifest; empty where the run wrote none."""
        parts = self.manifest["tables"].get(name, [])
        if not parts:
            return empty(name)
        return pa.concat_tables([_read(self.folder / "parts" / part["file"]) for part in parts])

    def tables(self) -> Tables:
        """Every table of the run."""
        if self.held is not None:
            return self.held
        return {name: self.table(name) for name in self.manifest["tables"]}


class Workspace:
    """The folder of one company."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self.settings = self._read_settings()

    @classmethod
    def init(cls, folder: Path, *, company: str = "") -> Workspace:
        """Make `folder` a workspace; one that is a workspace already is opened as it is. Raises Unwritable."""
        folder = Path(folder)
        if not (folder / "andon.toml").exists():
            try:
                for name in FOLDERS:
                    (folder / name).mkdir(parents=True, exist_ok=True)
                (folder / ".lock").touch()
                _replace(folder / "andon.toml", tomli_w.dumps({"layout": LAYOUT, "company": company, "settings": {}}).encode())
            except OSError as error:
                raise Unwritable(folder) from error
        return cls(folder)

    def _read_settings(self) -> dict[str, Any]:
        path = self.folder / "andon.toml"
        if not self.folder.exists():
            raise Missing(self.folder, "Make a workspace with `andon init`.")
        if not path.is_file():
            raise NotAWorkspace(self.folder)
        try:
            told = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise Damaged(path, "Mend it, or bring it back from a copy.") from error
        if not isinstance(told.get("layout", 0), int):
            raise Damaged(path, f"Its layout is a whole number, {LAYOUT} in this Andon.")
        if told.get("layout", 0) > LAYOUT:
            raise NewerWorkspace(self.folder, version=told["layout"], known=LAYOUT)
        return told | {"settings": flat(told.get("settings", {}))}

    @property
    def lake(self) -> Path:
        return self.folder / "lake"

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the right to write; readers never need it. Raises Busy or Unwritable."""
        try:
            handle = (self.folder / ".lock").open("w")
        except OSError as error:
            raise Unwritable(self.folder) from error
        with handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise Busy(self.folder) from error
            yield

    def current(self) -> Run:
        """The last published run. Raises NoRun."""
        pointer = self.folder / "current"
        if not pointer.exists():
            raise NoRun(self.folder)
        try:
            return self.run(pointer.read_text(encoding="utf-8").strip())
        except UnicodeDecodeError as error:
            raise Damaged(pointer, AGAIN) from error

    def run(self, run_id: str) -> Run:
        """The finished run `run_id`. Raises Unknown, or NewerWorkspace where a later Andon wrote it."""
        known = self.run_ids()
        if run_id not in known:
            raise Unknown("run", run_id, reversed(known), f"Look into {self.folder / 'runs'}.")
        path = self.folder / "runs" / f"{run_id}.json"
        try:
            manifest = json.loads(path.read_text(encoding="utf-8"))
            layout = int(manifest.get("layout", 0))
            if layout <= LAYOUT:
                datetime.fromisoformat(manifest["as_of"])
                [part["file"] for parts in manifest["tables"].values() for part in parts]
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise Damaged(path, AGAIN) from error
        if layout > LAYOUT:
            raise NewerWorkspace(self.folder, version=layout, known=LAYOUT)
        return Run(self.folder, manifest | {"run_id": run_id})

    def run_ids(self) -> list[str]:
        """Every finished run, the oldest first."""
        return sorted(path.stem for path in (self.folder / "runs").glob("*.json") if not path.name.startswith("."))

    def has_run(self) -> bool:
        """Whether a run was ever published."""
        return (self.folder / "current").exists()

    def models(self) -> dict[str, Any]:
        """What earlier turns fitted, by name; empty before the first turn or after a refit was asked for."""
        name = self.current().manifest.get("models") if self.has_run() else None
        try:
            return load_models(self.folder / "models" / name) if name else {}
        except (OSError, ValueError, TypeError, KeyError, zipfile.BadZipFile) as error:
            raise Damaged(self.folder / "models" / str(name), AGAIN) from error

    def publication(self) -> Publication:
        """A new run, to be written table by table."""
        return Publication(self)


class Publication:
    """A run while it is written: parts beside the turn as soon as their tables are final, then the manifest and the pointer."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._beside = ThreadPoolExecutor(1)
        self._waiting: list[str] = []
        self._coming: list[Future[dict[str, list[dict[str, Any]]]]] = []
        self._offered: set[str] = set()
        self._made: list[Path] = []

    def offer(self, tables: Tables, names: list[str]) -> None:
        """The tables of these names will not change any more; they are written in the background once the outcomes are known.

        By then it is known what belongs together, and the rooms that are left keep to one core.
        """
        self._waiting += names
        if "resolutions" in tables:
            ready = {name: tables[name] for name in self._waiting}
            self._offered |= set(self._waiting)
            self._waiting = []
            self._coming.append(self._beside.submit(self._written, dict(tables), ready))

    def finish(self, tables: Tables, *, run_id: str, as_of: datetime, models: dict[str, Any], facts: dict[str, Any]) -> Run:
        """Write what is left and the manifest, then replace the pointer: now it is the current run. Raises Unwritable."""
        space = self._workspace
        try:
            left = {name: rows for name, rows in tables.items() if name not in self._offered}
            written = [*(one.result() for one in self._coming), self._written(tables, left)]
            model_id = save_models(models, space.folder / "models")
            manifest = {
                "layout": LAYOUT,
                "run_id": run_id,
                "as_of": as_of.isoformat(),
                "previous": space.current().run_id if space.has_run() else None,
                "models": model_id,
                "tables": {name: parts for some in written for name, parts in some.items()},
                **facts,
            }
            _replace(space.folder / "runs" / f"{run_id}.json", json.dumps(manifest, indent=1, sort_keys=True).encode())
            _replace(space.folder / "current", run_id.encode())
        except BaseException as error:
            self.undo()
            if isinstance(error, OSError):
                raise Unwritable(space.folder) from error
            raise
        self._beside.shutdown()
        return Run(space.folder, manifest)

    def undo(self) -> None:
        """The turn failed: parts that only it would have named go again."""
        self._beside.shutdown(cancel_futures=True)
        for path in self._made:
            with suppress(OSError):
                path.unlink()

    def _written(self, tables: Tables, wanted: Tables) -> dict[str, list[dict[str, Any]]]:
        """The parts of the wanted tables; the others show the way to the buckets."""
        pieces = _pieces(tables, wanted)
        # Packing, hashing and the disk release the interpreter: several writers halve the time.
        with ThreadPoolExecutor(WRITERS) as writers:
            return dict(zip(pieces, writers.map(self._write, pieces, pieces.values()), strict=True))

    def _write(self, name: str, pieces: dict[int, pa.Table]) -> list[dict[str, Any]]:
        """One immutable part a bucket, named by its content: the same rows are the same file in every run."""
        return [{"bucket": bucket, "rows": rows.num_rows, "file": self._part(name, rows)} for bucket, rows in sorted(pieces.items())]

    def _part(self, name: str, rows: pa.Table) -> str:
        sink = pa.BufferOutputStream()
        pq.write_table(rows, sink, compression="zstd")
        data = sink.getvalue()
        file = f"{name}-{hashlib.sha256(data).hexdigest()[:24]}.parquet"
        path = self._workspace.folder / "parts" / file
        if not path.exists():
            self._made.append(path)
            _replace(path, data)
        return file


def _read(path: Path) -> pa.Table:
    """A part of a run. Raises Damaged."""
    try:
        return pq.read_table(path)
    except (OSError, pa.ArrowException) as error:
        raise Damaged(path, AGAIN) from error


def _pieces(tables: Tables, wanted: Tables) -> dict[str, dict[int, pa.Table]]:
    """Every wanted table cut as it is written: bucket by bucket, or whole under bucket 0."""
    small = {name: {0: rows} for name, rows in wanted.items() if name in CONTRACTS and name not in BUCKETED}
    return small | cut(tables, [name for name in BUCKETED if name in wanted])


def _replace(path: Path, data: Any) -> None:
    """Write beside, flush to disk, rename over: a reader sees the old file or the new one, never half of it."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with beside.open("wb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())
    beside.replace(path)


def collected_only(tables: Tables) -> Tables:
    """The tables that come from files, of all that a run holds."""
    return {name: rows for name, rows in tables.items() if name in COLLECTED}
