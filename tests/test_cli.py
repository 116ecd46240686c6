"""Every command with what can go wrong: one sentence, exit 1, nothing changed."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from andon.cli import main
from andon.example.company import make
from andon.example.firm import FIRST_FIRM

CSV = "id,date,text\n1,2026-01-05 10:00,My line is dead again and nobody came\n2,2026-01-07 11:00,Where is my refund please\n"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def refused(capsys, *words) -> str:
    """The sentence a command refuses with."""
    assert main([str(word) for word in words]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


@pytest.fixture
def space(tmp_path):
    assert main(["init", str(tmp_path / "space")]) == 0
    return tmp_path / "space"


@pytest.fixture
def file(tmp_path):
    (tmp_path / "tickets.csv").write_text(CSV)
    return tmp_path / "tickets.csv"


COMMANDS = {
    "inspect": ["inspect", "FILE"],
    "collect": ["collect", "FILE", "-w", "SPACE"],
    "analyze": ["analyze", "FILE", "--out", "OUT"],
}


def filled(words, file, space):
    names = {"FILE": file, "SPACE": space, "OUT": space.parent / "out"}
    return [names.get(word, word) for word in words]


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_a_missing_file(words, space, tmp_path, capsys):
    capsys.readouterr()
    before = contents(tmp_path)
    assert "not there" in refused(capsys, *filled(words, tmp_path / "none.csv", space))
    assert contents(tmp_path) == before


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_a_file_with_no_usable_column(words, space, tmp_path, capsys):
    capsys.readouterr()
    blank = tmp_path / "blank.csv"
    blank.write_text("x1,x2\n,\n,\n")
    before = contents(tmp_path)
    assert "nothing-usable" in refused(capsys, *filled(words, blank, space))
    assert contents(tmp_path) == before


@pytest.mark.parametrize("text", ["this is [not toml", 'source = "s"\n[columns]\nat = "no_such_column"\ntext = "text"\n'])
@pytest.mark.parametrize("command", ["collect", "analyze"])
def test_a_broken_mapping(command, text, space, file, tmp_path, capsys):
    capsys.readouterr()
    (tmp_path / "map.toml").write_text(text)
    before = contents(tmp_path)
    assert "bad-mapping" in refused(capsys, *filled(COMMANDS[command], file, space), "--map", tmp_path / "map.toml")
    assert contents(tmp_path) == before


WRITERS = {
    "init": ["init", "BAD"],
    "analyze": ["analyze", "FILE", "--out", "BAD"],
    "example": ["example", "BAD", "--customers", "20"],
    "report": ["report", "-w", "BAD"],
    "run": ["run", "-w", "BAD"],
    "collect": ["collect", "FILE", "-w", "BAD"],
}


@pytest.mark.parametrize("words", WRITERS.values(), ids=WRITERS)
def test_a_folder_that_cannot_be_written(words, file, tmp_path, capsys):
    bad = file / "below-a-file"
    before = contents(tmp_path)
    sentence = refused(capsys, *(bad if word == "BAD" else file if word == "FILE" else word for word in words))
    # A workspace that is opened must be there; one that is made must be writable.
    assert sentence.startswith("missing" if "-w" in words else "unwritable")
    assert contents(tmp_path) == before


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """A workspace with a finished run."""
    folder = tmp_path_factory.mktemp("finished")
    (folder / "tickets.csv").write_text(CSV)
    assert main(["analyze", str(folder / "tickets.csv"), "--out", str(folder / "out"), "--runner", "local"]) == 0
    return folder / "out"


@pytest.fixture
def finished(once, tmp_path):
    """A copy of it, to be spoilt."""
    return shutil.copytree(once, tmp_path / "finished")


OPENERS = {"run": ["run", "--runner", "local"], "report": ["report"], "collect": ["collect", "FILE"]}
# Whoever runs the tests may write anywhere; nobody can write a file below a file, or over a folder.
BLOCKED = {
    "run, lock": ("run", ".lock", "folder"), "run, parts": ("run", "parts", "file"), "collect, lock": ("collect", ".lock", "folder"),
    "collect, lake": ("collect", "lake", "file"), "report": ("report", "report.html", "folder"),
}  # fmt: skip


@pytest.mark.parametrize(("command", "place", "becomes"), BLOCKED.values(), ids=BLOCKED)
def test_a_workspace_that_cannot_be_written(command, place, becomes, finished, file, capsys):
    capsys.readouterr()
    blocked = finished / place
    shutil.rmtree(blocked) if blocked.is_dir() else blocked.unlink()
    blocked.mkdir() if becomes == "folder" else blocked.touch()
    if place == "parts":  # else the parts of the last run are missed first
        (finished / "current").unlink()
    before = contents(finished)
    assert refused(capsys, *filled(OPENERS[command], file, finished), "-w", finished).startswith("unwritable: ")
    assert contents(finished) == before


DAMAGE = {
    "a layout of words": ("andon.toml", 'layout = "x"', "damaged"),
    "no TOML": ("andon.toml", "layout = [", "damaged"),
    "settings are a number": ("andon.toml", "layout = 1\nsettings = 5", "bad-setting"),
    "buckets are words": ("andon.toml", 'layout = 1\n[settings.identify]\nbuckets = "x"', "bad-setting"),
    "half a pattern": ("andon.toml", 'layout = 1\n[settings.measure]\nsteps_good = "("', "bad-setting"),
    "a setting that is none": ("andon.toml", "layout = 1\n[settings]\nspeed = 3", "bad-setting"),
    "a manifest of garbage": ("runs/*.json", "\0garbage", "damaged"),
    "a manifest that is a list": ("runs/*.json", "[]", "damaged"),
    "a manifest without tables": ("runs/*.json", '{"layout": 1}', "damaged"),
    "a part of garbage": ("parts/interactions-*", "garbage", "damaged"),
    "a part gone": ("parts/interactions-*", None, "damaged"),
}


@pytest.mark.parametrize(("place", "text", "code"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_workspace_is_said_in_one_sentence(place, text, code, finished, capsys):
    capsys.readouterr()
    for path in list(finished.glob(place)):
        path.unlink() if text is None else path.write_text(text)
    assert refused(capsys, "report", "-w", finished).startswith(f"{code}: ")


@pytest.mark.parametrize("text", ["garbage", "[]", '{"layout": 1}', '{"layout": 1, "files": 1, "replaced": false, "parts": 5}'])
@pytest.mark.parametrize("command", ["run", "collect"])
def test_a_damaged_lake_is_said_in_one_sentence(command, text, finished, file, capsys):
    capsys.readouterr()
    (finished / "lake" / "lake.json").write_text(text)
    assert refused(capsys, *filled(OPENERS[command], file, finished), "-w", finished).startswith("damaged: ")


def test_a_reader_that_stops_is_no_error(file):
    with subprocess.Popen(
        [sys.executable, "-m", "andon.cli", "inspect", str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize(("option", "word"), [("--division", "trains"), ("--without", "flood")])
def test_an_example_that_cannot_be_is_refused_in_one_sentence(option, word, tmp_path, capsys):
    assert refused(capsys, "example", tmp_path, option, word).startswith("bad-example: There is no")


@pytest.mark.parametrize(
    ("option", "value", "wish", "least"),
    [
        ("--seed", "-3", "-3", "0"), ("--customers", "0", "0", "50"), ("--customers", "-4", "-4", "50"), 
        ("--interactions", "0", "0", "233"), ("--interactions", "10", "10", "233"), ("--years", "0", "0", "1"),
    ],
)  # fmt: skip
def test_a_wish_that_cannot_be_met_is_named_with_what_can(option, value, wish, least, tmp_path, capsys):
    sentence = refused(capsys, "example", tmp_path / "world", option, value)
    assert sentence.startswith("bad-example: ")
    assert sentence.count(". ") == 0
    assert {wish, least} <= set(sentence.replace(",", " ").replace(".", " ").split())


def test_the_fewest_interactions_named_are_enough(tmp_path):
    assert make(tmp_path, interactions=233, **FIRST_FIRM)["customers"] >= 50


READERS = ["collect", "run", "refit", "report"]


@pytest.mark.parametrize("command", READERS)
def test_a_workspace_of_a_newer_version(command, space, file, capsys):
    capsys.readouterr()
    (space / "andon.toml").write_text("layout = 99\n")
    before = contents(space)
    words = [file] if command == "collect" else []
    assert "Update Andon" in refused(capsys, command, *words, "-w", space)
    assert contents(space) == before


@pytest.mark.parametrize("command", READERS)
def test_no_workspace(command, tmp_path, file, capsys):
    words = [file] if command == "collect" else []
    assert "andon init" in refused(capsys, command, *words, "-w", tmp_path)


def test_a_run_without_rows_and_a_report_without_a_run(space, capsys):
    capsys.readouterr()
    assert "andon collect" in refused(capsys, "run", "-w", space)
    assert "andon run" in refused(capsys, "report", "-w", space)


def test_an_error_can_be_json(space, capsys):
    capsys.readouterr()
    assert main(["report", "-w", str(space), "--json"]) == 1
    assert json.loads(capsys.readouterr().err)["error"] == "no-run"


def test_wrong_words_are_exit_2(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["fly"])
    assert stopped.value.code == 2
    with pytest.raises(SystemExit):
        main(["run", "--as-of", "soon"])
    assert "2026-03-05" in capsys.readouterr().err


def test_one_small_csv_from_file_to_report(file, tmp_path, capsys):
    assert main(["analyze", str(file), "--out", str(tmp_path / "out"), "--runner", "local"]) == 0
    out = capsys.readouterr().out
    assert "2 rows read = 2 accepted" in out
    page = (tmp_path / "out" / "report.html").read_text()
    assert "My line is dead again" in page
    assert "cannot be seen" in page
