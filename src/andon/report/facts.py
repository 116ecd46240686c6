"""What the report says, as plain data: every number with its sentence, its formula and the set of verbatims behind it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
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
DEBTS = {
    "promise": "a promise that was broken",
    "returned": "an answer after “solved” was not",
    "silence": "any answer at all",
    "staff": "news of what they passed on",
    "action": "news of what was done",
}
LEAST = 5  # Smaller groups are merged: what is said of them is said of persons.
SMALL_TEAM = f"team=a team of fewer than {LEAST}"
WORST_DEBTS = 8
BAD = ("recurred", "unresolved", "dismissed", "abandoned")
SOLVED = ("shown", "no_return")


@dataclass(frozen=True)
class Facts:
    """Everything the page shows. issues: problems with a contact; shown: issues by ending; sizes: set of verbatims -> how many problems.

    owed: customers who wait for an answer. reason_ends: reason_id -> known, bad, kind, kind_and_bad. unexplained: what no cause holds.
    """

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
    owed: int
    worst_debts: list[dict[str, Any]]
    debt_kinds: list[dict[str, Any]]
    effects: list[dict[str, Any]]
    commitments: dict[str, int]
    sources: list[dict[str, Any]]
    rejected: list[dict[str, Any]]
    harm: int
    known: dict[str, int]
    small_teams: list[str]
    reason_ends: dict[str, dict[str, Any]]
    unexplained: dict[str, Any]
    sizes: dict[str, int] = field(default_factory=dict)

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
        """Scores of a part of those who were asked; never of a team so small that it would be a score of persons."""
        small = {f"team={team}" for team in self.small_teams}
        return [row for row in scoped(self.scores) if row["scope"] not in small]

    def leaves(self) -> list[dict[str, Any]]:
        """The finest reasons, largest first."""
        found = [leaf for row in self.reasons for leaf in (row["children"] or [row])]
        return sorted(found, key=lambda row: (-(row["interactions"] or 0), row["reason_id"]))

    def kind_and_bad(self, *, top: int) -> list[dict[str, Any]]:
        """The reasons with most problems that were met kindly and left unsolved, of those with five or more."""
        rows = [row | self.reason_ends[row["reason_id"]] for row in self.leaves() if row["reason_id"] in self.reason_ends]
        rows.sort(key=lambda row: (-row["kind_and_bad"], row["reason_id"]))
        return [row for row in rows[:top] if row["kind_and_bad"] >= LEAST]

    def second_contacts(self, *, top: int, days: int = 30) -> list[dict[str, Any]]:
        """The reasons that most often need a second contact within `days`, each with its share at 7, `days` and 90 days."""
        points: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
        for row in self.curves:
            if row["metric"] == "fcr" and row["reason_id"] and row["value"] is not None and row["days"] in (7, days, 90):
                points[row["reason_id"]][row["days"]] = row
        rows = [leaf | {"points": points[leaf["reason_id"]]} for leaf in self.leaves() if days in points.get(leaf["reason_id"], {})]
        rows = [row for row in rows if (row["points"][days]["n"] or 0) >= 2 * LEAST]
        return sorted(rows, key=lambda row: (row["points"][days]["value"], row["reason_id"]))[:top]

    def rates(self) -> list[dict[str, Any]]:
        """Rates that come from records, not from answers."""
        return rates(self.scores, both_ends=self.both_ends)

    def returned(self) -> dict[str, Any] | None:
        """The share of claims that were followed by a return within 90 days; None where too few could be watched."""
        found = [row for row in self.rates() if row["metric"] == "false_resolution" and row["n"] >= LEAST and row["low"] is not None]
        return found[0] if found else None

    def agenda(self) -> list[dict[str, Any]]:
        """What fixing would avoid; a cause that would avoid nothing stands among the causes only."""
        return agenda(self.ranked, self.causes)

    def first_contact(self) -> list[dict[str, Any]]:
        """The curve of first-contact resolution by days waited, where at least a fifth of the problems can be watched."""
        rows = [row for row in self.curves if row["metric"] == "fcr" and row["reason_id"] is None and row["value"] is not None]
        rows.sort(key=lambda row: row["days"])
        return rows if rows and (rows[0]["n"] or 0) >= 0.2 * self.issues else []

    def false_share(self) -> Estimate:
        """Share of issues said solved that ended bad, of those whose end can be told; silence counts as solved where one would return."""
        return share(
            self.said.bad,
            self.said.bad + self.said.solved,
            "problems called solved whose end can be told, silence taken for solved",
            "said solved and bad / said solved and decided",
        )


def gather(con: duckdb.DuckDBPyConnection) -> Facts:
    """Read every fact from a connection that holds the tables of a run; the connection then holds `members`, the sets of verbatims."""
    issues = keep(con, "issue_facts", "report/issue_facts").to_arrow_table()
    keep(con, "debt_facts", "report/debt_facts")
    outcomes = step(con, "report/outcomes").to_pylist()
    square = {(row["kind"], row["bad"]): row for row in step(con, "report/square").to_pylist()}
    worst = step(con, "report/worst_debts", limit=WORST_DEBTS).to_pylist()
    keep(con, "effect_issues", "report/effect_issues")
    keep(con, "members", "report/sets", worst=[row["debt_id"] for row in worst])
    small = [row["team"] for row in step(con, "report/small_teams", least=LEAST).to_pylist()]
    causes, unexplained = _causes(con, small)
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
        causes=causes,
        ranked=con.table("agenda").order("rank").to_arrow_table().to_pylist(),
        owed=step(con, "report/owed").to_pylist()[0]["owed"],
        worst_debts=worst,
        debt_kinds=[row for row in step(con, "report/debts").to_pylist() if row["open"] or row["ever"]],
        effects=step(con, "report/effects").to_pylist(),
        commitments={row["state"]: row["n"] for row in step(con, "report/commitments").to_pylist()},
        sources=step(con, "report/sources").to_pylist(),
        rejected=con.table("rejected").limit(5).to_arrow_table().to_pylist(),
        harm=pc.sum(pc.greater(pc.fill_null(issues.column("harm"), 0.0), 0.5)).as_py() or 0,
        known=step(con, "report/known").to_pylist()[0],
        small_teams=small,
        reason_ends={row["reason_id"]: row for row in step(con, "report/reason_ends").to_pylist()},
        unexplained=unexplained,
        sizes={row["set_name"]: row["size"] for row in step(con, "report/set_sizes").to_pylist()},
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


def _causes(con: duckdb.DuckDBPyConnection, small_teams: list[str]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Causes in the order of the agenda, each with its evidence by kind; and what no cause explains."""
    evidence: dict[str, dict[str, Any]] = defaultdict(dict)
    unexplained: dict[str, Any] = {}
    for row in con.table("cause_evidence").to_arrow_table().to_pylist():
        data = json.loads(row["data"] or "null")
        if row["cause_id"] is not None:
            evidence[row["cause_id"]].setdefault(row["kind"], data)
        elif row["kind"] == "not_explained" and data.get("what") == "all":
            unexplained = data
    plans = {row["cause_id"]: row for row in con.table("agenda").to_arrow_table().to_pylist()}
    rows = [
        row
        | {"rank": plans.get(row["cause_id"], {}).get("rank"), "plan": plans.get(row["cause_id"]), "evidence": evidence[row["cause_id"]]}
        for row in (_unnamed(row, small_teams) for row in step(con, "report/causes").to_pylist())
    ]
    rows.sort(key=lambda row: (row["rank"] or 10**6, row["cause_id"]))
    return rows, unexplained


def _unnamed(cause: dict[str, Any], small_teams: list[str]) -> dict[str, Any]:
    """A cause without the name of a team so small that what is said of it is said of persons."""
    for team in small_teams:
        if f"team={team}" in (cause["scope"] or []):
            scope = [SMALL_TEAM if part == f"team={team}" else part for part in cause["scope"]]
            texts = {key: (cause[key] or "").replace(team, SMALL_TEAM.partition("=")[2]) for key in ("name", "statement")}
            cause = cause | texts | {"scope": scope}
    return cause


def waited(since: datetime | None, as_of: datetime) -> int | None:
    """Whole days somebody has been waiting."""
    return None if since is None else max(0, (as_of - since).days)


def square_set(*, kind: bool, bad: bool) -> str:
    """Name of the set of verbatims behind a cell of the square."""
    return f"square-{'kind' if kind else 'cold'}-{'bad' if bad else 'solved'}"
