"""What goes wrong when people are typed into lists: slips, old addresses, missing fields."""

from __future__ import annotations

from random import Random

MISSING, MISTYPED, MOVED, SHARED_PHONE = 0.30, 0.15, 0.10, 0.02


def slip(rng: Random, text: str) -> str:
    """The text with one slip: two letters swapped, one dropped, one doubled or a neighbour hit. Empty text stays."""
    if len(text) < 3:
        return text
    at, kind = 1 + int(rng.random() * (len(text) - 2)), int(rng.random() * 4)
    if kind == 0 and text[at] != text[at + 1]:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == 1:
        return text[:at] + text[at + 1 :]
    if kind == 2:
        return text[:at] + text[at] + text[at:]
    other = "1234567890" if text[at].isdigit() else "aeiourstln"
    return text[:at] + other[(other.find(text[at]) + 1 + int(rng.random() * 8)) % 10] + text[at + 1 :]


def called(rng: Random, given: str, *, surname: str) -> str:
    """A name as somebody fills it into a form."""
    form = rng.random()
    if form < 0.70:
        return f"{given} {surname}"
    if form < 0.80:
        return f"{given[0]} {surname}"
    if form < 0.88:
        return f"{given} {surname}".lower()
    if form < 0.94:
        return f"{surname}, {given}"
    return f"{given[0]}. {surname}" if form < 0.98 else given


def kept(rng: Random, value: str, *, missing: float = MISSING) -> str:
    """The value, or nothing."""
    return "" if rng.random() < missing else value
