"""The how-to notebook runs from its first cell to its last: on a real turn, and on a firm that has one of everything."""

import json
import os
from pathlib import Path

import pytest

HOW_TO = Path(__file__).parents[4] / "docs" / "how-to" / "notebook.ipynb"


def shown(cells):
    """What the notebook shows, as one text."""
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    return "\n".join(output.get("text", "") + str(output.get("data", "")) for output in outputs)


@pytest.fixture(params=["a real turn", "one of everything"])
def folder(request):
    return request.getfixturevalue("space").folder if request.param == "a real turn" else request.getfixturevalue("firm")


def executed(folder, tmp_path, monkeypatch):
    """The cells of the how-to after a fresh kernel ran them over the workspace `folder`."""
    client = pytest.importorskip("nbclient", reason="nbclient comes with the development lock")
    nbformat = pytest.importorskip("nbformat")
    paths = [str(HOW_TO.parents[2] / "src"), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("ANDON_RUN", str(folder))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    book = nbformat.read(HOW_TO, as_version=4)
    client.NotebookClient(book, timeout=60, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}).execute()
    return book.cells


@pytest.mark.slow
def test_the_how_to_runs(folder, tmp_path, monkeypatch):
    page = shown(executed(folder, tmp_path, monkeypatch))
    assert "needed no second contact within 30 days" in page
    assert page.count("<svg") >= 3
    assert "in the customers' own words" in page or "customers\\' own words" in page
    assert "ann@example.org" not in page


def test_the_how_to_is_kept_without_what_it_showed():
    cells = [cell for cell in json.loads(HOW_TO.read_text())["cells"] if cell["cell_type"] == "code"]
    assert len(cells) >= 10
    assert not [cell["id"] for cell in cells if cell["outputs"] or cell["execution_count"]]
