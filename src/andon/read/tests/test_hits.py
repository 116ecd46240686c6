"""Cues found in a whole batch are those that their regular expressions find sentence by sentence."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import pytest

from andon.read.hits import Listener, listener
from andon.read.holds import SENTENCE
from andon.text.stream import stream

SIGNS = [" "] * 16 + [", ", ". ", "! ", "? ", "; ", ": ", " - ", " (", ") ", "\n", " '", "' ", "_", ":) ", " \u2026 "]


def texts() -> list[str]:
    """The paraphrases, and words of the cues themselves at random."""
    lines = Path(__file__).with_name("paraphrases.txt").read_text(encoding="utf-8").splitlines()
    said = [line.partition("\t")[2] for line in lines if "\t" in line]
    rng, made = Random(7), []
    for who in ("customer", "company"):
        words = sorted({form for cue in listener(who).cues for form in listener(who).cues.forms(cue.key)}) + ["xyz", "still", "not"] * 60
        made += ["".join(rng.choice(words) + rng.choice(SIGNS) for _ in range(rng.randint(1, 25))) for _ in range(600)]
    return said + made


def by_sentence(of: Listener, low: str) -> dict[int, tuple[int, int]]:
    """The first place of each cue of one text that counts."""
    found: dict[int, tuple[int, int]] = {}
    for match in SENTENCE.finditer(low):
        for number, start, end in of.read_sentence(match.group()):
            found.setdefault(number, (start + match.start(), end + match.start()))
    return found


@pytest.mark.parametrize("speaker", ["customer", "company"])
def test_a_batch_finds_what_sentences_hold(speaker: str) -> None:
    of, said = listener(speaker), texts()
    made = stream(said)
    hits = of.hits(made, np.array([of.ask(word) for word in made.words]))
    found: list[dict[int, tuple[int, int]]] = [{} for _ in said]
    for text, cue, start, end in zip(*(column.tolist() for column in hits), strict=True):
        found[text][cue] = (start - int(made.opened[text]), end - int(made.opened[text]))
    assert sum(map(len, found)) > 2500
    for text, start, mine in zip(said, made.opened, found, strict=False):
        assert mine == by_sentence(of, made.low[start : start + len(text)]), text
