"""Reading files into the lake: `collect` and what it answers."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, wait
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from andon.collect.batch import Broken
from andon.collect.decisions import ACCEPTED, DUPLICATE, REPLACED, decided
from andon.collect.engine import answered
from andon.collect.found import Found, found
from andon.collect.joined import Lookup
from andon.collect.lake import Lake
from andon.collect.mapping import Plan
from andon.collect.planned import planned
from andon.collect.reading import Unclean, batches
from andon.collect.schemas import LAKE
from andon.collect.shaping import shape
from andon.errors import NothingUsable, Unwritable
from andon.runner import Runner

Told = Callable[[str], None]
# So many files are read ahead of the one that is decided.
AHEAD = 2
STOPPED = "stopped"  # a file in the staging folder: who stages for nobody any more sees it, in whatever process


@dataclass(frozen=True)
class FileSums:
    """What became of the rows of one file: read = accepted + replaced + duplicate + rejected. notes: what was assumed."""

    file: str
    source: str
    preset: str
    read: int
    accepted: int
    replaced: int
    duplicate: int
    rejected: int
    notes: tuple[str, ...] = ()

    def sentence(self) -> str:
        """The sums as a person would say them."""
        sums = f"{self.accepted:,} accepted, {self.replaced:,} replaced, {self.duplicate:,} duplicate, {self.rejected:,} rejected"
        notes = f" ({'; '.join(self.notes)})" if self.notes else ""
        return f"{self.file} as {self.preset} of {self.source}: {self.read:,} rows read = {sums}.{notes}"


@dataclass(frozen=True)
class Collected:
    """The sums of a collection, a file each. passed: files that Andon does not read."""

    files: tuple[FileSums, ...]
    passed: tuple[str, ...] = ()

    def total(self) -> FileSums:
        """The sums of all files."""
        kinds = ("read", "accepted", "replaced", "duplicate", "rejected")
        return FileSums(f"{len(self.files)} files", "all", "all", **{kind: sum(getattr(one, kind) for one in self.files) for kind in kinds})

    def sentence(self) -> str:
        """The whole collection in one sentence."""
        all_ = self.total()
        return (
            f"{len(self.files)} file{'s' * (len(self.files) != 1)}: {all_.read:,} rows read = {all_.accepted:,} accepted, "
            f"{all_.replaced:,} replaced, {all_.duplicate:,} duplicate, {all_.rejected:,} rejected."
        )

    def lines(self) -> list[str]:
        """A sentence a file, what was passed over, and the sum."""
        passed = [f"{name} was passed over: Andon reads CSV, Parquet and JSON Lines." for name in self.passed]
        return [*(one.sentence() for one in self.files), *passed, self.sentence()]

    def facts(self) -> list[dict[str, Any]]:
        """The sums for programs."""
        return [asdict(one) | {"notes": list(one.notes)} for one in self.files]


@dataclass
class _Counts:
    read: int = 0
    rejected: list[Broken] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)
    ids: list[pa.Array] = field(default_factory=list)
    content: list[pa.Array] = field(default_factory=list)
    good: list[np.ndarray] = field(default_factory=list)


@dataclass(frozen=True)
class _Staged:
    """A file that was read: the number of its part, and its rows by lake table in `folder`."""

    part: int
    folder: Path
    counts: _Counts
    tables: dict[str, Path]


@dataclass(frozen=True)
class _Decided:
    """Per good row: its place in the file, key and hash, what becomes of it, and whether the lake needs it."""

    places: np.ndarray
    keys: np.ndarray
    hashes: np.ndarray
    state: np.ndarray
    kept: np.ndarray


def collect(
    paths: Sequence[str | Path],
    *,
    lake: Path,
    preset: str | None = None,
    mapping: Path | None = None,
    collected_at: datetime,
    told: Told | None = None,
    runner: Runner | None = None,
) -> Collected:
    """Read files into the lake; an error changes nothing there.

    paths: files, folders and patterns; a folder that `andon example` wrote is read by its own manifest. preset, mapping: how to
    read them, else each file is guessed. collected_at: aware; when this happens. told: hears the name of each file.
    runner: who reads files ahead; processes where it has started some.
    Raises Missing, BadMapping, NothingUsable, Unwritable.
    """
    files, passed = found(paths)
    plans = planned(files, preset=preset, mapping=mapping)
    store = Lake(lake)
    try:
        with (runner or Runner()).ahead(AHEAD) as beside:
            done = _files(store, plans, collected_at, told or (lambda name: None), beside=beside)
        store.publish()
    except OSError as error:
        store.undo()
        raise Unwritable(lake) from error
    except BaseException:
        store.undo()
        raise
    return Collected(tuple(done), tuple(passed))


def _files(store: Lake, plans: list[tuple[Found, Plan]], at: datetime, told: Told, *, beside: Executor) -> list[FileSums]:
    """Every file in turn; while one is decided and written, the next ones are read already."""
    done: list[FileSums] = []
    coming: deque[Future[_Staged]] = deque()

    def ask(some: list[tuple[Found, Plan]]) -> None:
        for one, plan in some:
            part = store.next_part()
            coming.append(beside.submit(_stage, store.folder / ".staged" / f"{part:08d}", part, one, plan))

    try:
        ask(plans[:AHEAD])
        for place, (one, plan) in enumerate(plans, AHEAD):
            told(one.name)
            staged = coming.popleft().result()
            ask(plans[place : place + 1])
            done.append(_file(store, one, plan, staged, at))
    except BaseException:
        _stop(store.folder / ".staged", coming)
        raise
    return done


def _stop(staging: Path, coming: Iterable[Future[_Staged]]) -> None:
    """Nobody needs the other files any more: who reads them stops at the next batch, and is waited for."""
    staging.mkdir(parents=True, exist_ok=True)
    (staging / STOPPED).touch()
    for one in coming:
        one.cancel()
    wait([one for one in coming if not one.cancelled()])


def _stage(folder: Path, part: int, one: Found, plan: Plan) -> _Staged:
    """A file read and laid down in `folder`: the quick way, and the careful way when it is not clean."""
    try:
        counts, tables = _staged(one.path, plan, folder, careful=False)
    except Unclean:
        counts, tables = _staged(one.path, plan, folder, careful=True)
    return _Staged(part, folder, counts, tables)


def _file(store: Lake, one: Found, plan: Plan, staged: _Staged, at: datetime) -> FileSums:
    """What becomes of the rows of a file that was laid down, and its line in the sources."""
    part, counts = staged.part, staged.counts
    if counts.read == len(counts.rejected):
        first = f" The first: line {counts.rejected[0].line}, {counts.rejected[0].reason}." if counts.rejected else ""
        raise NothingUsable(f"{one.name} has no row that can be used.{first}")
    rows = _decide(store, counts, plan)
    accepted, replaced, duplicate = (int((rows.state == state).sum()) for state in (ACCEPTED, REPLACED, DUPLICATE))
    if rows.kept.any():
        _finish(store, part, staged.tables, rows, total=sum(len(good) for good in counts.good))
        store.learn(part, pa.table({"row_key": rows.keys[rows.kept], "row_hash": rows.hashes[rows.kept]}), replaced=replaced > 0)
    shutil.rmtree(staged.folder)
    sums = FileSums(
        one.name, plan.source, plan.preset, counts.read, accepted, replaced, duplicate, len(counts.rejected), _notes(counts, plan)
    )
    if rows.kept.any() or not duplicate:
        _ledger(store, part, sums, one, plan=plan, at=at, broken=counts.rejected)
    return sums


def _staged(path: Path, plan: Plan, folder: Path, *, careful: bool) -> tuple[_Counts, dict[str, Path]]:
    """Every batch shaped and laid down by table, before it is known which rows are new."""
    counts, writers = _Counts(), {}
    # As Arrow and unpacked: it lies there for a moment only, and packing it would cost more than all the rest of laying it down.
    lookup = Lookup(path, plan.join) if plan.join else None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for batch in batches(path, careful=careful, encoding=plan.encoding, delimiter=plan.delimiter):
            if (folder.parent / STOPPED).exists():  # another file failed, and nobody waits for this one
                break
            shaped = shape(lookup.onto(batch) if lookup else batch, plan)
            if batch.lines is None and shaped.broken:
                raise Unclean
            counts.read += len(shaped.good) + len(batch.broken)
            counts.rejected += shaped.broken
            counts.notes += shaped.notes
            counts.ids.append(shaped.ids)
            counts.content.append(shaped.content)
            counts.good.append(shaped.good)
            for name, rows in shaped.tables.items():
                if name not in writers:
                    writers[name] = pa.ipc.new_file(folder / f"{name}.arrow", LAKE[name])
                writers[name].write_table(rows)
    finally:
        for writer in writers.values():
            writer.close()
    return counts, {name: folder / f"{name}.arrow" for name in writers}


def _decide(store: Lake, counts: _Counts, plan: Plan) -> _Decided:
    """What becomes of each good row. The plan's words are part of a row's content: read differently, it is a correction."""
    good = np.concatenate(counts.good)
    places = np.flatnonzero(good)
    own, content = pa.concat_arrays(counts.ids).filter(pa.array(good)), pa.concat_arrays(counts.content).filter(pa.array(good))
    hashes = np.asarray(content) ^ (int(plan.fingerprint(), 16) >> 1)
    if own.null_count:
        own = answered("collect/keyed", {"fresh": pa.table({"row": pa.array(places), "own": own, "content": content})}).column("row_key")
    keys = np.asarray(own)
    state, kept = decided(keys, hashes, known=store.known())
    return _Decided(places, keys, hashes, state, kept)


def _finish(store: Lake, part: int, parts: dict[str, Path], rows: _Decided, *, total: int) -> None:
    """Staged rows that are new go to the lake, now with their row key."""
    keys = np.zeros(total, "int64")
    kept = np.zeros(total, bool)
    keys[rows.places], kept[rows.places] = rows.keys, rows.kept
    for name in sorted(parts):
        writer = None
        for new in _laid_down(parts[name]):
            place = np.asarray(new.column("row"))
            new = new.set_column(0, "row_key", pa.array(keys[place])).set_column(1, "part", pa.array(np.full(len(place), part), pa.int64()))
            new = new if kept[place].all() else new.filter(pa.array(kept[place]))
            if new.num_rows:
                writer = writer or store.writer(name, part, LAKE[name])
                writer.write_table(new)
        if writer:
            writer.close()


def _laid_down(path: Path) -> Iterator[pa.Table]:
    """The batches of a staged table."""
    with pa.OSFile(str(path)) as file:
        reader = pa.ipc.open_file(file)
        for number in range(reader.num_record_batches):
            yield pa.Table.from_batches([reader.get_batch(number)])


def _notes(counts: _Counts, plan: Plan) -> tuple[str, ...]:
    """What was assumed, and how often where it can be counted."""
    notes = [note if note.startswith("zone") else f"{note}: {count:,}" for note, count in sorted(counts.notes.items())]
    if not plan.ids and any(ids.null_count == len(ids) for ids in counts.ids):
        notes.append("rows have no id: they are known by their content, and corrections cannot be recognised")
    return tuple(notes)


def _ledger(store: Lake, part: int, sums: FileSums, one: Found, *, plan: Plan, at: datetime, broken: list[Broken]) -> None:
    """The line of this file in the sources, and its rejected rows."""
    with one.path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    rows = sums.accepted + sums.replaced
    entry: dict[str, Any] = asdict(sums) | {
        "zone": plan.zone or "UTC",
        "file_hash": digest,
        "collected_at": at,
        "rows": rows,
        "notes": "; ".join(sums.notes),
    }
    store.write("lake_sources", part, _rows("lake_sources", part, [entry]))
    lines = [
        {"source": plan.source, "file": one.name, "line": bad.line, "reason": bad.reason, "raw": bad.raw}
        for bad in sorted(broken, key=lambda bad: bad.line)
    ]
    store.write("lake_rejected", part, _rows("lake_rejected", part, lines))


def _rows(name: str, part: int, rows: list[dict[str, Any]]) -> pa.Table:
    """Rows that belong to the file, not to a row of it."""
    whole = [{"row_key": None, "part": part, "row": place} | row for place, row in enumerate(rows)]
    return pa.table({f.name: pa.array([row.get(f.name) for row in whole], f.type) for f in LAKE[name]}, schema=LAKE[name])
