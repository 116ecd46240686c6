"""Pictures: Altair specifications turned into SVG, with colours that follow the page's light or dark mode."""

from __future__ import annotations

import html
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import vl_convert

# Colours in the specification stand for CSS variables of the page; `_themed` swaps them, so a chart has no colours of its own.
COLOURS = {"--ink": "#101010", "--muted": "#707070", "--line": "#d0d0d0", "--accent": "#c00000", "--soft": "#b0b0b0", "--paper": "#fefefe"}
INK, MUTED, LINE, ACCENT, SOFT, PAPER = COLOURS.values()
FONT = "Arial, sans-serif"
WIDTH = 560
_LINES = dict.fromkeys(("gridColor", "domainColor", "tickColor"), LINE)
_WORDS = {
    "labelColor": MUTED,
    "titleColor": MUTED,
    "labelFontSize": 13,
    "titleFontSize": 13,
    "titleFontWeight": "normal",
    "labelLimit": 260,
    "labelPadding": 6,
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
    # Checking every specification against the whole schema takes longer than drawing it; the tests draw each kind.
    svg = vl_convert.vegalite_to_svg(styled.to_dict(validate=False))
    return Picture(_themed(svg, says), says, head, tuple(rows))


def load() -> None:
    """Draw something, so that the first picture of a page does not wait for the drawing library: half a second."""
    curve([{"x": 1, "value": 0.5, "low": 0.4, "high": 0.6}], says="", x="", y="")


def _themed(svg: str, says: str) -> str:
    """The page's colours in place of the chart's, and a name for screen readers."""
    for variable, colour in COLOURS.items():
        svg = svg.replace(f'"{colour}"', f'"var({variable})"')
    svg = re.sub(r'\sfont-family="[^"]*"', "", svg)
    # Drawings on one page must not share the names of their parts.
    own = f"{zlib.crc32(says.encode()):08x}"
    svg = re.sub(r'(\sid="|url\(#)', rf"\g<1>p{own}-", svg)
    # Parts of a drawing speak with one voice: roles inside it would be read one by one.
    svg = re.sub(r'\s(?:role|aria-[a-z]+)="[^"]*"', "", svg)
    return re.sub(r"<svg ", f'<svg role="img" aria-label="{html.escape(says, quote=True)}" ', svg, count=1)


def curve(rows: list[dict[str, Any]], *, says: str, x: str, y: str) -> Picture:
    """A line with its limits; a week, a month and three months are marked. rows: x, value, low, high with values in 0..1."""
    base = alt.Chart(alt.Data(values=rows), width=WIDTH, height=260).encode(
        x=alt.X("x:Q", title=x, scale=alt.Scale(domain=[0, 96]), axis=alt.Axis(grid=False, values=[1, 7, 30, 60, 90], tickSize=4))
    )
    # The axis starts where the data are: a line squeezed under the roof hides the bend that matters.
    ends = alt.Scale(domain=[max(0.0, min((row["low"] for row in rows), default=0.0) - 0.05), 1.0], nice=True, clamp=True)
    axis = alt.Y("value:Q", title=y, scale=ends, axis=alt.Axis(format="%", domain=False, ticks=False, tickCount=5))
    band = base.mark_area(color=SOFT, opacity=0.35).encode(y=alt.Y("low:Q", scale=ends, title=y), y2="high:Q")
    line = base.mark_line(color=ACCENT, strokeWidth=2.5).encode(y=axis)
    marked = alt.Chart(alt.Data(values=[row | {"label": f"{row['value']:.0%}"} for row in rows if row["x"] in (7, 30, 90)]))
    marked = marked.encode(x="x:Q", y=alt.Y("value:Q", scale=ends, title=y))
    dots = marked.mark_point(color=ACCENT, fill=PAPER, size=70, strokeWidth=2.5, opacity=1)
    labels = marked.mark_text(color=INK, align="left", dx=8, dy=-14, fontSize=15, fontWeight="bold").encode(text="label:N")
    picked = [row for row in rows if row["x"] in (1, 3, 7, 14, 30, 60, 90)]
    table = [(f"{row['x']:.0f}", f"{row['value']:.0%}", f"{row['low']:.0%} to {row['high']:.0%}") for row in picked]
    return drawn(alt.layer(band, line, dots, labels), says=says, head=(x, y, "limits"), rows=table)


def before_and_after(months: list[dict[str, Any]], *, says: str, what: str, onset: str | None = None) -> Picture:
    """Bars a month, with what was expected as a dashed line; what came before the onset is grey.

    months: month (YYYY-MM), seen, expected (or null). onset: the month of the change, or None where none is shown.
    """
    rows = [row | {"after": onset is None or row["month"] >= onset} for row in months]
    ticks = [row["month"] for row in months if row["month"].endswith(("-01", "-07"))]
    spoken = "slice(datum.value, 5) == '01' ? slice(datum.value, 0, 4) : 'July'"
    axis = alt.Axis(
        values=ticks or [row["month"] for row in months][:1], labelAngle=0, ticks=False, labelExpr=spoken if ticks else "datum.value"
    )
    base = alt.Chart(alt.Data(values=rows), width=WIDTH, height=150).encode(x=alt.X("month:O", title=None, axis=axis))
    seen = base.mark_bar().encode(
        y=alt.Y("seen:Q", title=f"{what} a month", axis=alt.Axis(tickCount=4, domain=False, ticks=False, format="d")),
        color=alt.condition("datum.after", alt.value(ACCENT), alt.value(SOFT)),
    )
    layers: list[Any] = [seen]
    if any(row.get("expected") is not None for row in months):
        layers.append(base.mark_line(color=INK, strokeWidth=1.5, strokeDash=[4, 3]).encode(y="expected:Q"))
    # A month in which nothing was seen and nothing expected needs no line.
    told = [row for row in months if row["seen"] or (row.get("expected") or 0.0) >= 0.05]
    table = [(row["month"], f"{row['seen']:,.0f}", "" if row.get("expected") is None else f"{row['expected']:.1f}") for row in told]
    return drawn(alt.layer(*layers), says=says, head=("month", "seen", "expected"), rows=table)


def neighbours(rows: list[dict[str, Any]], *, says: str, title: str, share: bool) -> Picture:
    """A point a scope, the named one in the accent colour, with limits where it is a share. rows: label, value, low, high, own, n."""
    room = min(260.0, 8.0 * max((len(row["label"]) for row in rows), default=0))
    shown = alt.Axis(format="%" if share else "d", grid=True, domain=False, ticks=False, tickCount=4)
    base = alt.Chart(alt.Data(values=rows), width=WIDTH - 160, height=alt.Step(26)).encode(
        y=alt.Y("label:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False, labelColor=INK, minExtent=room, labelLimit=280)),
        x=alt.X("value:Q", title=title, axis=shown, scale=alt.Scale(zero=True)),
    )
    colour = alt.condition("datum.own", alt.value(ACCENT), alt.value(SOFT))
    if share:
        limits = base.mark_rule(strokeWidth=2).encode(x="low:Q", x2="high:Q", color=colour)
        layers = [limits, base.mark_point(filled=True, size=110, opacity=1).encode(color=colour)]
        table = [(row["label"], f"{row['value']:.0%}", f"{row['low']:.0%} to {row['high']:.0%}", f"{row['n']:,}") for row in rows]
        return drawn(alt.layer(*layers), says=says, head=("", title, "limits", "of"), rows=table)
    layers = [base.mark_bar(height=12, cornerRadiusEnd=2).encode(color=colour)]
    return drawn(alt.layer(*layers), says=says, head=("", title), rows=[(row["label"], f"{row['value']:,.0f}") for row in rows])
