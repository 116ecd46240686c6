"""The customers' own words behind the numbers: chosen fairly, masked always."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from andon.sql import step, text_of
from andon.text.pii import mask


@dataclass(frozen=True)
class Verbatim:
    """One customer's words, masked, with where they stand in the source."""

    words: str
    when: str
    where: str
    source: str


def by_set(con: duckdb.DuckDBPyConnection, sets: dict[str, list[str]], *, limit: int) -> dict[str, list[Verbatim]]:
    """Up to `limit` verbatims of each set of issues, one an issue; a set nobody wrote anything for is left out.

    con: holds issue_interactions, interactions and messages. sets: name -> issue ids.
    """
    pairs = [(name, issue) for name, issues in sets.items() for issue in issues]
    members = pa.table(
        {"set_name": pa.array([name for name, _ in pairs], pa.string()), "issue_id": pa.array([i for _, i in pairs], pa.string())}
    )
    con.register("members", members)
    found: dict[str, list[Verbatim]] = defaultdict(list)
    for row in step(con, "report/verbatims", limit=limit).to_pylist():
        where = ", ".join(part for part in (row["channel"], row["product"]) if part)
        when = f"{row['at']:%d %b %Y}" if row["at"] else "undated"
        found[row["set_name"]].append(Verbatim(mask(row["text"]), when, where, f"{row['source']} {row['source_id']}"))
    return dict(found)


def of_reasons(con: duckdb.DuckDBPyConnection) -> dict[str, list[str]]:
    """The quotes that `reason` chose, masked, by reason."""
    rows = con.execute(text_of("report/quotes")).fetchall()
    found: dict[str, list[str]] = defaultdict(list)
    for reason, text, start, end in rows:
        words = mask(text[start:end] if end else text)
        if words not in found[reason]:
            found[reason].append(words)
    return {reason: quotes[:3] for reason, quotes in found.items()}
