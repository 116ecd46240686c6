"""The customers' own words behind the numbers: chosen fairly, masked always."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from andon.sql import step, text_of
from andon.text.pii import mask

Masked = Callable[[str], str]
_LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
_HANDLE = re.compile(r"@(\w+)")


@dataclass(frozen=True)
class Verbatim:
    """One customer's words, masked, with where they stand in the source. tells: whether these words decided."""

    words: str
    when: str
    where: str
    source: str
    tells: bool = False


def masking(con: duckdb.DuckDBPyConnection) -> Masked:
    """What hides mail addresses, numbers, links and the names under which customers write, in any text that is shown.

    con: holds parties and party_keys. Addresses of the web are hidden since they lead to a person's pictures and papers.
    """
    handles = {row["handle"] for row in step(con, "report/handles").to_pylist()}

    def hidden(text: str) -> str:
        plain = _LINK.sub("[link]", html.unescape(text))
        plain = mask(plain)
        return _HANDLE.sub(lambda found: "@[customer]" if found[1].lower() in handles else found[0], plain) if handles else plain

    return hidden


def lean_of(name: str) -> str | None:
    """Which words of a set are looked for first: of what is not fixed, of what is, of harm."""
    if name == "harm":
        return "harm"
    if name in ("ended-shown", "ended-no_return") or name.endswith("-solved"):
        return "solved"
    return "bad" if name.startswith(("ended-", "said-", "square-", "cause-")) and not name.endswith(("pending", "unseen")) else None


def by_set(con: duckdb.DuckDBPyConnection, sets: dict[str, list[str]], *, limit: int, masked: Masked) -> dict[str, list[Verbatim]]:
    """Up to `limit` verbatims of each set of issues, one an issue; a set nobody wrote anything for is left out.

    con: holds issue_interactions, interactions, messages and signals. sets: name -> issue ids.
    """
    pairs = [(name, issue) for name, issues in sets.items() for issue in issues]
    columns = ([name for name, _ in pairs], [issue for _, issue in pairs], [lean_of(name) for name, _ in pairs])
    con.register("members", pa.table([pa.array(column, pa.string()) for column in columns], names=["set_name", "issue_id", "lean"]))
    found: dict[str, list[Verbatim]] = defaultdict(list)
    for row in step(con, "report/verbatims", limit=limit).to_pylist():
        where = ", ".join(part for part in (row["channel"], row["product"]) if part)
        when = f"{row['at']:%d %b %Y}" if row["at"] else "undated"
        found[row["set_name"]].append(Verbatim(masked(row["text"]), when, where, f"{row['source']} {row['source_id']}", row["tells"]))
    return dict(found)


def of_reasons(con: duckdb.DuckDBPyConnection, masked: Masked) -> dict[str, list[str]]:
    """The quotes that `reason` chose, masked, by reason."""
    rows = con.execute(text_of("report/quotes")).fetchall()
    found: dict[str, list[str]] = defaultdict(list)
    for reason, text, start, end in rows:
        words = masked(text[start:end] if end else text)
        if words not in found[reason]:
            found[reason].append(words)
    return {reason: quotes[:3] for reason, quotes in found.items()}
