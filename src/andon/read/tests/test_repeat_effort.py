"""The signal repeat_effort: the customer says that they were in touch before about the same thing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from andon.read.reader import read_text


def says(text: str) -> bool:
    return read_text(text, "customer")[0]["repeat_effort"] >= 0.5


@cache
def measured(file: str) -> tuple[float, float]:
    """Precision and recall over a file of `label<tab>text`."""
    right = missed = false = 0
    for line in Path(__file__).with_name(file).read_text(encoding="utf-8").splitlines():
        label, tab, text = line.partition("\t")
        if tab and label != "?":
            truth, found = label == "repeat_effort", says(text)
            right, missed, false = right + (truth and found), missed + (truth and not found), false + (found and not truth)
    return right / (right + false), right / (right + missed)


@pytest.mark.parametrize(
    ("file", "precision", "recall"),
    [("repeat_effort.txt", 0.95, 0.95), ("repeat_effort_sample.txt", 0.9, 0.6)],  # the second one was not tuned on
)
def test_floors(file: str, precision: float, recall: float) -> None:
    found = measured(file)
    assert (found[0] >= precision, found[1] >= recall) == (True, True), found


@pytest.mark.parametrize(
    ("said", "not_said"),
    [
        ("I rang you twice about the bins.", "You rang me twice about the bins."),
        ("I reported it in January.", "I've reported the theft to the police."),
        ("Second request for a copy of my contract.", "You sent me a second reminder for a bill that I have paid."),
        ("This is the third time I call.", "This is the third time the line has gone dead."),
        ("We've been in touch about this before.", "Hello, I have never contacted you before."),
    ],
)
def test_who_was_in_touch_matters(said: str, not_said: str) -> None:
    assert (says(said), says(not_said)) == (True, False)
