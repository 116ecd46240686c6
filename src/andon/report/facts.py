"""What the report says, as plain data: every number with its sentence, its formula and the set of verbatims behind it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import duckdb
import pyarrow.compute as pc

from andon.results import Estimate
from andon.sql import keep, step
from andon.stats.proportions import wilson

SHOWN = {
    "shown": "shown solved: the customer said so or a record proves it",
    "no_return": "no return seen, while a return would have been seen",
    "recurred": "came back after it was called solved",
    "unresolved": "not solved",
    "dismissed": "denied, and nothing done",
    "abandoned": "the customer gave up unanswered",
    "pending": "too recent to tell",
    "unseen": "cannot be seen from these data",
}
BAD = ("recurred", "unresolved", "dismissed", "abandoned")
SOLVED = ("shown", "no_return")
# Scores that customers gave; every other score is a rate of the records.
ASKED = {
    "nps",
    "csat",
    "ces",
    "value_for_money",
    "courtesy",
    "rating",
    "solved",
    "emotion_before",
    "emotion_after",
    "expectation",
    "preference",
}


@dataclass(frozen=True)
class Facts:
    """Everything the page shows. issues: how many; shown: issues by ending; sets: verbatim set -> issue ids."""

    issues: int
    customers: int
    interactions: int
    shown: dict[str, int]
    said_solved: int
    said_and_bad: int
    square: dict[tuple[bool, bool], dict[str, int]]
    scores: list[dict[str, Any]]
    curves: list[dict[str, Any]]
    reasons: list[dict[str, Any]]
    causes: list[dict[str, Any]]
    agenda: list[dict[str, Any]]
    debts: list[dict[str, Any]]
    debt_kinds: list[dict[str, Any]]
    effects: list[dict[str, Any]]
    commitments: dict[str, int]
    sources: list[dict[str, Any]]
    rejected: list[dict[str, Any]]
    no_home: int
    undated: int
    harm: int
    sets: dict[str, list[str]] = field(default_factory=dict)

    @property
    def decided(self) -> int:
        """Issues whose end can be told."""
        return sum(self.shown.get(key, 0) for key in (*SOLVED, *BAD))

    @property
    def bad(self) -> int:
        return sum(self.shown.get(key, 0) for key in BAD)

    def asked(self) -> list[dict[str, Any]]:
        """Scores that customers gave, over all who were asked."""
        return [row for row in self.scores if row["metric"] in ASKED and not row["survey"] and _whole(row)]

    def scoped(self) -> list[dict[str, Any]]:
        """Scores of a part of those who were asked."""
        return [row for row in self.scores if row["metric"] in ASKED and not row["survey"] and not _whole(row)]

    def rates(self) -> list[dict[str, Any]]:
        """Rates that come from records, not from answers."""
        return [row for row in self.scores if row["metric"] not in ASKED and _whole(row)]

    def bad_share(self) -> Estimate:
        """Share of bad issues among those whose end can be told."""
        return share(
            self.bad, self.decided, "problems whose end can be told", "recurred + unresolved + dismissed + abandoned / those + resolved"
        )

    def false_share(self) -> Estimate:
        """Share of issues said solved that ended bad, of those whose end can be told."""
        said = self.said_and_bad + self._said(SOLVED)
        return share(
            self.said_and_bad, said, "problems called solved whose end can be told", "said solved and bad / said solved and decided"
        )

    def _said(self, keys: tuple[str, ...]) -> int:
        return sum(int(row["said_solved"]) for row in self._outcomes if row["shown"] in keys)

    _outcomes: list[dict[str, Any]] = field(default_factory=list, repr=False)


def _whole(row: dict[str, Any]) -> bool:
    return row["scope"] in (None, "", "all")


def share(k: int, n: int, counted: str, formula: str = "") -> Estimate:
    """k of n with Wilson limits; under five it says there is not enough."""
    if n < 5:
        return Estimate(None, None, None, n, counted, formula=formula)
    return Estimate(k / n, *wilson(k, n), n, counted, formula=formula)


def gather(con: duckdb.DuckDBPyConnection) -> Facts:
    """Read every fact from a connection that holds the tables of a run."""
    issues = keep(con, "issue_facts", "report/issue_facts")
    outcomes = step(con, "report/outcomes").to_pylist()
    square = {(row["kind"], row["bad"]): row for row in step(con, "report/square").to_pylist()}
    reasons, no_home = _reasons(con)
    return Facts(
        issues=issues.num_rows,
        customers=len(con.table("customers")),
        interactions=len(con.table("interactions")),
        shown={row["shown"]: row["issues"] for row in outcomes},
        said_solved=sum(row["said_solved"] for row in outcomes),
        said_and_bad=sum(row["said_solved"] for row in outcomes if row["shown"] in BAD),
        square={key: {"issues": row["issues"], "customers": row["customers"]} for key, row in square.items()},
        scores=[row for row in con.table("scores").to_arrow_table().to_pylist() if row["value"] is not None],
        curves=con.table("curves").to_arrow_table().to_pylist(),
        reasons=reasons,
        causes=_causes(con),
        agenda=con.table("agenda").order("rank").to_arrow_table().to_pylist(),
        debts=[row for row in con.table("debts").to_arrow_table().to_pylist() if row["state"] == "open"],
        debt_kinds=step(con, "report/debts").to_pylist(),
        effects=con.table("effects").order("action_id, metric").to_arrow_table().to_pylist(),
        commitments={row["state"]: row["n"] for row in step(con, "report/commitments").to_pylist()},
        sources=step(con, "report/sources").to_pylist(),
        rejected=con.table("rejected").limit(5).to_arrow_table().to_pylist(),
        no_home=no_home,
        undated=con.execute("SELECT count(*) FROM interactions WHERE at_precision = 'none'").fetchone()[0],  # type: ignore[index]
        harm=pc.sum(pc.greater(pc.fill_null(issues.column("harm"), 0.0), 0.5)).as_py() or 0,
        sets=_sets(issues.to_pylist(), con.table("cause_issues").to_arrow_table().to_pylist()),
        _outcomes=outcomes,
    )


def _reasons(con: duckdb.DuckDBPyConnection) -> tuple[list[dict[str, Any]], int]:
    """The tree of reasons, largest first, leaves under their parents; and how many interactions have no home."""
    rows = con.table("reasons").order("interactions DESC, reason_id").to_arrow_table().to_pylist()
    ids = {row["reason_id"] for row in rows}
    children: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        children[row["parent_id"] if row["parent_id"] in ids else ""].append(row)
    tree = [row | {"children": children.get(row["reason_id"], [])} for row in children[""]]
    found = con.execute("SELECT count(DISTINCT interaction_id) FROM interaction_reasons WHERE reason_id IS NULL").fetchone()
    return tree, int(found[0]) if found else 0


def _causes(con: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    """Causes in the order of the agenda, each with its evidence by kind."""
    evidence: dict[str, dict[str, Any]] = defaultdict(dict)
    for row in con.table("cause_evidence").to_arrow_table().to_pylist():
        evidence[row["cause_id"]].setdefault(row["kind"], json.loads(row["data"] or "null"))
    rank = {row["cause_id"]: row["rank"] for row in con.table("agenda").to_arrow_table().to_pylist()}
    rows = con.table("causes").to_arrow_table().to_pylist()
    rows.sort(key=lambda row: (rank.get(row["cause_id"], 10**6), row["cause_id"]))
    return [row | {"rank": rank.get(row["cause_id"]), "evidence": evidence[row["cause_id"]]} for row in rows]


def _sets(issues: list[dict[str, Any]], members: list[dict[str, Any]]) -> dict[str, list[str]]:
    """The sets of issues that numbers lead to: by ending, by cell of the square, by cause, by reason."""
    sets: dict[str, list[str]] = defaultdict(list)
    for row in issues:
        sets[f"ended-{row['shown']}"].append(row["issue_id"])
        if row["said_solved"] and row["bad"]:
            sets["said-and-bad"].append(row["issue_id"])
        if row["courtesy"] is not None and (row["bad"] or row["outcome"] == "resolved"):
            sets[square_set(kind=row["courtesy"] >= 0.5, bad=row["bad"])].append(row["issue_id"])
        if (row["harm"] or 0.0) > 0.5:
            sets["harm"].append(row["issue_id"])
    for row in members:
        sets[f"cause-{row['cause_id']}"].append(row["issue_id"])
    return dict(sets)


def square_set(*, kind: bool, bad: bool) -> str:
    """Name of the set of verbatims behind a cell of the square."""
    return f"square-{'kind' if kind else 'cold'}-{'bad' if bad else 'solved'}"
