"""The whole loop on a small made-up company: files in, report out, the same answer every time."""

from datetime import UTC, datetime

import pytest

from andon import commands, runner
from andon.example.company import make
from andon.example.firm import FIRST_FIRM
from andon.tables import CONTRACTS
from andon.workspace import Workspace

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def quiet(_):
    """Say nothing."""


@pytest.fixture(scope="module")
def tables(space):
    return space.current().tables()


def rows_of(table):
    return sorted(map(repr, table.to_pylist()))


def test_every_table_keeps_its_contract(tables):
    for name, rows in tables.items():
        assert rows.schema.names[: len(CONTRACTS[name])] == CONTRACTS[name].names, name


@pytest.mark.parametrize(
    "name", ["interactions", "messages", "customers", "signals", "reasons", "issues", "resolutions", "scores", "debts"]
)
def test_nothing_stays_empty(tables, name):
    assert tables[name].num_rows


def test_every_interaction_is_in_one_issue(tables):
    members = tables["issue_interactions"].column("interaction_id").to_pylist()
    assert len(members) == len(set(members))
    assert set(members) <= set(tables["interactions"].column("interaction_id").to_pylist())


def test_every_issue_has_one_outcome_with_its_basis(tables):
    issues = tables["issues"].column("issue_id").to_pylist()
    rows = tables["resolutions"].to_pylist()
    assert sorted(row["issue_id"] for row in rows) == sorted(issues)
    assert all((row["basis"] is None) == (row["outcome"] in ("unseen", "pending")) or row["basis"] for row in rows)


def test_nothing_happens_after_the_end_of_the_data(tables, space):
    assert max(tables["messages"].column("at").to_pylist()) <= space.current().as_of


def test_a_pool_and_one_process_agree(world, turned, tables, tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "WORTH_A_POOL", 0)
    pooled = turned([world], tmp_path / "pool", kind="pool").current().tables()
    assert [name for name in tables if rows_of(tables[name]) != rows_of(pooled[name])] == []


def test_collecting_twice_adds_nothing_and_ids_survive_the_next_turn(world, space, tables):
    again = commands.collect(space.folder, [str(world)], preset=None, mapping=None, now=NOW, told=quiet)
    assert sum(one["accepted"] + one["replaced"] for one in again["files"]) == 0
    commands.run(space.folder, as_of=None, runner="local", now=NOW.replace(hour=1), told=quiet)
    after = Workspace(space.folder).current().tables()
    for name, column in (("customers", "customer_id"), ("issues", "issue_id"), ("reasons", "reason_id"), ("causes", "cause_id")):
        assert sorted(after[name].column(column).to_pylist()) == sorted(tables[name].column(column).to_pylist()), name


def test_the_report_masks_what_the_customers_wrote(space, tables):
    commands.report(space.folder, out=None, told=quiet)
    page = (space.folder / "report.html").read_text()
    addresses = {row["value"] for row in tables["party_keys"].to_pylist() if row["kind"] == "email"}
    assert addresses
    assert not [address for address in addresses if address in page]


def test_the_truth_beside_the_files_changes_nothing(tables, turned, tmp_path):
    """The world of the fixture has no truth any more; the same one with its truth gives the same run."""
    world = tmp_path / "world"
    make(world, customers=250, interactions=None, years=2, seed=5, phrasing="a", **FIRST_FIRM)
    assert list((world / "truth").glob("*.parquet"))
    beside = turned([world], tmp_path / "space").current().tables()
    assert [name for name in tables if rows_of(tables[name]) != rows_of(beside[name])] == []
