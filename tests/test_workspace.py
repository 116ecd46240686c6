"""What a workspace promises: runs are whole or not there, the same rows are the same file, no newer layout is touched."""

from datetime import UTC, datetime

import numpy as np
import pytest

from andon.errors import BadContract, Busy, Missing, NewerWorkspace, NoRun, NotAWorkspace
from andon.models import load_models, save_models
from andon.tables import CONTRACTS, empty, table
from andon.workspace import Workspace

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def tables(**more):
    return {name: empty(name) for name in CONTRACTS} | {name: table(name, rows) for name, rows in more.items()}


def small():
    return tables(
        interactions=[{"interaction_id": "a", "started_at": NOW}, {"interaction_id": "b"}, {"interaction_id": "lost"}],
        placements=[{"interaction_id": "a", "bucket": 0}, {"interaction_id": "b", "bucket": 3}],
    )


def published(workspace, rows, run_id="r1", models=None):
    return workspace.publication().finish(rows, run_id=run_id, as_of=NOW, models=models or {}, facts={})


def test_a_run_gives_back_every_row_cut_by_bucket(tmp_path):
    run = published(Workspace.init(tmp_path / "w"), small())
    assert sorted(run.table("interactions").column("interaction_id").to_pylist()) == ["a", "b", "lost"]
    assert [part["bucket"] for part in run.manifest["tables"]["interactions"]] == [-1, 0, 3]


def test_the_same_rows_are_the_same_files(tmp_path):
    workspace = Workspace.init(tmp_path / "w")
    first, second = published(workspace, small()), published(workspace, small(), "r2")
    assert first.manifest["tables"] == second.manifest["tables"]
    assert workspace.current().run_id == "r2"
    assert second.manifest["previous"] == "r1"


def test_a_crash_before_the_pointer_leaves_the_last_run(tmp_path, monkeypatch):
    workspace = Workspace.init(tmp_path / "w")
    published(workspace, small())
    monkeypatch.setattr("andon.workspace.save_models", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        published(workspace, tables(), "r2")
    assert workspace.current().table("interactions").num_rows == 3


def test_tables_written_early_make_the_same_run(tmp_path):
    whole = published(Workspace.init(tmp_path / "whole"), small())
    workspace, rows = Workspace.init(tmp_path / "early"), small()
    writing = workspace.publication()
    writing.offer({"interactions": rows["interactions"]}, ["interactions"])  # where it belongs is not known yet
    known = {name: rows[name] for name in ("interactions", "placements")} | {"resolutions": empty("resolutions")}
    writing.offer(known, ["placements"])
    run = writing.finish(rows, run_id="r1", as_of=NOW, models={}, facts={})
    assert run.manifest["tables"] == whole.manifest["tables"]


def test_a_turn_that_fails_leaves_no_part_behind(tmp_path):
    workspace = Workspace.init(tmp_path / "w")
    published(workspace, small())
    before = set((workspace.folder / "parts").iterdir())
    writing, more = workspace.publication(), small() | tables(sources=[{"source": "mail", "rows": 3}])
    writing.offer(more, sorted(more))
    writing.undo()
    assert set((workspace.folder / "parts").iterdir()) == before
    assert workspace.current().table("interactions").num_rows == 3


def test_two_writers_do_not_meet(tmp_path):
    workspace = Workspace.init(tmp_path / "w")
    with workspace.writing(), pytest.raises(Busy), Workspace(tmp_path / "w").writing():
        pass


def test_a_workspace_of_a_newer_version_is_refused(tmp_path):
    (tmp_path / "andon.toml").write_text("layout = 99\n")
    with pytest.raises(NewerWorkspace, match="Update Andon"):
        Workspace(tmp_path)


def test_what_is_no_workspace_is_said(tmp_path):
    with pytest.raises(NotAWorkspace, match="andon init"):
        Workspace(tmp_path)
    with pytest.raises(Missing):
        Workspace(tmp_path / "nowhere")
    with pytest.raises(NoRun):
        Workspace.init(tmp_path / "w").current()


def test_models_survive_the_disk_without_pickle(tmp_path):
    models = {"room.fit": {"weights": np.arange(3.0), "names": ["a", "b"], ("t", 1): 2.5, "none": None}}
    back = load_models(tmp_path / save_models(models, tmp_path))["room.fit"]
    assert back["weights"].tolist() == [0, 1, 2]
    assert (back["names"], back[("t", 1)], back["none"]) == (["a", "b"], 2.5, None)


def test_a_model_that_is_an_object_is_refused(tmp_path):
    with pytest.raises(BadContract, match="cannot be stored"):
        save_models({"room.fit": object()}, tmp_path)
