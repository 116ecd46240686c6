"""Pictures: Altair specifications turned into SVG, with colours that follow the page's light or dark mode."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import vl_convert

# Colours in the specification stand for CSS variables of the page; `_themed` swaps them, so a chart has no colours of its own.
COLOURS = {"--ink": "#101010", "--muted": "#707070", "--line": "#d0d0d0", "--accent": "#c00000", "--soft": "#b0b0b0", "--paper": "#fefefe"}
INK, MUTED, LINE, ACCENT, SOFT, PAPER = COLOURS.values()
FONT = "system-ui, sans-serif"
_LINES = dict.fromkeys(("gridColor", "domainColor", "tickColor"), LINE)
_WORDS = {
    "labelColor": MUTED,
    "titleColor": MUTED,
    "labelFontSize": 12,
    "titleFontSize": 12,
    "titleFontWeight": "normal",
    "labelLimit": 260,
}
_AXIS = _LINES | _WORDS


@dataclass(frozen=True)
class Picture:
    """A chart as SVG, what it says in one sentence, and its numbers as a table for those who do not look."""

    svg: str
    says: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def drawn(chart: Any, *, says: str, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Picture:
    """The SVG of a chart, its text alternative and its data."""
    styled = chart.configure(font=FONT, background="transparent").configure_view(stroke=None).configure_axis(**_AXIS)
    svg = vl_convert.vegalite_to_svg(styled.to_dict())
    return Picture(_themed(svg, says), says, head, tuple(rows))


def _themed(svg: str, says: str) -> str:
    """The page's colours in place of the chart's, and a name for screen readers."""
    for variable, colour in COLOURS.items():
        svg = svg.replace(f'"{colour}"', f'"var({variable})"')
    svg = re.sub(r'\sfont-family="[^"]*"', "", svg)
    return re.sub(r"<svg ", f'<svg role="img" aria-label="{html.escape(says, quote=True)}" ', svg, count=1)


def bars(rows: list[dict[str, Any]], *, says: str, unit: str = "") -> Picture:
    """Horizontal bars, one a row. rows: label, value, strong (whether it is in the accent colour) and optionally low, high."""
    data = alt.Data(values=rows)
    # The page's font may be wider than the one the chart was measured with; room for the longest label is kept.
    room = min(300.0, 8.0 * max((len(row["label"]) for row in rows), default=0))
    base = alt.Chart(data, width=520, height=alt.Step(30)).encode(
        y=alt.Y("label:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False, labelColor=INK, minExtent=room, labelLimit=300)),
        x=alt.X("value:Q", title=unit or None, axis=alt.Axis(grid=True, domain=False, ticks=False, tickCount=4)),
    )
    colour = alt.condition("datum.strong", alt.value(ACCENT), alt.value(SOFT))
    layers = [base.mark_bar(height=16, cornerRadiusEnd=2).encode(color=colour)]
    if all("low" in row for row in rows) and rows:
        layers.append(base.mark_rule(color=INK, strokeWidth=1.5).encode(x="low:Q", x2="high:Q"))
    table = [(row["label"], f"{row['value']:,.0f}") for row in rows]
    return drawn(alt.layer(*layers), says=says, head=("", unit or "number"), rows=table)


def curve(rows: list[dict[str, Any]], *, says: str, x: str, y: str) -> Picture:
    """A line with its limits. rows: x, value, low, high with values in 0..1."""
    data = alt.Data(values=rows)
    base = alt.Chart(data, width=520, height=220).encode(x=alt.X("x:Q", title=x, axis=alt.Axis(grid=False, tickCount=7)))
    # The axis starts where the data are: a line squeezed under the roof hides the bend that matters.
    ends = alt.Scale(domain=[max(0.0, min((row["low"] for row in rows), default=0.0) - 0.05), 1.0], nice=True, clamp=True)
    axis = alt.Y("value:Q", title=y, scale=ends, axis=alt.Axis(format="%", domain=False, ticks=False, tickCount=5))
    band = base.mark_area(color=SOFT, opacity=0.35).encode(y=alt.Y("low:Q", scale=ends, title=y), y2="high:Q")
    line = base.mark_line(color=ACCENT, strokeWidth=2.5).encode(y=axis)
    picked = [row for row in rows if row["x"] in (1, 3, 7, 14, 30, 60, 90)]
    table = [(f"{row['x']:.0f}", f"{row['value']:.0%}", f"{row['low']:.0%} to {row['high']:.0%}") for row in picked]
    return drawn(alt.layer(band, line), says=says, head=(x, y, "limits"), rows=table)


def calendar(months: list[dict[str, Any]], *, says: str, what: str = "bad problems", onset: str | None = None) -> Picture:
    """Bars a month, with what was expected as a line. months: month (YYYY-MM), seen, expected (or null)."""
    data = alt.Data(values=months)
    ticks = [row["month"] for row in months if row["month"].endswith(("-01", "-07"))]
    base = alt.Chart(data, width=520, height=130).encode(
        x=alt.X("month:O", title=None, axis=alt.Axis(values=ticks, labelAngle=0, domain=True, ticks=False))
    )
    seen = base.mark_bar(color=ACCENT).encode(
        y=alt.Y("seen:Q", title=f"{what} a month", axis=alt.Axis(tickCount=4, domain=False, ticks=False))
    )
    layers = [seen]
    if any(row.get("expected") is not None for row in months):
        layers.append(base.mark_line(color=INK, strokeWidth=1.5, strokeDash=[4, 3]).encode(y="expected:Q"))
    if onset in {row["month"] for row in months}:
        mark = alt.Chart(alt.Data(values=[{"month": onset}])).mark_rule(color=MUTED, strokeWidth=1).encode(x="month:O")
        layers.append(mark)
    # A month in which nothing was seen and nothing expected needs no line.
    told = [row for row in months if row["seen"] or (row.get("expected") or 0.0) >= 0.05]
    table = [(row["month"], f"{row['seen']:,.0f}", "" if row.get("expected") is None else f"{row['expected']:.1f}") for row in told]
    return drawn(alt.layer(*layers), says=says, head=("month", "seen", "expected"), rows=table)
