"""How the problems of a run ended: the counts that decide what may be said of it at all."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from andon.sql import keep, step

BAD = ("recurred", "unresolved", "dismissed", "abandoned")
SOLVED = ("shown", "no_return")


@dataclass(frozen=True)
class Ends:
    """Issues with a contact, counted. shown: by ending; said: those called solved, by ending; square: (kind, bad) -> issues."""

    shown: dict[str, int]
    said: dict[str, int]
    square: dict[tuple[bool, bool], int]

    @property
    def issues(self) -> int:
        """Issues with a contact."""
        return sum(self.shown.values())

    @property
    def both_ends(self) -> bool:
        """Whether good ends and bad ends can both be seen; where only one kind can, a share of it says nothing."""
        return all(any(self.shown.get(key) for key in keys) for keys in (BAD, SOLVED))

    @property
    def mostly_unseen(self) -> bool:
        """Whether the end of most that were called solved cannot be told."""
        return sum(self.said.get(key, 0) for key in BAD + SOLVED) < sum(self.said.values()) / 2


def counted(con: duckdb.DuckDBPyConnection) -> Ends:
    """The ends of a run. con: holds its tables; it then holds `issue_facts`, one row an issue, too."""
    keep(con, "issue_facts", "report/issue_facts")
    rows = step(con, "report/outcomes").to_pylist()
    square = {(row["kind"], row["bad"]): row["issues"] for row in step(con, "report/square").to_pylist()}
    return Ends({row["shown"]: row["issues"] for row in rows}, {row["shown"]: row["said_solved"] for row in rows}, square)
