"""The notation of cues."""

from __future__ import annotations

import pytest

from andon.text.cues import Cues, lowered, words_of


def found(pattern: str, text: str) -> list[str]:
    low = lowered(text)
    cues = Cues({"g": f"2 | {pattern}"}, lexicon={"mend": "fixed sorted"})
    return [low[hit.start : hit.end] for hit in cues.find(low, words_of(low))]


@pytest.mark.parametrize(
    ("pattern", "text", "match"),
    [
        ("still off", "It is STILL off.", "still off"),
        ("is @mend", "It is sorted!", "is sorted"),
        ("still ~2 off", "still very much off", "still very much off"),
        ("is (now) @mend", "is now fixed", "is now fixed"),
        ("is (now) @mend", "is fixed", "is fixed"),
        ("^ thanks", "No. Thanks, Ann", "thanks"),
        ("^ ~1 it works $", "Yes it works!", "yes it works"),
        ("isn't", "isn\u2019t it", "isn't"),
        ("problem back", "the problem's back", "problem's back"),
    ],
)
def test_a_cue_matches(pattern: str, text: str, match: str) -> None:
    assert found(pattern, text) == [match]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("still off", "still. Off we go"),
        ("off", "offer"),
        ("^ thanks", "many thanks"),
        ("works $", "works well"),
        ("~1 off now", "off and on now"),
    ],
)
def test_a_cue_does_not_match(pattern: str, text: str) -> None:
    assert found(pattern, text) == []


def test_lower_case_keeps_every_place() -> None:
    assert len(lowered("\u0130stanbul\u2019s")) == len("\u0130stanbul\u2019s")
