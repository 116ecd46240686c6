"""Every picture of a run as an Altair chart: those of the report, and more that only a notebook has room for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import altair as alt

from andon.errors import Unknown
from andon.notebook import markup
from andon.report import pictures
from andon.report.charts import ACCENT, FONT, INK, PAPER, SOFT, Picture, bars, curve
from andon.report.facts import Facts

Points = list[dict[str, Any]]
# What the report calls shortly has its whole name here.
NAMES = {"fcr": "first_contact_resolution"}


class Gallery(Mapping[str, Any]):
    """Charts by name: `run.charts.square`, `run.charts[cause_id]`; each is an Altair chart to change, join or save.

    A chart whose numbers cannot be told from these data is not there.
    """

    def __init__(self, facts: Facts, *, fates: list[dict[str, Any]]) -> None:
        names = NAMES | {f"cause-{row['cause_id']}": row["cause_id"] for row in facts.causes}
        found = {names.get(name, name): picture for name, picture in pictures.all_of(facts).items()}
        more: dict[str, Picture | None] = {"returns": _returns(facts), "agenda": _agenda(facts), "commitments": _commitments(fates)}
        found |= {name: picture for name, picture in more.items() if picture}
        self._says = {name: picture.says for name, picture in found.items() if picture.chart is not None}
        self._charts = {name: _framed(found[name].chart, says) for name, says in self._says.items()}
        drawn = square(facts)
        if drawn is not None:
            self._says["square"], self._charts["square"] = drawn.description, _framed(drawn, drawn.description)

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
        return "\n".join(f"{name}: {says}" for name, says in self._says.items())

    def _repr_html_(self) -> str:
        return markup.table(("chart", "what it says"), [(f"<code>{name}</code>", markup.escape(says)) for name, says in self._says.items()])


def _framed(chart: Any, says: str) -> Any:
    """The chart with the look of the report on paper of its own, so that a dark notebook does not swallow its ink."""
    framed = chart.properties(description=says).configure(font=FONT, background=PAPER)
    return framed.configure_view(stroke=None).configure_axis(labelLimit=300, titleFontWeight="normal", labelFontSize=12, titleFontSize=12)


def _returns(facts: Facts) -> Picture | None:
    """How surely a customer comes back after the company called it solved, by days waited."""
    rows = [row for row in facts.curves if row["metric"] == "return" and row["reason_id"] is None and row["value"] is not None]
    if not rows:
        return None
    rows.sort(key=lambda row: row["days"])
    points = [{"x": row["days"], "value": row["value"], "low": row["low"] or 0.0, "high": row["high"] or 1.0} for row in rows]
    last = points[-1]
    says = f"Within {last['x']} days customers came back after {last['value']:.0%} of {rows[0]['n']:,} claims that it is solved."
    return curve(points, says=says, x="days after it was called solved", y="came back")


def _agenda(facts: Facts) -> Picture | None:
    """What fixing each cause would avoid in a year, with its limits."""
    names = {row["cause_id"]: row["name"] for row in facts.causes}
    rows = [
        {"label": f"{row['rank']}. {names.get(row['cause_id'], row['cause_id'])}"[:60], "value": row["avoidable"] or 0.0, "strong": False}
        | {"low": row["low"] or 0.0, "high": row["high"] or 0.0}
        for row in facts.agenda()
    ]
    if not rows:
        return None
    says = "Bad issues a year that fixing would avoid: " + ", ".join(f"{row['label']} {row['value']:.0f}" for row in rows) + "."
    return bars(rows, says=says, unit="bad issues a year")


def _commitments(fates: list[dict[str, Any]]) -> Picture | None:
    """What became of promises."""
    rows = [{"label": row["state"], "value": row["n"], "strong": row["state"] == "broken"} for row in fates]
    says = f"Of {sum(row['value'] for row in rows):,} promises: " + ", ".join(f"{row['value']:,} {row['label']}" for row in rows) + "."
    return bars(rows, says=says, unit="promises") if rows else None


def square(facts: Facts) -> Any:
    """Courtesy by outcome in problems, the kindly treated and unsolved in the accent colour; None where it cannot be seen."""
    if not facts.square or not facts.both_ends:
        return None
    rows: Points = [
        {
            "words": "kind words" if kind else "few kind words",
            "end": "not solved" if bad else "solved, or no return seen",
            "problems": facts.square.get((kind, bad), {}).get("issues", 0),
            "worst": kind and bad,
        }
        for kind in (True, False)
        for bad in (True, False)
    ]
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("end:N", sort=None, title=None, axis=alt.Axis(orient="top", labelAngle=0, domain=False, ticks=False)),
        y=alt.Y("words:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False)),
    )
    fill = alt.condition("datum.worst", alt.value(ACCENT), alt.value(SOFT))
    ink = alt.condition("datum.worst", alt.value(PAPER), alt.value(INK))
    cells = base.mark_rect(stroke=PAPER, strokeWidth=4).encode(color=fill)
    counts = base.mark_text(fontSize=28).encode(text=alt.Text("problems:Q", format=","), color=ink)
    told = ", ".join(f"{row['problems']:,} {row['words']} and {row['end']}" for row in rows)
    return alt.layer(cells, counts).properties(width=420, height=240, description=f"Courtesy by outcome, in problems: {told}.")
