"""Every picture of a run as an Altair chart, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from andon.errors import Unknown
from andon.notebook import drawing, markup
from andon.notebook.ends import BAD, Ends
from andon.notebook.figures import Figure
from andon.notebook.findings import COUNTED, AgendaItem, Cause

ENDED = {
    "shown": "shown solved",
    "no_return": "no return seen",
    "recurred": "came back",
    "unresolved": "not solved",
    "dismissed": "denied",
    "abandoned": "gave up",
    "pending": "too recent",
    "unseen": "cannot be seen",
}
LARGEST = 12
LONGEST_LABEL = 60


class Gallery(Mapping[str, Any]):
    """Charts by name: `run.charts.square`, `run.charts[cause_id]`; each is an Altair chart to change, join or save.

    A chart whose numbers cannot be told from these data is not there.
    """

    def __init__(self, charts: Mapping[str, Any]) -> None:
        self._charts = {name: chart for name, chart in charts.items() if chart is not None}

    def says(self, name: str) -> str:
        """What the chart shows, in a sentence. Raises Unknown."""
        return str(self[name].description)

    def __getitem__(self, name: str) -> Any:
        if name not in self._charts:
            raise Unknown("chart", name, self._charts, "A chart is left out where these data cannot tell its numbers.")
        return self._charts[name]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._charts:
            raise AttributeError(str(Unknown("chart", name, self.__dict__.get("_charts", ()))))
        return self._charts[name]

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *(name for name in self._charts if name.isidentifier())]

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def __iter__(self) -> Iterator[str]:
        return iter(self._charts)

    def __len__(self) -> int:
        return len(self._charts)

    def __repr__(self) -> str:
        return "\n".join(f"{name}: {self.says(name)}" for name in self)

    def _repr_html_(self) -> str:
        return markup.table(("chart", "what it says"), [(f"<code>{name}</code>", markup.escape(self.says(name))) for name in self])


def hung(
    ends: Ends, *, curve: Callable[[str], list[Figure]], leaves: list[dict[str, Any]], causes: list[Cause], agenda: list[AgendaItem],
    fates: list[dict[str, Any]],
) -> Gallery:  # fmt: skip
    """The gallery of a run. curve: the points of a metric; leaves: the finest reasons; fates: promises by state."""
    charts = {
        "outcomes": _outcomes(ends),
        "square": _square(ends),
        "first_contact_resolution": _curve(curve("fcr"), "days waited for a return", "needed no second contact", roof=True),
        "returns": _curve(curve("return"), "days after it was called solved", "came back", roof=False),
        "reasons": _reasons(leaves),
        "agenda": _agenda(agenda),
        "commitments": _commitments(fates),
    }
    return Gallery(charts | {one.cause_id: _months(one) for one in causes})


def _bars(rows: drawing.Points, *, unit: str, title: str) -> Any:
    if not rows:
        return None
    told = ", ".join(f"{row['label']} {row['value']:,.0f}" for row in rows)
    return drawing.bars(rows, says=f"{title}: {told}.", unit=unit)


def _outcomes(ends: Ends) -> Any:
    """How issues ended, bad ends in the accent colour; none where no end can be told."""
    known = any(ends.shown.get(key) for key in ENDED if key not in ("pending", "unseen"))
    rows = [{"label": words, "value": ends.shown[key], "strong": key in BAD} for key, words in ENDED.items() if ends.shown.get(key)]
    return _bars(rows if known else [], unit="problems", title=f"How {ends.issues:,} problems ended")


def _square(ends: Ends) -> Any:
    """Courtesy by outcome, in problems; none where only one kind of end can be seen."""
    if not ends.square or not ends.both_ends:
        return None
    sides = [(kind, bad) for kind in (True, False) for bad in (True, False)]
    rows = [
        {
            "words": "kind words" if kind else "few kind words",
            "end": "not solved" if bad else "solved, or no return seen",
            "problems": ends.square.get((kind, bad), 0),
            "worst": kind and bad,
        }
        for kind, bad in sides
    ]
    told = ", ".join(f"{row['problems']:,} with {row['words']} and {row['end']}" for row in rows)
    return drawing.square(rows, says=f"Courtesy by outcome, in problems: {told}.")


def _curve(points: list[Figure], x: str, y: str, *, roof: bool) -> Any:
    """A share by days waited, with limits."""
    known = [one for one in points if one.known()]
    if not known:
        return None
    rows = [{"x": one.window, "value": one.value, "low": one.low or 0.0, "high": 1.0 if one.high is None else one.high} for one in known]
    told = ", ".join(one.sentence() for one in known if one.window in (7, 30, 90))
    return drawing.curve(rows, says=f"{told[:1].upper()}{told[1:]}.", x=x, y=y, roof=roof)


def _reasons(leaves: list[dict[str, Any]]) -> Any:
    rows = [{"label": row["label"][:LONGEST_LABEL], "value": row["interactions"], "strong": False} for row in leaves[:LARGEST]]
    return _bars(rows, unit="contacts or answers", title="The most frequent reasons")


def _agenda(agenda: list[AgendaItem]) -> Any:
    rows = [
        {"label": f"{one.rank}. {one.cause}"[:LONGEST_LABEL], "value": one.avoidable.value or 0.0, "strong": False}
        | {"low": one.avoidable.low or 0.0, "high": one.avoidable.high or 0.0}
        for one in agenda
    ]
    return _bars(rows, unit="bad issues a year", title="Bad issues a year that fixing would avoid")


def _commitments(fates: list[dict[str, Any]]) -> Any:
    rows = [{"label": row["state"], "value": row["n"], "strong": row["state"] == "broken"} for row in fates]
    return _bars(rows, unit="promises", title="What became of promises")


def _months(cause: Cause) -> Any:
    """A cause month by month, seen against expected; none where its months are not recorded."""
    data = (cause.evidence.get("months") or {}).get("months")
    if not data:
        return None
    rows = [{"month": row["month"], "seen": row["bad"], "expected": row.get("expected")} for row in data]
    what = COUNTED.get(cause.basis, "bad problems")
    most = max(rows, key=lambda row: row["seen"])
    says = f"{cause.name}: {what} by month, most in {most['month']} ({most['seen']})."
    return drawing.calendar(rows, says=says, what=what, onset=f"{cause.onset_at:%Y-%m}" if cause.onset_at else None)
