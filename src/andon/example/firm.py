"""Which firm is made: its divisions, what is planted in it, and what else it is like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from andon.errors import AndonError
from andon.example.contract import ready
from andon.example.grammar import Grammar
from andon.example.reasons import ALL, FIRST, LINES

DIVISIONS = {"network": "net", "loans": "loan", "cars": "car", "coffee": "coffee", "health": "health"}
# Story and the line of business without which it cannot be; "" for the whole firm.
FIRST_STORIES = {"manhole": "net", "escrow": "loan", "sham": "net"}
DEFECTS = {
    "surge": "car", "pay": "coffee", "ninemonth": "health", "upgrade": "net", "release": "loan", "outage": "net", "cure": "loan",
    "idle": "net",
}  # fmt: skip
SHAMS = {"growth": "", "busier": "coffee", "mix": "health", "scheme": ""}
TRAITS = {"closers": "", "holidays": "", "languages": ""}
LATER_STORIES = DEFECTS | SHAMS | TRAITS
STORIES = FIRST_STORIES | LATER_STORIES
FIRST_DIVISIONS = ("network", "loans")
# `make(..., **FIRST_FIRM)` is the firm of the first exam.
FIRST_FIRM: dict[str, Any] = {"divisions": FIRST_DIVISIONS, "without": tuple(LATER_STORIES)}


class BadExample(AndonError, ValueError):
    """The made-up company cannot be made as asked."""

    code = "bad-example"


@dataclass(frozen=True)
class Firm:
    """lines: of business, in the order of LINES. stories: what is planted. plain: the firm of the first exam, with nothing later in it."""

    lines: tuple[str, ...]
    stories: frozenset[str]
    plain: bool

    @classmethod
    def first(cls) -> Firm:
        """The firm of the first exam."""
        return cls(("net", "loan"), frozenset(FIRST_STORIES), True)

    @property
    def reasons(self) -> tuple[int, ...]:
        """Numbers of the reasons its customers can have."""
        known = FIRST if self.plain else ALL
        return tuple(number for number, reason in enumerate(known) if reason.line in self.lines)

    @property
    def teams(self) -> tuple[str, ...]:
        """Its teams, in order."""
        return tuple(sorted({ALL[number].team for number in self.reasons}))


def firm(divisions: Sequence[str] | None, *, without: Sequence[str], grammar: Grammar) -> Firm:
    """The firm with these divisions (None: all that the family has words for) and without these stories. Raises BadExample."""
    unknown = sorted(set(without) - set(STORIES))
    if unknown:
        raise BadExample(f"There is no story {', '.join(unknown)}; there are {', '.join(STORIES)}.")
    if unknown := sorted(set(divisions or ()) - set(DIVISIONS)):
        raise BadExample(f"There is no division {', '.join(unknown)}; there are {', '.join(DIVISIONS)}.")
    whole = ready(grammar)
    asked = divisions or (tuple(DIVISIONS) if whole else FIRST_DIVISIONS)
    lines = tuple(line for line in LINES if line in {DIVISIONS[name] for name in asked})
    if not whole and not {"net", "loan"} >= set(lines):
        raise BadExample("This family of phrases has words for network and loans only.")
    stories = {name for name, line in STORIES.items() if name not in without and (not line or line in lines)}
    if not whole:
        stories -= set(LATER_STORIES)
    plain = {"net", "loan"} >= set(lines) and not stories & set(LATER_STORIES)
    return Firm(lines, frozenset(stories), plain)
