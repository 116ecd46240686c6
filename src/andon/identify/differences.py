"""When two names or birth dates are clearly those of different persons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from andon.identify.nicknames import short_forms

COMMON = 5  # a given name so often in the data stands on its own: it is no typing error of another
_SHORT = short_forms()

T = TypeVar("T")
Name = tuple[str, ...]  # the words of a name, given name first


@dataclass(frozen=True, eq=False)
class Self:
    """What cannot be two ways in one person: every name (as words) and birth date that sources give; and personal numbers.

    Told apart by identity: comparing a hundred thousand sets of words would cost more than it saves. So what says the same should be
    the same object.
    """

    names: frozenset[Name] = frozenset()
    births: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def __or__(self, other: Self) -> Self:
        return Self(self.names | other.names, self.births | other.births, self.numbers | other.numbers)


def written(names: str | None, births: str | None, numbers: str | None) -> Self:
    """A Self from text as `sql/selves.sql` writes it: values with chr(31) between them, None where there is none."""
    several = [text.split(chr(31)) if text else [] for text in (names, births, numbers)]
    return Self(frozenset(tuple(name.split(" ")) for name in several[0]), frozenset(several[1]), frozenset(several[2]))


class Differences:
    """Decides whether two parties clearly differ. common: given names with the number of persons that bear them."""

    def __init__(self, common: dict[str, int]) -> None:
        self.common = common
        self._known: dict[tuple[Self, Self], str] = {}
        self._names: dict[tuple[Name, Name], bool] = {}

    def between(self, one: Self, other: Self) -> str:
        """What differs ("given names", "birth dates"), or "" where they may be one person. Any fitting pair of values is enough."""
        key = (one, other)
        if key not in self._known:
            self._known[key] = self._found(one, other)
        return self._known[key]

    def _found(self, one: Self, other: Self) -> str:
        names = _all_differ(one.names, other.names, self.names_differ)
        births = _all_differ(one.births, other.births, dates_differ)
        if one.numbers & other.numbers and names != births and (births or one.births & other.births):
            return ""  # one personal number, and the other of name and birth date agrees: renamed, or written wrongly
        return "given names" if names else "birth dates" if births else ""

    def names_differ(self, one: Name, other: Name) -> bool:
        """Whether two names have clearly different given names; a single word is a surname and says nothing of that."""
        key = (one, other)
        if key not in self._names:
            self._names[key] = self._names_differ(one, other)
        return self._names[key]

    def _names_differ(self, one: Name, other: Name) -> bool:
        if len(one) < 2 or len(other) < 2:
            return False
        if self._alike(one[0], other[0]) or _stands_in(one[0], other[1:-1]) or _stands_in(other[0], one[1:-1]):
            return False
        return not (_stands_in(one[0], other[1:]) and _stands_in(other[0], one[1:]))  # surname first

    def _alike(self, one: str, other: str) -> bool:
        if one == other or set(_SHORT.get(one, (one,))) & set(_SHORT.get(other, (other,))):
            return True
        if min(len(one), len(other)) == 1:
            return one[0] == other[0]
        least, most = sorted((self.common.get(one, 0), self.common.get(other, 0)))
        if least >= COMMON and least >= 0.1 * most:
            return False
        return mistyped(one, other) or (min(len(one), len(other)) >= 3 and (one.startswith(other) or other.startswith(one)))


def _all_differ(ones: frozenset[T], others: frozenset[T], differ: Callable[[T, T], bool]) -> bool:
    """Whether both sides say something, and no value of the one may be a value of the other; the same value needs no look."""
    return bool(ones and others) and ones.isdisjoint(others) and all(differ(a, b) for a in ones for b in others)


def _stands_in(given: str, words: Name) -> bool:
    return any(mistyped(given, word) for word in words)


def mistyped(one: str, other: str) -> bool:
    """Whether two words may be one with a typing error: one edit, two in a longer word, or the same letters in another order."""
    if one == other:
        return True
    longest = max(len(one), len(other))
    allowed = 1 if longest <= 4 else 2
    if longest <= 2 or abs(len(one) - len(other)) > allowed:  # as many edits at least
        return False
    return edits(one, other) <= allowed or (longest > 3 and sorted(one) == sorted(other))


def dates_differ(one: str, other: str) -> bool:
    """Whether two ISO dates differ in two of year, month and day, and are not one date with day and month exchanged."""
    parts, others = one.split("-"), other.split("-")
    if sum(a != b for a, b in zip(parts, others, strict=False)) < 2:
        return False
    return edits(one, other) > 2 and parts != [others[0], others[2], others[1]]


@lru_cache(maxsize=200_000)
def edits(one: str, other: str) -> int:
    """Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
