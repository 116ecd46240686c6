"""Causes, what to fix first and what worked, as objects that say themselves; each also is a table of the run."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import duckdb

from andon.errors import Unknown
from andon.notebook import markup
from andon.notebook.rows import Rows
from andon.report.wrong import NOT_THE_PRODUCT
from andon.results import Estimate, show

if TYPE_CHECKING:
    from andon.notebook.loaded import LoadedRun
    from andon.notebook.words import Verbatims

# What a cause counts, by the basis it was found on.
COUNTED = {"outcome": "bad problems", "volume": "contacts", "answers": "low answers"}
VERDICTS = {"worked": "worked", "did_not": "did not work", "made_worse": "made it worse", "cannot_tell": "cannot be judged yet"}
YEAR = "bad issues of the last year x their share in excess; limits: Garwood, joined with those of the excess"
EXCESS = "{counted} seen - expected from comparable ones, on weeks not searched or shrunken; limits: customers and place-weeks resampled"


@dataclass(frozen=True)
class Cause:
    """A cause. excess: what goes wrong beyond what is usual; cost: of that, in `cost.unit`, without value where no money is recorded.

    level: "two" where nothing is wrong with the product and people expected the firm to stand for something else, else "one".
    scope: column -> value. evidence: kind -> what was found, plain data. onset_at: UTC, with the limits onset_low and onset_high.
    rank: its place on the agenda, None where fixing it would avoid nothing.
    """

    cause_id: str
    name: str
    statement: str
    basis: str
    level: str
    severity: str
    state: str
    scope: dict[str, str]
    reason_id: str | None
    lever: str | None
    onset_at: datetime | None
    onset_low: datetime | None
    onset_high: datetime | None
    season: str | None
    rank: int | None
    issues: int
    expected: float | None
    q_value: float | None
    excess: Estimate
    cost: Estimate
    evidence: dict[str, Any] = field(repr=False)
    _run: LoadedRun = field(repr=False, compare=False)

    def sentence(self) -> str:
        """The cause as a manager would read it."""
        return f"{self.statement} {NOT_THE_PRODUCT}" if self.level == "two" else self.statement

    def verbatims(self, n: int = 3) -> Verbatims:
        """Up to `n` customers in their own words, one an issue, masked."""
        return self._run.verbatims(self.issue_ids(), n, telling="harm" if self.severity == "harm" else "bad")

    def issue_ids(self) -> list[str]:
        """The issues it holds."""
        return self._run.issues_of(self.cause_id)

    @property
    def chart(self) -> Any:
        """Seen and expected by month, an Altair chart. Raises Unknown where its months are not recorded."""
        return self._run.charts[self.cause_id]

    def __str__(self) -> str:
        return self.sentence()

    def _repr_html_(self) -> str:
        pairs = [
            ("where", " and ".join(f"{key.replace('_', ' ')} {value}" for key, value in self.scope.items()) or "everywhere"),
            ("in excess", self.excess.sentence()),
            ("cost so far", self.cost.sentence() if self.cost.known() else ""),
            ("since", f"{self.onset_at:%d %B %Y}" if self.onset_at else ""),
            ("season", self.season or ""),
            ("harm", "people may be harmed; it stands above every money rank" if self.severity == "harm" else ""),
        ]
        rank = f"{self.rank}. " if self.rank else ""
        return f"<p><strong>{markup.escape(rank + self.name)}</strong><br>{markup.escape(self.sentence())}</p>{markup.facts(pairs)}"


@dataclass(frozen=True)
class AgendaItem:
    """What to fix, in order. avoidable: bad issues a year; saved: money a year, without value where none is recorded."""

    rank: int
    cause_id: str
    cause: str
    why: str
    avoidable: Estimate
    saved: Estimate
    suggested_owner: str | None

    def sentence(self) -> str:
        """Rank, cause and what fixing it would avoid."""
        low, high = self.avoidable.low, self.avoidable.high
        limits = f" Between {show(low, 'count')} and {show(high, 'count')} a year." if low is not None and high is not None else ""
        return f"{self.rank}. {self.cause}: {self.why}{limits}"

    def __str__(self) -> str:
        return self.sentence()

    def _repr_html_(self) -> str:
        return f"<p>{markup.escape(self.sentence())}</p>"


@dataclass(frozen=True)
class Effect:
    """What an action changed. change: relative (-0.4 is 40% fewer), against what would have happened without it.

    saved: money. verdict: worked, did_not, made_worse or cannot_tell. placebo_error: how often the method erred on days without an action.
    """

    action_id: str
    what: str
    metric: str
    window: int
    verdict: str
    change: Estimate
    saved: Estimate
    method: str
    placebo_error: float | None

    def sentence(self) -> str:
        """What was done, the verdict, and the change with its limits."""
        said = f"“{self.what}” {VERDICTS.get(self.verdict, self.verdict)}"
        return f"{said}: {self.metric.replace('_', ' ')} within {self.window} days, {self.change.sentence()}."

    def __str__(self) -> str:
        return self.sentence()

    def _repr_html_(self) -> str:
        return f"<p>{markup.escape(self.sentence())}<br><small>{markup.escape(self.method)}</small></p>"


T = TypeVar("T", Cause, AgendaItem, Effect)


class Findings(Rows, Sequence[T], Generic[T]):
    """A table whose rows are objects too: iterate them, take one by place or by id, or take the frame."""

    def __init__(self, relation: duckdb.DuckDBPyRelation, *, name: str, masked: Callable[[str], str], items: dict[str, T]) -> None:
        super().__init__(relation, name=name, masked=masked, count=len(items))
        self._by_id: dict[str, T] = items
        self._items: list[T] = list(items.values())

    @overload
    def __getitem__(self, at: int | str) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | str | slice) -> T | list[T]:
        if not isinstance(at, str):
            return self._items[at]
        if at not in self._by_id:
            raise Unknown(self.name.removesuffix("s"), at, self._by_id)
        return self._by_id[at]

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __repr__(self) -> str:
        return "\n".join(one.sentence() for one in self._items) or f"No {self.name} were found."

    def _repr_html_(self) -> str:
        return "".join(one._repr_html_() for one in self._items) or f"<p>No {self.name} were found.</p>"


def causes_of(run: LoadedRun, rows: list[dict[str, Any]], evidence: list[dict[str, Any]]) -> dict[str, Cause]:
    """Causes by id, in the order of the agenda. rows: of the table, with their ranks; evidence: of its table, a kind once."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for row in evidence:
        found[row["cause_id"]].setdefault(row["kind"], json.loads(row["data"] or "null"))
    return {row["cause_id"]: _cause(run, row | {"evidence": found[row["cause_id"]]}) for row in rows}


def _cause(run: LoadedRun, row: dict[str, Any]) -> Cause:
    counted = COUNTED.get(row["basis"], "bad problems")
    looked_at = (row["evidence"].get("counts") or {}).get("of") or row["issues"]
    kept = "cause_id name statement reason_id lever onset_at onset_low onset_high season rank issues expected q_value evidence".split()
    return Cause(
        **{name: row[name] for name in kept},
        basis=row["basis"] or "outcome",
        level=row["level"] or "one",
        severity=row["severity"] or "plain",
        state=row["state"] or "new",
        scope=dict(part.split("=", 1) for part in row["scope"] or []),
        excess=Estimate(row["excess"], row["low"], row["high"], int(looked_at), "looked at", "count", EXCESS.format(counted=counted)),
        cost=_money(row, "cost", n=row["issues"], counted=counted),
        _run=run,
    )


def _money(row: dict[str, Any], name: str, *, n: int, counted: str) -> Estimate:
    value, low, high = (row[name], row[f"{name}_low"], row[f"{name}_high"]) if row["currency"] else (None, None, None)
    return Estimate(value, low, high, n, counted, row["currency"] or "money", why="" if row["currency"] else "no money is recorded")


def agenda_of(rows: list[dict[str, Any]], causes: dict[str, Cause]) -> dict[str, AgendaItem]:
    """Items of the agenda by the id of their cause. rows: of the table, by rank."""
    found = {}
    for row in rows:
        cause = causes.get(row["cause_id"])
        n, counted = (cause.issues if cause else 0), f"{COUNTED.get(cause.basis, 'bad problems') if cause else 'problems'} seen"
        avoidable = Estimate(row["avoidable"], row["low"], row["high"], n, counted, "count", YEAR)
        saved = _money(row, "saved", n=n, counted=counted)
        name = cause.name if cause else row["cause_id"]
        found[row["cause_id"]] = AgendaItem(row["rank"], row["cause_id"], name, row["why"] or "", avoidable, saved, row["suggested_owner"])
    return found


def effects_of(rows: list[dict[str, Any]], masked: Callable[[str], str]) -> dict[str, Effect]:
    """Effects by action, and by metric where an action has several. rows: of the table, each with what was done."""
    found: dict[str, Effect] = {}
    for row in rows:
        n, counted = row["n"] or 0, f"{row['metric'].replace('_', ' ')} in its scope"
        change = Estimate(row["value"], row["low"], row["high"], n, counted, "change", row["method"] or "", "cannot tell")
        saved = _money(row, "saved", n=n, counted=counted)
        key = row["action_id"] if row["action_id"] not in found else f"{row['action_id']} {row['metric']}"
        what, verdict = masked(row["what"] or row["action_id"]), row["verdict"] or "cannot_tell"
        found[key] = Effect(
            row["action_id"], what, row["metric"], row["window"] or 0, verdict, change, saved, row["method"] or "", row["placebo_error"]
        )
    return found
