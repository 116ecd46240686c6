"""A finished run at hand: what `andon.load` answers with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import duckdb

from andon.errors import BadQuestion, Missing, Unknown
from andon.notebook import markup
from andon.notebook.asking import allowed, enclosed
from andon.notebook.ends import Ends, counted
from andon.notebook.figures import Figure, Figures, Register
from andon.notebook.findings import AgendaItem, Cause, Effect, Findings, agenda_of, causes_of, effects_of
from andon.notebook.gallery import Gallery, hung
from andon.notebook.rows import Catalog, Rows, first_line
from andon.notebook.words import Verbatims, chosen
from andon.report.facts import gather
from andon.report.headlines import headlines
from andon.report.verbatims import masking
from andon.sql import holding, settled, step
from andon.tables import CONTRACTS, empty
from andon.workspace import Run, Workspace

# A name of staff never leaves in a data frame; the same person is the same pseudonym in every table of a run.
STAFF = {"agent_ref": "agent", "staff_id": "staff"}
# Which words of an issue come first.
TELLING = (None, "bad", "solved", "harm")
# What is said of a team of fewer is said of persons.
LEAST = 5
# Fixing a cause that would avoid less than one issue in two years is no bar, unless people are harmed.
WORTH_DRAWING = 0.5


def opened(folder: Path, run_id: str | None) -> LoadedRun:
    """The run `run_id` of the workspace `folder`, else its last one. Raises what `andon.load` promises."""
    workspace = Workspace(folder)
    run = workspace.current() if run_id is None else workspace.run(run_id)
    return LoadedRun(run, company=str(workspace.settings.get("company", "")))


class LoadedRun:
    """One finished run. Tables are attributes (`run.issues`), read when they are asked for; what is computed is a method.

    run.tables: every table with its rows and what a row is. run.causes, run.agenda, run.effects: tables whose rows are objects.
    run.estimates(), run.estimate(...): numbers with limits. run.charts: Altair. run.verbatims(...): their words, masked. run.sql(...).
    """

    def __init__(self, run: Run, *, company: str = "") -> None:
        self._run = run
        self.company = company
        self._con, parts = _held(run)
        # Sessions of the library's own: what they keep is not seen by questions, nor by each other.
        self._inner, self._beside = (_told(self._con.cursor(), run) for _ in range(2))
        enclosed(self._con, parts)

    @property
    def run_id(self) -> str:
        """The id of the run."""
        return self._run.run_id

    @property
    def folder(self) -> Path:
        """The workspace."""
        return self._run.folder

    @property
    def as_of(self) -> datetime:
        """Until when the data go, UTC; what came later is unknown to this run."""
        return self._run.as_of

    @cached_property
    def tables(self) -> Catalog:
        """Every table by name, with its number of rows and what a row is."""
        parts = self._run.manifest["tables"]
        return Catalog({name: sum(part["rows"] for part in parts.get(name, [])) for name in CONTRACTS}, self.table)

    def table(self, name: str) -> Rows:
        """The table `name`, unread: `.arrow()`, `.pandas()`, `.polars()` or `.relation()` read it. Raises Unknown."""
        if name not in CONTRACTS:
            raise Unknown("table", name, CONTRACTS, "See run.tables.")
        if name in ("causes", "agenda", "effects"):
            return cast(Rows, getattr(self, name))
        return Rows(self._con.view(name), name=name, masked=self.mask, count=self.tables.counts[name])

    def __getattr__(self, name: str) -> Rows:
        if name in CONTRACTS:
            return self.table(name)
        if hasattr(type(self), name):
            # A property failed inside: its own error is the one to see.
            return cast(Rows, object.__getattribute__(self, name))
        raise AttributeError(f"A run has no {name}. Its tables are in run.tables.")

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *CONTRACTS]

    def sql(self, question: str, **values: object) -> Rows:
        """The rows that answer one SELECT of DuckDB over the tables of the run, `$name` bound from values; no file. Raises BadQuestion."""
        try:
            answer = self._con.sql(allowed(self._con, question), params=values or None)
        except duckdb.Error as error:
            raise BadQuestion(first_line(error)) from error
        if answer is None:
            raise BadQuestion("That asks for no rows; begin with SELECT or FROM.")
        return Rows(answer, name="", masked=self.mask)

    @cached_property
    def headlines(self) -> list[str]:
        """The findings of the report's first page, a sentence each."""
        return [one.sentence for one in headlines(gather(self._beside))]

    @cached_property
    def _ends(self) -> Ends:
        return counted(self._inner)

    @cached_property
    def _register(self) -> Register:
        names = {row["reason_id"]: row["label"] or "unnamed" for row in self.reasons.arrow().to_pylist()}
        scores, curves = (self.table(name).arrow().to_pylist() for name in ("scores", "curves"))
        small = {f"team={row['team']}" for row in self._step("small_teams", least=LEAST)}
        told = [row for row in scores if row["scope"] not in small]
        ends = self._ends
        return Register(told, curves, names=names, issues=ends.issues, both_ends=ends.both_ends, mostly_unseen=ends.mostly_unseen)

    def estimates(self, metric: str | None = None, *, by: str | None = None, window: int | None = None) -> Figures:
        """Estimates with limits, n and formula; of the whole, or `by` place, product, team, category, channel or reason.

        metric: one of docs/measures.md, all of them unless named. window: days waited, for curves; 7, 30 and 90 unless said. Of several
        questionnaires each stands apart. Where the data cannot tell, value is None and `why` says so. Raises Unknown.
        """
        return self._register.all_of(metric, by=by, window=window)

    def estimate(
        self, metric: str, *, window: int | None = None, survey: str | None = None, item: str | None = None,
        scope: str | None = None, reason: str | None = None,
    ) -> Figure:  # fmt: skip
        """One estimate, such as `estimate("first_contact_resolution", window=30)` or `estimate("nps", scope="place=Alder Row")`.

        window: whole days, 1 to 90; a curve is never one number. reason: id or label. Raises Unknown, or Unclear with what to add.
        """
        return self._register.one(metric, window=window, survey=survey, item=item, scope=scope, reason=reason)

    @cached_property
    def causes(self) -> Findings[Cause]:
        """Causes in the order of the agenda."""
        return Findings(self._con.view("causes"), name="causes", masked=self.mask, items=self._causes)

    @cached_property
    def _causes(self) -> dict[str, Cause]:
        return causes_of(self, self._step("causes"), self._step("evidence"))

    @cached_property
    def agenda(self) -> Findings[AgendaItem]:
        """What to fix first, harm above all; also by the id of the cause."""
        items = agenda_of(self._step("agenda"), self._causes)
        return Findings(self._con.view("agenda"), name="agenda", masked=self.mask, items=items)

    @cached_property
    def effects(self) -> Findings[Effect]:
        """What actions changed; also by the id of the action."""
        items = effects_of(step(self._inner, "report/effects").to_pylist(), self.mask)
        return Findings(self._con.view("effects"), name="effects", masked=self.mask, items=items)

    @cached_property
    def charts(self) -> Gallery:
        """Every chart by name, as Altair."""
        harm = {one.cause_id for one in self.causes if one.severity == "harm"}
        avoidable = [one for one in self.agenda if one.cause_id in harm or (one.avoidable.value or 0.0) >= WORTH_DRAWING]
        return hung(
            self._ends,
            curve=self._register.curve,
            leaves=self._step("leaves"),
            causes=list(self.causes),
            agenda=avoidable,
            fates=self._step("commitments"),
        )

    @cached_property
    def _sets(self) -> dict[str, list[tuple[str, str | None]]]:
        """Set -> its issues, each with the kind of words that tell most of it."""
        found: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
        counted(self._inner)  # leaves issue_facts there, from which the sets are cut
        for row in self._step("sets"):
            found[row["set_name"]].append((row["issue_id"], row["lean"]))
        return dict(found)

    @property
    def sets(self) -> dict[str, int]:
        """The sets of issues that numbers lead to, with their sizes: by how they ended, cells of the square, harm, causes by id."""
        return {name: len(issues) for name, issues in self._sets.items()}

    def issues_of(self, cause_id: str) -> list[str]:
        """The ids of a cause's issues."""
        return [str(row["issue_id"]) for row in self._step("cause_issues", cause_id=cause_id)]

    def verbatims(self, of: str | Iterable[object], n: int = 3, *, telling: str | None = None) -> Verbatims:
        """Up to `n` customers in their own words, one an issue, chosen fairly; mail addresses, numbers, links and handles are masked.

        of: a set or cause (see run.sets), an issue's id, or ids of issues (a list, a column of a frame). telling: of ids, the
        words that come first: "bad" (it is not fixed), "solved" or "harm"; a set knows its own. Raises Unknown.
        """
        if telling not in TELLING:
            raise Unknown("kind of words", telling, (name for name in TELLING if name))
        members = self._meant(of, telling) if isinstance(of, str) else [(str(_plain(one)), telling) for one in of]
        return chosen(self._inner, members, limit=n, masked=self.mask)

    def _meant(self, said: str, telling: str | None) -> list[tuple[str, str | None]]:
        if said not in self._sets and not self._step("issue", issue_id=said):
            raise Unknown("set, cause or issue", said, self._sets, "See run.sets.")
        return self._sets.get(said, [(said, telling)])

    def _step(self, name: str, **values: object) -> list[dict[str, Any]]:
        return step(self._inner, f"notebook/{name}", **values).to_pylist()

    @cached_property
    def _masked(self) -> Callable[[str], str]:
        return masking(self._inner)

    def mask(self, text: str) -> str:
        """A text with the mail addresses, numbers, links and customers' handles in it hidden; names of persons are not."""
        return self._masked(text)

    def __repr__(self) -> str:
        whose = f" of {self.company}" if self.company else ""
        return f"Run {self.run_id}{whose}, data up to {self.as_of:%d %B %Y}: {self.tables.counts['interactions']:,} interactions."

    def _repr_html_(self) -> str:
        return markup.lines(repr(self), self.headlines)


def _held(run: Run) -> tuple[duckdb.DuckDBPyConnection, list[Path]]:
    """A connection with every table of the run as a view over its parts, and these; nothing is read yet. Raises Missing."""
    con, files = _told(holding(), run), []
    for name in CONTRACTS:
        parts = [run.folder.resolve() / "parts" / part["file"] for part in run.manifest["tables"].get(name, [])]
        for part in parts:
            if not part.is_file():
                raise Missing(part, "The run is no longer whole; make a new one with `andon run`.")
        files += parts
        rows = con.read_parquet([str(part) for part in parts]) if parts else con.from_arrow(empty(name))
        named = [column for column in STAFF if column in rows.columns]
        hidden = ", ".join(f"'{STAFF[column]}-' || left(md5(getvariable('salt') || {column}), 10) AS {column}" for column in named)
        (rows.project(f"* REPLACE ({hidden})") if named else rows).create_view(name)
    return con, files


def _told(con: duckdb.DuckDBPyConnection, run: Run) -> duckdb.DuckDBPyConnection:
    """A session that knows the salt of the run's pseudonyms."""
    settled(con).execute("SET VARIABLE salt = $salt", {"salt": run.run_id})
    return con


def _plain(value: Any) -> object:
    """A Python value; Arrow's scalars are unwrapped."""
    return value.as_py() if hasattr(value, "as_py") else value
