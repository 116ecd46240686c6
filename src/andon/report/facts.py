"""What the report says, as plain data: every number with its sentence, its formula and the set of verbatims behind it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import duckdb
import pyarrow.compute as pc

from andon.report.numbers import Said, agenda, asked, rates, scoped, share
from andon.results import Estimate
from andon.sql import keep, step

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


@dataclass(frozen=True)
class Facts:
    """Everything the page shows. issues: problems with a contact; shown: issues by ending; sets: verbatim set -> issue ids."""

    issues: int
    customers: int
    counts: dict[str, int]
    shown: dict[str, int]
    said: Said
    square: dict[tuple[bool, bool], dict[str, int]]
    scores: list[dict[str, Any]]
    curves: list[dict[str, Any]]
    reasons: list[dict[str, Any]]
    causes: list[dict[str, Any]]
    ranked: list[dict[str, Any]]
    debts: list[dict[str, Any]]
    debt_kinds: list[dict[str, Any]]
    effects: list[dict[str, Any]]
    commitments: dict[str, int]
    sources: list[dict[str, Any]]
    rejected: list[dict[str, Any]]
    harm: int
    sets: dict[str, list[str]] = field(default_factory=dict)

    @property
    def contacts(self) -> int:
        """Contacts; an answer to a survey is none."""
        return self.counts["interactions"] - self.counts["surveys"]

    @property
    def who(self) -> str:
        """Whom the square and the debts count: where nobody is known, problems are not customers."""
        return "customers" if self.customers else "problems"

    @property
    def decided(self) -> int:
        """Issues whose end can be told."""
        return self.solved + self.bad

    @property
    def bad(self) -> int:
        return sum(self.shown.get(key, 0) for key in BAD)

    @property
    def solved(self) -> int:
        return sum(self.shown.get(key, 0) for key in SOLVED)

    @property
    def both_ends(self) -> bool:
        """Whether good ends and bad ends can be seen at all; where only one kind can, a share of it says nothing."""
        return self.bad > 0 and self.solved > 0

    def asked(self) -> list[dict[str, Any]]:
        """Scores that customers gave, over all who were asked."""
        return asked(self.scores)

    def scoped(self) -> list[dict[str, Any]]:
        """Scores of a part of those who were asked."""
        return scoped(self.scores)

    def rates(self) -> list[dict[str, Any]]:
        """Rates that come from records, not from answers."""
        return rates(self.scores, both_ends=self.both_ends)

    def agenda(self) -> list[dict[str, Any]]:
        """What fixing would avoid; a cause that would avoid nothing stands among the causes only."""
        return agenda(self.ranked, self.causes)

    def first_contact(self) -> list[dict[str, Any]]:
        """The curve of first-contact resolution by days waited, where at least a fifth of the problems can be watched."""
        rows = [row for row in self.curves if row["metric"] == "fcr" and row["reason_id"] is None and row["value"] is not None]
        rows.sort(key=lambda row: row["days"])
        return rows if rows and (rows[0]["n"] or 0) >= 0.2 * self.issues else []

    def false_share(self) -> Estimate:
        """Share of issues said solved that ended bad, of those whose end can be told."""
        return share(
            self.said.bad,
            self.said.bad + self.said.solved,
            "problems called solved whose end can be told",
            "said solved and bad / said solved and decided",
        )


def gather(con: duckdb.DuckDBPyConnection) -> Facts:
    """Read every fact from a connection that holds the tables of a run."""
    issues = keep(con, "issue_facts", "report/issue_facts")
    outcomes = step(con, "report/outcomes").to_pylist()
    square = {(row["kind"], row["bad"]): row for row in step(con, "report/square").to_pylist()}
    return Facts(
        issues=sum(row["issues"] for row in outcomes),
        customers=len(con.table("customers")),
        counts=step(con, "report/counts").to_pylist()[0],
        shown={row["shown"]: row["issues"] for row in outcomes},
        said=_said(outcomes),
        square={key: {"issues": row["issues"], "customers": row["customers"]} for key, row in square.items()},
        scores=[row for row in con.table("scores").to_arrow_table().to_pylist() if row["value"] is not None],
        curves=con.table("curves").to_arrow_table().to_pylist(),
        reasons=_reasons(con),
        causes=_causes(con),
        ranked=con.table("agenda").order("rank").to_arrow_table().to_pylist(),
        debts=[row for row in con.table("debts").to_arrow_table().to_pylist() if row["state"] == "open"],
        debt_kinds=[row for row in step(con, "report/debts").to_pylist() if row["open"] or row["ever"]],
        effects=step(con, "report/effects").to_pylist(),
        commitments={row["state"]: row["n"] for row in step(con, "report/commitments").to_pylist()},
        sources=step(con, "report/sources").to_pylist(),
        rejected=con.table("rejected").limit(5).to_arrow_table().to_pylist(),
        harm=pc.sum(pc.greater(pc.fill_null(issues.column("harm"), 0.0), 0.5)).as_py() or 0,
        sets=_sets(issues.to_pylist(), con.table("cause_issues").to_arrow_table().to_pylist()),
    )


def _said(outcomes: list[dict[str, Any]]) -> Said:
    """Of the issues that the company called solved or closed: all, those that ended bad, those that ended well."""
    total, bad, solved = (
        sum(row["said_solved"] for row in outcomes if keys is None or row["shown"] in keys) for keys in (None, BAD, SOLVED)
    )
    return Said(total, bad, solved)


def _reasons(con: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    """The tree of reasons, largest first, leaves under their parents; a branch with one leaf is that leaf."""
    rows = con.table("reasons").order("interactions DESC, reason_id").to_arrow_table().to_pylist()
    ids = {row["reason_id"] for row in rows}
    children: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        children[row["parent_id"] if row["parent_id"] in ids else ""].append(row)
    tree = []
    for row in children[""]:
        leaves = [leaf | {"short": _short(leaf["label"], row["label"])} for leaf in children.get(row["reason_id"], [])]
        alone = len(leaves) == 1 and leaves[0]["interactions"] == row["interactions"]
        tree.append((leaves[0] if alone else row) | {"children": [] if alone else leaves})
    return tree


def _short(label: str | None, parent: str | None) -> str:
    """A leaf's name without its branch's, where the branch stands above it anyway."""
    return (label or "unnamed").removeprefix(f"{parent}: ")


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
    """The sets of issues that numbers lead to: by ending, by cell of the square, by cause."""
    sets: dict[str, list[str]] = defaultdict(list)
    for row in issues:
        if not row["contact"]:
            continue
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
