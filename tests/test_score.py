"""The score itself: perfect answers score one, and the naive rule scores what it deserves."""

from datetime import UTC, datetime

import pyarrow.parquet as pq
import pytest

from andon import commands
from andon.example.company import make
from andon.example.firm import FIRST_FIRM
from andon.score import score_run
from andon.score.naive import naive_tables
from andon.score.oracle import linkable
from andon.workspace import Workspace

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def exam(tmp_path_factory):
    """A small world, a turn over it, and its truth."""
    world, place = tmp_path_factory.mktemp("world"), tmp_path_factory.mktemp("place")
    make(world, customers=200, interactions=None, years=2, seed=3, phrasing="a", **FIRST_FIRM)
    Workspace.init(place)
    commands.collect(place, [str(world)], preset=None, mapping=None, now=NOW, told=lambda _: None)
    commands.run(place, as_of=None, runner="local", now=NOW, told=lambda _: None)
    return Workspace(place).current(), world / "truth"


def test_a_run_scores_between_naive_and_one(exam):
    run, truth = exam
    own, naive = (score_run(tables, truth, as_of=run.as_of) for tables in (run.tables(), naive_tables(run.tables())))
    for name in ("identify.f1", "thread.b_cubed_f1", "measure.commitment_f1"):
        assert naive[name] < own[name] <= 1


def test_the_true_links_score_one(exam):
    run, truth = exam
    links = pq.read_table(truth / "links.parquet").select(["source", "party_ref", "customer_id", "account_id"])
    assert score_run(run.tables() | {"links": links}, truth, as_of=run.as_of)["identify.f1"] == 1


def test_the_naive_rule_believes_that_nobody_comes_back(exam):
    run, truth = exam
    assert score_run(naive_tables(run.tables()), truth, as_of=run.as_of)["measure.false_resolution_rate"] == 0


def test_what_no_field_links_no_linker_can():
    rows = [("a", "A", "mail x"), ("b", "A", "mail x"), ("c", "A", "mail z"), ("d", "B", "mail x")]
    told = [{"source": "s", "party_ref": party, "true_customer": customer, "key": key} for party, customer, key in rows]
    assert linkable(told) == pytest.approx({"precision": 1.0, "recall": 1 / 3, "f1": 0.5})
