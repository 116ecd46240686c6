"""What several tests share: a small made-up company after one turn, made once a process."""

import csv
import gzip
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from andon import commands
from andon.example.company import make
from andon.example.firm import FIRST_FIRM
from andon.workspace import Workspace

DATA = Path(__file__).parent / "../shared/data"
NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def world(tmp_path_factory):
    """The exports of 250 customers, without the truth: nothing but the score may open it."""
    folder = tmp_path_factory.mktemp("world")
    make(folder, customers=250, interactions=None, years=2, seed=5, phrasing="a", **FIRST_FIRM)
    shutil.rmtree(folder / "truth")
    return folder


@pytest.fixture(scope="session")
def turned():
    """A function that answers with a workspace after one turn over files."""

    def turn(paths, folder, *, kind="local"):
        Workspace.init(folder)
        commands.collect(folder, [str(path) for path in paths], preset=None, mapping=None, now=NOW, told=lambda _: None)
        commands.run(folder, as_of=None, runner=kind, now=NOW, told=lambda _: None)
        return Workspace(folder)

    return turn


@pytest.fixture(scope="session")
def space(world, turned, tmp_path_factory):
    """The workspace of that company; a test may add runs to it."""
    return turned([world], tmp_path_factory.mktemp("space"))


@pytest.fixture
def shared() -> Callable[[str], list[dict[str, str]]]:
    """Rows of a file of the shared data; the test is skipped where it is missing."""

    def rows_of(path: str) -> list[dict[str, str]]:
        if not (DATA / path).exists():
            pytest.skip(f"the shared data are not there: {path}")
        with gzip.open(DATA / path, "rt", encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    return rows_of
