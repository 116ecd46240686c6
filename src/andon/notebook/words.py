"""Verbatims in a notebook: the customers' own words, masked, as a sequence that shows itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import duckdb
import pyarrow as pa

from andon.notebook import markup
from andon.report.verbatims import Masked, Verbatim, traced
from andon.sql import step


class Verbatims(Sequence[Verbatim]):
    """Some of the customers' own words. of: how many issues they were chosen from; each has words, when, where and source."""

    def __init__(self, found: Sequence[Verbatim], *, of: int) -> None:
        self._found = tuple(found)
        self.of = of

    @overload
    def __getitem__(self, at: int) -> Verbatim: ...
    @overload
    def __getitem__(self, at: slice) -> Verbatims: ...
    def __getitem__(self, at: int | slice) -> Verbatim | Verbatims:
        return Verbatims(self._found[at], of=self.of) if isinstance(at, slice) else self._found[at]

    def __len__(self) -> int:
        return len(self._found)

    def _said(self) -> str:
        return f"{len(self)} of {self.of:,} problems, in the customers' own words" if self._found else "No words of customers here."

    def __repr__(self) -> str:
        return "\n".join([self._said(), *(f"“{one.words}” ({one.when}, {one.where})" for one in self._found)])

    def _repr_html_(self) -> str:
        quotes = "".join(
            markup.quote(one.words, " · ".join(part for part in (one.when, one.where, one.source) if part)) for one in self._found
        )
        return f"<p>{markup.escape(self._said())}</p>{quotes}"


def chosen(con: duckdb.DuckDBPyConnection, members: Sequence[tuple[str, str | None]], *, limit: int, masked: Masked) -> Verbatims:
    """Up to `limit` verbatims, one an issue, chosen as the report does. members: issue and which of its words tell (bad, solved, harm)."""
    issues = dict(members)
    columns = (["asked-for"] * len(issues), list(issues), list(issues.values()))
    con.register("members", pa.table([pa.array(column, pa.string()) for column in columns], names=["set_name", "issue_id", "lean"]))
    found = []
    for row in step(con, "report/verbatims", limit=limit).to_pylist():
        if row["set_name"] == "asked-for":
            where = ", ".join(part for part in (row["channel"], row["product"]) if part)
            when = f"{row['at']:%d %b %Y}" if row["at"] else "undated"
            found.append(Verbatim(masked(row["text"]), when, where, traced(row["source"], row["source_id"]), row["tells"]))
    return Verbatims(found, of=len(issues))
