"""Floors on three hands that no fit, cue or constant has seen: labelled texts of all trades, written apart (training/held)."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from andon.read.reader import Batch, read_batch

HELD = Path(__file__).resolve().parents[4] / "training" / "held"
COMPANY = ("claims_fix", "denies", "commits", "empty_promise", "agent_other", "passes_on")
NAMED = ("not_fixed", "confirms_fixed", "leaving", "harm", "claims_fix", "denies", "empty_promise", "passes_on", "commits")

pytestmark = pytest.mark.skipif(not HELD.is_dir(), reason="the held-out hands stand beside the sources, not in a package")


@cache
def shares() -> dict[tuple[str, str], float]:
    """(label, signal): share of the label's texts in which the signal is at least 0.5."""
    lines = [line for path in sorted(HELD.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    labels, texts = zip(*(line.split("\t", 1) for line in lines), strict=True)
    none, count = [None] * len(texts), len(texts)
    speakers = ["agent" if label in COMPANY else "customer" for label in labels]
    batch = Batch(["x"] * count, list(texts), speakers, none, none, none, [""] * count, ["UTC"] * count)  # type: ignore[arg-type]
    read = read_batch(batch).signals
    of = Counter(labels)
    said = {name: Counter(label for label, p in zip(labels, read[name], strict=True) if p >= 0.5) for name in NAMED}
    return {(label, name): said[name][label] / of[label] for label in of for name in NAMED}


@pytest.mark.parametrize(
    ("label", "name", "floor"),
    [
        ("not_fixed", "not_fixed", 0.78),
        ("confirms_fixed", "confirms_fixed", 0.75),
        ("giveup_leaving", "leaving", 0.72),
        ("harm", "harm", 0.78),
        ("claims_fix", "claims_fix", 0.9),
        ("denies", "denies", 0.79),
        ("empty_promise", "empty_promise", 0.91),
        ("passes_on", "passes_on", 0.85),
        ("commits", "commits", 0.6),
    ],
)
def test_what_is_said_is_read(label: str, name: str, floor: float) -> None:
    assert shares()[label, name] >= floor


@pytest.mark.parametrize(
    ("label", "name", "most"),
    [
        ("customer_open", "not_fixed", 0.09),
        ("customer_open", "confirms_fixed", 0.06),
        ("customer_open", "leaving", 0.06),
        ("customer_other", "harm", 0.01),
        ("not_fixed", "confirms_fixed", 0.09),
        ("confirms_fixed", "not_fixed", 0.1),
        ("agent_other", "claims_fix", 0.05),
        ("agent_other", "denies", 0.05),
        ("denies", "claims_fix", 0.07),
        ("claims_fix", "denies", 0.02),
    ],
)
def test_what_is_not_said_is_seldom_read(label: str, name: str, most: float) -> None:
    assert shares()[label, name] <= most
