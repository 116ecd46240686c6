"""Rules of the house that no tool checks: budgets of size, no leaks, no story in a room."""

import ast
import re
import subprocess
from pathlib import Path
from random import Random

import pytest

from andon import loop
from andon.example import places, plants
from andon.example.branches import Branches
from andon.example.clock import Clock
from andon.example.firm import firm
from andon.example.grammar import Grammar
from andon.example.more import PART, PART_MODEL

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "andon"
CODE = [path for path in sorted(SRC.rglob("*.py")) if "tests" not in path.parts and not path.parent.name.startswith("phrases_")]
STORY = re.compile(
    r"manhole|escrow|sham\b|flood|tax_unpaid|line_dead|lilac|halden|accelerat|throttle|grower|from abroad|claim_type|model_year|car_surge"
    r"|free upgrade|no_signal|late_fee|tracker",
    re.IGNORECASE,
)
# Words of what is planted that any firm's rooms may use.
ORDINARY = {"part", "town", "place", "product", "mobile", "abroad"}


def planted() -> re.Pattern[str]:
    """Scopes, parts, names and change-log labels of what is planted in the whole firm, built from the plants themselves."""
    clock, streets = Clock(3), places.streets(Random("house"), 2000, planted=24)
    grown = plants.defects(plants.Setting(clock, Branches(streets), 2000, firm(None, without=(), grammar=Grammar("a"))))
    words = {PART, PART_MODEL, PART.replace("-", "")}
    for defect in grown:
        words |= {word for scope in defect.scope for word in scope.split("=")} | {defect.name}
        words |= {event[3].partition(",")[0] for event in defect.events} | (
            {defect.action.label.partition(",")[0]} if defect.action else set()
        )
    told = sorted(word for word in words if word.lower() not in ORDINARY and re.search("[A-Za-z]", word))
    return re.compile("|".join(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])" for word in told), re.IGNORECASE)


PLANTED = planted()


def tracked():
    if not (ROOT / ".git").exists():
        pytest.skip("no git here")
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def test_at_most_one_file_in_twenty_is_over_300_lines_and_none_over_500():
    lengths = {path: len(path.read_text().splitlines()) for path in CODE}
    assert not [path for path, length in lengths.items() if length > 500]
    assert sum(length > 300 for length in lengths.values()) <= 0.05 * len(lengths)


def functions():
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef):
                doc = node.body[0] if ast.get_docstring(node) else None
                spoken = (doc.end_lineno - doc.lineno + 1) if doc else 0
                yield path.name, node, node.end_lineno - node.lineno + 1 - spoken


def test_at_most_one_function_in_twenty_is_over_40_lines_and_none_over_80():
    lengths = [(name, node.name, length) for name, node, length in functions()]
    assert not [one for one in lengths if one[2] > 80]
    assert sum(one[2] > 40 for one in lengths) <= 0.05 * len(lengths)


def test_public_functions_say_what_they_do():
    silent = [f"{name}:{node.name}" for name, node, _ in functions() if not node.name.startswith("_") and not ast.get_docstring(node)]
    nested = {"hear", "loss", "root", "command", "in_workspace", "files", "turning"}
    assert len([one for one in silent if one.split(":")[1] not in nested]) <= 0.05 * sum(1 for _ in functions())


@pytest.mark.parametrize("room", [*loop.ROOMS, "text", "stats", "report", "notebook", "reasons"])
def test_no_rule_of_a_story_stands_in_a_room(room):
    files = [path for kind in ("*.py", "*.sql") for path in (SRC / room).rglob(kind) if "tests" not in path.parts]
    assert files
    assert not [
        f"{path.name}: {found.group()}"
        for path in files
        for found in [STORY.search(path.read_text()) or PLANTED.search(path.read_text())]
        if found
    ]


@pytest.mark.parametrize("said", ["copper lines", "part TB-7", "the Merle", "Exchange moved", "line_type", "since app_version", "growers"])
def test_what_is_planted_is_known_by_its_words(said):
    assert STORY.search(said) or PLANTED.search(said)


@pytest.mark.parametrize("room", loop.ROOMS)
def test_only_the_score_opens_the_truth(room):
    assert not [path for path in (SRC / room).rglob("*.py") if "tests" not in path.parts and "truth/" in path.read_text()]


def test_no_room_asks_the_clock():
    asks = re.compile(r"datetime\.now|time\.time\(|date\.today|utcnow")
    allowed = {"cli.py", "commands.py"}
    assert not [path for path in CODE if path.name not in allowed and "example" not in path.parts and asks.search(path.read_text())]


def test_locks_name_no_address():
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text()
        assert "--hash=sha256:" in text
        assert "://" not in text


def test_no_path_of_a_machine_is_tracked():
    here = str(ROOT) + "/"
    assert not [
        path
        for path in tracked()
        if path.suffix in {".py", ".sql", ".md", ".toml", ".lock", ""} and here in path.read_text(errors="ignore")
    ]
