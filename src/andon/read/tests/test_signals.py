"""What the signals say of the labelled sentences, and the traps one by one."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from andon.read.reader import read_text

OF = {"C": ("anger", "repeat_effort", "not_fixed", "confirms_fixed", "harm"), "A": ("courtesy", "claims_fix", "denies", "commits")}
LABELLED = (*OF["C"], *OF["A"])
SPEAKER = {"C": "customer", "A": "agent"}
SAID = 1_709_719_200_000_000  # 6 March 2024, 10:00 UTC


def signal(name: str, text: str) -> float:
    speaker = "customer" if name in OF["C"] else "agent"
    return read_text(text, speaker, at=SAID)[0][name]


@cache
def counts(file: str) -> Counter[tuple[str, str]]:
    """How often each signal is right, missed and false over a file of labelled sentences."""
    seen: Counter[tuple[str, str]] = Counter()
    for line in Path(__file__).with_name(file).read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        who, labels, text = line.split("|", 2)
        read, _ = read_text(text, SPEAKER[who], at=SAID)
        for name in OF[who]:
            # Most agent sentences were marked for one thing; only plain ones say that courtesy is missing.
            if f"~{name}" in labels or (name == "courtesy" and labels and name not in labels):
                continue
            truth, found = name in labels.split(","), read[name] >= 0.5
            seen[name, "right" if truth and found else "missed" if truth else "false" if found else "none"] += 1
    return seen


def test_the_labelled_set_is_wide_enough() -> None:
    assert sum(counts("labelled.txt")[name, "right"] + counts("labelled.txt")[name, "missed"] for name in LABELLED) >= 150


@pytest.mark.parametrize("name", LABELLED)
def test_floors_on_the_labelled_sentences(name: str) -> None:
    seen = counts("labelled.txt")
    right, missed, false = (seen[name, what] for what in ("right", "missed", "false"))
    assert right / (right + false) >= 0.9
    assert right / (right + missed) >= 0.9


def test_floors_on_the_second_set() -> None:
    """All signals together: it is too small for each."""
    seen = counts("labelled_held.txt")
    right, missed, false = (sum(seen[name, what] for name in LABELLED) for what in ("right", "missed", "false"))
    assert right / (right + false) >= 0.9
    assert right / (right + missed) >= 0.8


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("not_fixed", "it worked for two days and died again"),
        ("not_fixed", "isn't working still"),
        ("confirms_fixed", "glad that it works now"),
        ("claims_fix", "That should be working for you again now."),
        ("anger", "THIS IS THE LAST STRAW!!"),
        ("harm", "She could not call an ambulance."),
        ("harm", "The bus rolled off without a driver and I almost went under it with the pram."),
        ("harm", "While driving the steering went stiff and I nearly hit oncoming traffic."),
        ("harm", "The hob turned itself on in the night, we could have burned in our beds."),
        ("harm", "My toddler got out through your broken gate, a driver stopped just in time."),
        ("harm", "Smoke filled the cabin and I had to pull over and get the kids out."),
    ],
)
def test_said(name: str, text: str) -> None:
    assert signal(name, text) >= 0.5


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("confirms_fixed", "it worked for two days and died again"),
        ("confirms_fixed", "has it been fixed?"),
        ("confirms_fixed", "Thanks in advance, you are very kind."),
        ("confirms_fixed", "I was told it was fixed."),
        ("not_fixed", "glad that it works now"),
        ("claims_fix", "has it been fixed?"),
        ("claims_fix", "It has not been fixed."),
        ("anger", "I am not angry at all."),
        ("harm", "The ambulance service is next door."),
        ("harm", "There's nothing dangerous about it, the door just squeaks."),
        ("harm", "I was worried sick about the overdraft letter."),
        ("harm", "Your hold music is killing me."),
        ("harm", "My phone died on me halfway through the update."),
        ("harm", "The line has been dead since Tuesday."),
        ("harm", "Shocking service from start to finish."),
        ("harm", "The website crashed when I pressed pay."),
    ],
)
def test_not_said(name: str, text: str) -> None:
    assert signal(name, text) < 0.5


def test_courtesy_does_not_depend_on_the_outcome() -> None:
    solved, unsolved = "Hello Mr Low, the fault is repaired.", "Hello Mr Low, the fault is not repaired."
    assert signal("courtesy", solved) == signal("courtesy", unsolved)
