"""What each command does: open the workspace, call the library, answer with facts and the lines a person reads."""

from __future__ import annotations

import hashlib
import resource
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from andon import loop
from andon.collect.files import collect as collect_files
from andon.collect.found import found
from andon.collect.lake import load
from andon.errors import AndonError, NothingUsable, Unwritable
from andon.runner import Pool, Runner, Turn, settle
from andon.tables import UTC_TIME, Tables
from andon.workspace import FOLDERS, Run, Workspace

Answer = dict[str, Any]
Told = Callable[[str], None]
# A rendered page and its headline sentences.
Shown = tuple[str, list[str]]

# A message and what stands around it in files, some of them packed.
BYTES_A_ROW = 200

# What carries a moment at which something was seen; a date in the future is a plan or a mistake and never counts.
SEEN_AT = {
    "lake_messages": ("at",),
    "lake_cases": ("at", "closed_at", "passed_at"),
    "lake_claims": ("at",),
    "lake_steps": ("at",),
    "lake_responses": ("at", "sent_at"),
    "lake_answers": ("at",),
}
# Contracts end and renew on dates written down long before: these count only where nothing else has a time.
DATED_AHEAD = {"lake_outcomes": ("at",)}


def init(folder: Path, *, company: str = "") -> Answer:
    """Make `folder` a workspace."""
    Workspace.init(folder, company=company)
    return {"workspace": str(folder), "lines": [f"{folder} is a workspace. Bring files with `andon collect`."]}


def inspect(path: str, *, preset: str | None, write_map: Path | None) -> Answer:
    """What the columns of a file are taken for; on request, the mapping file to edit."""
    from andon.collect.inspect import inspect as inspect_file

    seen = inspect_file(Path(path), preset=preset)
    lines = [seen.text()]
    if write_map:
        try:
            write_map.write_text(seen.mapping(), encoding="utf-8")
        except OSError as error:
            raise Unwritable(write_map) from error
        lines.append(f"Mapping written to {write_map}.")
    return {"file": path, "mapping": seen.mapping(), "lines": lines}


def collect(
    folder: Path, paths: Sequence[str], *, preset: str | None, mapping: Path | None, now: datetime, told: Told, runner: Runner | None = None
) -> Answer:
    """Read files into the lake of a workspace and print the sums."""
    workspace = Workspace(folder)
    with workspace.writing():
        done = collect_files(paths, lake=workspace.lake, preset=preset, mapping=mapping, collected_at=now, told=told, runner=runner)
    return {"files": done.facts(), "lines": done.lines()}


def run(folder: Path, *, as_of: datetime | None, runner: str, now: datetime, told: Told, refit: bool = False) -> Answer:
    """One turn over what was collected, published as a new run."""
    return _turned(folder, as_of=as_of, runner=_runner(runner), now=now, told=told, refit=refit, meanwhile=None)[0]


def _runner(kind: str) -> Runner:
    """Who does the work on buckets."""
    # Each worker runs the main module again: that must be cheap.
    return Pool(preload=(*(f"andon.{room}" for room in loop.POOLED), "andon.cli")) if kind == "pool" else Runner()


def _turned(
    folder: Path,
    *,
    as_of: datetime | None,
    runner: Runner,
    now: datetime,
    told: Told,
    refit: bool,
    meanwhile: Callable[[Run], Shown] | None,
) -> tuple[Answer, Shown | None]:
    """One turn, and what `meanwhile` makes of it while it is being published. The runner is closed then."""
    workspace = Workspace(folder)
    with workspace.writing():
        lake = load(workspace.lake)
        until = as_of or end_of_data(lake, now=now)
        old = workspace.models() if workspace.has_run() else {}
        models = {} if refit else dict(old)
        watch, settings = Stopwatch(), workspace.settings["settings"]
        runner.start(rows=lake["lake_messages"].num_rows)
        turn = Turn(as_of=until, run_id=_run_id(now), seed=0, runner=runner, models=models, settings=settings)
        settle()
        writing = workspace.publication()
        try:
            tables = loop.run(lake | _before(workspace), turn=turn, told=told, took=watch.took, final=writing.offer)
        except BaseException:
            writing.undo()
            raise
        finally:
            runner.close()
        told("publish")
        facts = {"seconds": watch.seconds, "interactions": tables["interactions"].num_rows}
        since = time.perf_counter()
        with ThreadPoolExecutor(1) as beside:
            publishing = beside.submit(writing.finish, tables, run_id=turn.run_id, as_of=until, models=models, facts=facts)
            made = meanwhile(Run(folder, {"run_id": turn.run_id, "as_of": until.isoformat()}, held=tables)) if meanwhile else None
            publishing.result()
        watch.took("publish and report" if meanwhile else "publish", time.perf_counter() - since)
    lines = [f"Run {turn.run_id}: {facts['interactions']:,} interactions up to {until:%d %B %Y}, {watch.whole():.0f} seconds."]
    if refit:
        lines += moved(old, models)
    return {"run": turn.run_id, "as_of": until.isoformat(), "seconds": watch.seconds, "peak_mib": peak_mib(runner), "lines": lines}, made


def _before(workspace: Workspace) -> Tables:
    """What the rooms may read of the last run."""
    if not workspace.has_run():
        return {}
    last = workspace.current()
    return {f"previous_{name}": last.table(name) for name in loop.PREVIOUS} | {"aliases": last.table("aliases")}


def report(folder: Path, *, out: Path | None, told: Told) -> Answer:
    """Write the report of the last run and answer with its headline findings."""
    workspace = Workspace(folder)
    told("report")
    return _saved(_rendered(workspace, workspace.current()), out or workspace.folder / "report.html")


def _rendered(workspace: Workspace, done: Run) -> Shown:
    """The page of a run and its headline findings."""
    # Charts need a big library; only reports pay for it.
    from andon.report.page import render

    return render(done, company=str(workspace.settings.get("company", "")))


def _saved(shown: Shown, target: Path) -> Answer:
    """Write a page and say where it is."""
    from andon.report.page import save

    text, headlines = shown
    save(text, target)
    lines = [*(f"{n}. {line}" for n, line in enumerate(headlines, 1)), f"Report: {target}"]
    return {"report": str(target), "headlines": headlines, "lines": lines}


def analyze(
    out: Path, paths: Sequence[str], *, preset: str | None, mapping: Path | None, company: str, as_of: datetime | None,
    runner: str, now: datetime, told: Told,
) -> Answer:  # fmt: skip
    """Files in, a workspace with its report out."""
    existed, fresh = out.exists(), not (out / "andon.toml").exists()
    Workspace.init(out, company=company)
    worker = _runner(runner)
    try:
        # The pool gets ready while it is planned how files are read; what is needed later is loaded while the pool reads them.
        worker.start(rows=bytes_of(paths) // BYTES_A_ROW)
        later = Thread(target=loop.loaded, args=("andon.report.page",), daemon=True)
        sums = collect(out, paths, preset=preset, mapping=mapping, now=now, told=_once(told, later.start), runner=worker)
    except Exception:
        worker.close()
        if fresh:
            _take_back(out, existed=existed)
        raise
    drawing = Thread(target=_ready_to_draw, daemon=True)
    told = _once(told, drawing.start, at="measure")
    turned, page = _turned(
        out, as_of=as_of, runner=worker, now=now, told=told, refit=False, meanwhile=lambda done: _rendered(Workspace(out), done)
    )
    shown = _saved(page, out / "report.html") if page else {"lines": []}
    lines = [*sums.pop("lines"), *turned.pop("lines"), "", *shown.pop("lines")]
    return sums | turned | shown | {"peak_mib": peak_mib(worker), "lines": lines}


def _once(told: Told, start: Callable[[], None], *, at: str = "") -> Told:
    """`told`, which starts something when it hears the word `at`, or any first word: until then it would only be in the way."""
    begun: list[str] = []

    def hears(word: str) -> None:
        if not begun and at in ("", word):
            begun.append(word)
            start()
        told(word)

    return hears


def _ready_to_draw() -> None:
    """What the report draws with, loaded while a room leaves half of the machine idle."""
    from andon.report.charts import load as drawing

    drawing()


def example(
    folder: Path, *, customers: int | None, interactions: int | None, years: int, seed: int, phrasing: str, without: Sequence[str],
    divisions: Sequence[str] | None = None,
) -> Answer:  # fmt: skip
    """Write the made-up company's exports and the truth.

    divisions: None is the first firm, network and loans with its three stories; "all" the whole one, with all that is planted in it.
    """
    from andon.example.company import make
    from andon.example.firm import FIRST_FIRM

    named = tuple(divisions or ())
    wishes: Answer = {"without": tuple(without), "divisions": None if "all" in named else named}
    if not named:
        wishes = {**FIRST_FIRM, "without": (*FIRST_FIRM["without"], *without)}
    size: Answer = {"customers": 2000 if customers is None and interactions is None else customers, "interactions": interactions}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = make(folder, **size, years=years, seed=seed, phrasing=phrasing, **wishes)
    except (PermissionError, NotADirectoryError, FileExistsError) as error:
        raise Unwritable(folder) from error
    counts = ", ".join(f"{value:,} {key}" for key, value in made.items() if isinstance(value, int))
    return {"folder": str(folder), **made, "lines": [f"The exports of a made-up company are in {folder}: {counts}."]}


def score(folders: Sequence[Path], *, truth: Sequence[Path]) -> Answer:
    """Scores of finished runs against planted truth, pooled, with limits."""
    from andon.score import score_runs

    if len(folders) != len(truth):
        raise NothingUsable(
            f"{len(folders)} workspaces and {len(truth)} truth folders were named; name one truth folder for each workspace."
        )
    result = score_runs([(Workspace(folder).current(), place) for folder, place in zip(folders, truth, strict=True)])
    return {"scores": result.facts(), "lines": result.lines()}


class Stopwatch:
    """Seconds by room; rooms that ran together overlap, so the whole is less than their sum."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._since = time.perf_counter()

    def took(self, room: str, seconds: float) -> None:
        """The room has ended."""
        self.seconds[room] = round(seconds, 3)

    def whole(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self._since


def end_of_data(lake: Tables, *, now: datetime) -> datetime:
    """The latest moment at which anything was seen, of those before the clock (decision 2). Raises NothingUsable."""
    if not any(rows.num_rows for rows in lake.values()):
        raise NothingUsable("The workspace holds no rows yet. Bring files with `andon collect`.")
    return _latest(lake, SEEN_AT, now=now) or _latest(lake, DATED_AHEAD, now=now) or now


def _latest(lake: Tables, moments: Mapping[str, Sequence[str]], *, now: datetime) -> datetime | None:
    """The latest of these moments that is not after now; None where there is none."""
    columns = [lake[name].column(column) for name, some in moments.items() if name in lake for column in some]
    last = [pc.max(column.filter(pc.less_equal(column, pa.scalar(now, UTC_TIME)))).as_py() for column in columns]
    return max((at for at in last if at is not None), default=None)


def moved(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What a refit changed, a line a model."""
    lines = []
    for name in sorted(set(old) | set(new)):
        before, after = (hashlib.sha256(repr(models.get(name)).encode()).hexdigest() for models in (old, new))
        lines.append(f"{name}: {'as before' if before == after else 'moved' if name in old else 'new'}")
    return lines


def peak_mib(runner: Runner) -> float:
    """Peak memory of this process and of the runner's largest, in MiB."""
    return round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + runner.peak_kib) / 1024, 1)


def bytes_of(paths: Sequence[str]) -> int:
    """How large the files are, packed or not; 0 for what does not exist, which collect will say."""
    with suppress(AndonError, OSError):
        return sum(one.path.stat().st_size for one in found(paths)[0])
    return 0


def _run_id(now: datetime) -> str:
    return f"{now:%Y%m%dT%H%M%S%f}"


def _take_back(folder: Path, *, existed: bool) -> None:
    """Undo `init` of a folder into which nothing could be collected: an error changes nothing, least of all other people's files."""
    for name in ("andon.toml", ".lock"):
        (folder / name).unlink(missing_ok=True)
    for place in [*(folder / name for name in FOLDERS), *([] if existed else [folder])]:
        with suppress(OSError):
            place.rmdir()
