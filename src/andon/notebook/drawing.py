"""Altair charts in the colours of the report, on paper of their own, each with what it says in a sentence."""

from __future__ import annotations

from typing import Any

import altair as alt

INK, MUTED, LINE, ACCENT, SOFT, PAPER = "#101010", "#707070", "#d0d0d0", "#c00000", "#b0b0b0", "#fefefe"
Points = list[dict[str, Any]]
WIDTH = 520
QUIET: dict[str, Any] = {"domain": False, "ticks": False}


def framed(chart: Any, says: str) -> Any:
    """The chart with its look and its sentence; it has its own paper, so that a dark notebook does not swallow its ink."""
    drawn = chart.properties(description=says).configure(background=PAPER, font="system-ui, sans-serif")
    lines: dict[str, Any] = dict.fromkeys(("gridColor", "domainColor", "tickColor"), LINE)
    sizes: dict[str, Any] = {
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "labelLimit": 300,
        "labelColor": INK,
        "titleColor": MUTED,
    }
    return drawn.configure_view(stroke=None).configure_axis(**lines, **sizes)


def bars(rows: Points, *, says: str, unit: str) -> Any:
    """Horizontal bars. rows: label, value, strong (in the accent colour) and, for all or none of them, low and high."""
    base = alt.Chart(alt.Data(values=rows), width=WIDTH, height=alt.Step(30)).encode(
        y=alt.Y("label:N", sort=None, title=None, axis=alt.Axis(**QUIET)),
        x=alt.X("value:Q", title=unit, axis=alt.Axis(tickCount=4, **QUIET)),
    )
    colour = alt.condition("datum.strong", alt.value(ACCENT), alt.value(SOFT))
    layers = [base.mark_bar(height=16, cornerRadiusEnd=2).encode(color=colour)]
    if all("low" in row for row in rows):
        layers.append(base.mark_rule(color=INK, strokeWidth=1.5).encode(x="low:Q", x2="high:Q"))
    return framed(alt.layer(*layers), says)


def curve(rows: Points, *, says: str, x: str, y: str, roof: bool) -> Any:
    """A line with its limits. rows: x, value, low, high, shares. roof: whether the axis ends at 100% instead of beginning at 0."""
    lowest, highest = min(row["low"] for row in rows), max(row["high"] for row in rows)
    # The axis begins or ends where the data do: a line squeezed to an edge hides the bend that matters.
    ends = alt.Scale(domain=[max(0.0, lowest - 0.05), 1.0] if roof else [0.0, min(1.0, highest + 0.05)], nice=True)
    base = alt.Chart(alt.Data(values=rows), width=WIDTH, height=220)
    base = base.encode(x=alt.X("x:Q", title=x, axis=alt.Axis(grid=False, tickCount=7)))
    axis = alt.Axis(format="%", tickCount=5, **QUIET)
    band = base.mark_area(color=SOFT, opacity=0.35).encode(y=alt.Y("low:Q", scale=ends, title=y, axis=axis), y2="high:Q")
    return framed(
        alt.layer(band, base.mark_line(color=ACCENT, strokeWidth=2.5).encode(y=alt.Y("value:Q", scale=ends, title=y, axis=axis))), says
    )


def calendar(rows: Points, *, says: str, what: str, onset: str | None) -> Any:
    """Bars a month, what was expected as a dashed line, the onset as a rule. rows: month (YYYY-MM), seen, expected (or None)."""
    ticks = [row["month"] for row in rows if row["month"].endswith(("-01", "-07"))]
    base = alt.Chart(alt.Data(values=rows), width=WIDTH, height=130).encode(
        x=alt.X("month:O", title=None, axis=alt.Axis(values=ticks, labelAngle=0, ticks=False))
    )
    layers = [base.mark_bar(color=ACCENT).encode(y=alt.Y("seen:Q", title=f"{what} a month", axis=alt.Axis(tickCount=4, **QUIET)))]
    if any(row["expected"] is not None for row in rows):
        layers.append(base.mark_line(color=INK, strokeWidth=1.5, strokeDash=[4, 3]).encode(y="expected:Q"))
    if onset in {row["month"] for row in rows}:
        layers.append(alt.Chart(alt.Data(values=[{"month": onset}])).mark_rule(color=MUTED).encode(x="month:O"))
    return framed(alt.layer(*layers), says)


def square(rows: Points, *, says: str) -> Any:
    """Four cells. rows: words, end, problems, worst (in the accent colour)."""
    base = alt.Chart(alt.Data(values=rows), width=420, height=240).encode(
        x=alt.X("end:N", sort=None, title=None, axis=alt.Axis(orient="top", labelAngle=0, **QUIET)),
        y=alt.Y("words:N", sort=None, title=None, axis=alt.Axis(**QUIET)),
    )
    fill = alt.condition("datum.worst", alt.value(ACCENT), alt.value(SOFT))
    ink = alt.condition("datum.worst", alt.value(PAPER), alt.value(INK))
    cells = base.mark_rect(stroke=PAPER, strokeWidth=4).encode(color=fill)
    return framed(alt.layer(cells, base.mark_text(fontSize=28).encode(text=alt.Text("problems:Q", format=","), color=ink)), says)
