"""Whatever is wrong is said in one sentence, and nothing in the lake changes."""

import json
from datetime import UTC, datetime

import pytest

from andon.collect.files import collect
from andon.collect.lake import load
from andon.errors import Missing, NewerWorkspace, NothingUsable, Unwritable
from andon.runner import WORTH_A_POOL, Pool

GOOD = "step_id,at,step\n1,2026-01-02,visit\n"


def test_a_file_or_pattern_that_is_not_there_is_missing(tmp_path, collected):
    for name in ("none.csv", "*.parquet"):
        with pytest.raises(Missing):
            collected(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", ""),
        ("a.csv", "\n\n"),
        ("a.csv", "x,y\n1,2\n"),
        ("a.csv", "step_id,at,step\n1,never,visit\n"),
        ("a.jsonl", "not json\n"),
        ("a.parquet", "not parquet"),
        ("a.csv.gz", "not gzip"),
        ("a.pdf", "%PDF"),
    ],
)
def test_a_file_with_nothing_usable_is_refused(tmp_path, collected, name, text):
    with pytest.raises(NothingUsable) as error:
        collected(name, text)
    assert str(error.value).endswith(".")
    assert not list(tmp_path.glob("lake/**/*.parquet"))


def test_one_bad_file_keeps_the_good_ones_out(tmp_path):
    (tmp_path / "a.csv").write_text(GOOD)
    (tmp_path / "b.csv").write_text("step_id,at,step\n1,never,visit\n")
    with pytest.raises(NothingUsable, match=r"b\.csv"):
        collect([tmp_path / "a.csv", tmp_path / "b.csv"], lake=tmp_path / "lake", collected_at=datetime(2026, 6, 1, tzinfo=UTC))
    assert load(tmp_path / "lake")["lake_steps"].num_rows == 0


def test_a_preset_that_does_not_fit_is_refused(collected):
    with pytest.raises(NothingUsable, match="preset twcs"):
        collected("a.csv", GOOD, preset="twcs")


def test_a_lake_that_cannot_be_written_is_said(tmp_path, collected):
    (tmp_path / "lake").write_text("a file stands where the folder should be")
    with pytest.raises(Unwritable):
        collected("a.csv", GOOD)


def test_a_lake_of_a_newer_andon_is_left_alone(tmp_path, collected):
    (tmp_path / "lake").mkdir()
    (tmp_path / "lake" / "lake.json").write_text(json.dumps({"layout": 99, "parts": {}}))
    with pytest.raises(NewerWorkspace):
        collected("a.csv", GOOD)


def test_a_manifest_decides_and_truth_is_never_read(tmp_path, lake, collected):
    folder = tmp_path / "world"
    (folder / "truth").mkdir(parents=True)
    (folder / "visits.csv").write_text(GOOD)
    (folder / "truth" / "answers.csv").write_text(GOOD.replace("1,", "2,"))
    (folder / "stray.csv").write_text(GOOD.replace("1,", "3,"))
    listed = [{"path": "visits.csv", "preset": "steps", "source": "field", "zone": "Europe/London"}]
    (folder / "andon-example.json").write_text(json.dumps({"andon_example": 1, "files": listed}))
    collected(folder)
    assert [(row["source"], row["step_id"]) for row in lake("steps")] == [("field", "1")]


def test_a_manifest_may_say_itself_what_columns_mean(tmp_path, lake, collected):
    (tmp_path / "sold.csv").write_text("month,brand,metric,value\n2025-01-01,Northmoor,cars_sold,12\n")
    said = {"grain": "market", "columns": {"at": "month", "brand": "brand", "metric": "metric", "value": "value"}}
    listed = [{"path": "sold.csv", "mapping": said, "source": "market", "zone": "Europe/London"}]
    (tmp_path / "andon-example.json").write_text(json.dumps({"andon_example": 1, "files": listed}))
    collected(tmp_path)
    assert [(row["brand"], row["value"]) for row in lake("market")] == [("Northmoor", 12.0)]


def test_a_folder_without_a_manifest_is_read_whole(tmp_path, lake, collected):
    folder = tmp_path / "exports" / "deep"
    folder.mkdir(parents=True)
    (folder / "visits.csv").write_text(GOOD)
    (folder / "notes.pdf").write_text("?")
    done = collected(tmp_path / "exports")
    assert (done.passed, len(lake("steps"))) == (("deep/notes.pdf",), 1)
    assert "passed over" in done.lines()[1]


@pytest.fixture(scope="module")
def pool():
    """A pool that has started its processes."""
    runner = Pool(2, preload=("andon.collect.files",))
    runner.start(rows=WORTH_A_POOL)
    yield runner
    runner.close()


def test_processes_read_files_as_this_one_does(tmp_path, pool):
    for n in range(5):
        rows = "".join(f"{n}-{row},2026-01-{row:02},visit\n" for row in range(1, 20))
        (tmp_path / f"{n}.csv").write_text("step_id,at,step\n" + rows + "x,never,visit\n")
    here, there = (tmp_path / name for name in ("here", "there"))
    at = datetime(2026, 6, 1, tzinfo=UTC)
    sums = [collect([tmp_path / "*.csv"], lake=lake, collected_at=at, runner=runner) for lake, runner in ((here, None), (there, pool))]
    assert sums[0] == sums[1]
    assert sums[0].total().rejected == 5
    assert load(here) == load(there)


def test_an_error_in_a_process_is_the_same_sentence_and_changes_nothing(tmp_path, pool):
    (tmp_path / "a.csv").write_text(GOOD)
    (tmp_path / "b.parquet").write_text("not parquet")
    (tmp_path / "c.csv").write_text(GOOD)
    told = []
    for runner in (None, pool):
        with pytest.raises(NothingUsable) as error:
            collect([tmp_path / "*.*"], lake=tmp_path / "lake", collected_at=datetime(2026, 6, 1, tzinfo=UTC), runner=runner)
        told.append(str(error.value))
    assert told[0] == told[1]
    assert not (tmp_path / "lake" / ".staged").exists()
    assert load(tmp_path / "lake")["lake_steps"].num_rows == 0
