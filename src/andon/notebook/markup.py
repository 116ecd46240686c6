"""Small pieces of HTML for a notebook's cells; whatever customers wrote is hostile input and escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from html import escape
from typing import Any

LONGEST_CELL = 120
SHORT = 32


def cell(value: object, masked: Callable[[str], str]) -> str:
    """A value of a table as text of a cell: short, masked, escaped."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, float):
        return f"{value:,.4g}" if abs(value) < 1e6 else f"{value:,.0f}"
    text = masked(", ".join(map(str, value)) if isinstance(value, list) else str(value))
    return escape(text if len(text) <= LONGEST_CELL else text[:LONGEST_CELL] + " …")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; `rows` are escaped already, `head` is not."""
    columns = "".join(f'<th scope="col" style="text-align:start">{escape(name)}</th>' for name in head)
    lines = "".join("<tr>" + "".join(f'<td style="{_held(value)}">{value}</td>' for value in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{columns}</tr></thead><tbody>{lines}</tbody></table>"


def _held(value: str) -> str:
    """Short values stay on one line."""
    return "text-align:start;white-space:nowrap" if len(value) <= SHORT else "text-align:start"


def lines(title: str, items: Iterable[str]) -> str:
    """A list of sentences under a title; nothing is escaped yet."""
    told = "".join(f'<li dir="auto">{escape(item)}</li>' for item in items)
    return f"<p><strong>{escape(title)}</strong></p><ol>{told}</ol>"


def quote(words: str, source: str) -> str:
    """What a customer wrote, and where."""
    return f'<blockquote dir="auto">{escape(words)}<br><small>{escape(source)}</small></blockquote>'


def facts(pairs: Iterable[tuple[str, Any]]) -> str:
    """Names and values of a card; pairs without a value are left out."""
    told = "".join(
        f"<tr><th scope='row' style='text-align:start'>{escape(key)}</th><td>{escape(str(value))}</td></tr>"
        for key, value in pairs
        if value
    )
    return f"<table><tbody>{told}</tbody></table>"
