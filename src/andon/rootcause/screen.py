"""The search: every reason, with every scope of up to two recorded attributes, counted and tested."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import combinations

import numpy as np

from andon.rootcause.expected import PRIOR, REASON, Floats, Ground, comparable, ground, is_label, levels, rates
from andon.rootcause.tail import Tail, honest, tail
from andon.rootcause.units import Bools, Ints, Units
from andon.stats.counts import Shrinker, benjamini_hochberg, fit_shrinker_around_one

FEWEST, FEWEST_PAIR = 6, 10  # units in a scope worth a test
# Where outcomes are seen so many times less often than elsewhere, what is not seen may well be good.
DIM = 2.0
# Only what looks so surprising with coarse rates is counted again with fine ones; the rest keeps its coarse p.
WORTH, WORTH_PAIR = 0.05, 0.005


@dataclass(frozen=True)
class Scope:
    """One reason (leaf, parent or any) in one scope: columns and their value codes."""

    columns: tuple[int, ...]
    values: tuple[int, ...]
    group: str  # leaf, parent, any
    reason: int  # code of the leaf or parent; -1 for any


@dataclass(frozen=True)
class Finding:
    """A scope with its members (numbers of units), each one's chance to be bad elsewhere, and how surprising it is."""

    scope: Scope
    members: Ints
    chance: Floats
    tail: Tail
    ratio_low: float = 0.0
    ratio: float = 1.0
    q: float = 1.0


@dataclass
class Search:
    """Everything the search needs at hand. active: units not yet explained."""

    units: Units
    active: Bools
    made: list[Ints] = field(default_factory=list)
    of: dict[tuple[int, ...], tuple[Ground, Bools]] = field(default_factory=dict)
    parent_of: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    labels: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.made = levels(self.units)
        self.parent_of = np.zeros(len(self.units.leaves), np.int64)
        self.parent_of[self.units.leaf] = self.units.parent
        self.labels = [is_label(column.codes, self.units.leaf) for column in self.units.columns]

    def mix(self, columns: tuple[int, ...]) -> tuple[Ground, Bools]:
        """The comparator of a set of columns: units that have them all known; where they are known of few others, everybody."""
        if columns not in self.of:
            known = self.active.copy()
            for i in columns:
                known &= self.units.columns[i].codes >= 0
            most = max((np.bincount(self.units.columns[i].codes[known]).max(initial=0) for i in columns), default=0)
            if known.sum() - most < max(30, 0.3 * most):
                known = self.active.copy()
            label = any(self.labels[i] for i in columns)
            self.of[columns] = ground(self._alike(columns), self.units.bad, known, label=label), known
        return self.of[columns]

    def _alike(self, columns: tuple[int, ...]) -> list[Ints]:
        """The levels for a set of columns, so that from the reason on like is compared with like.

        What was learnt late is compared with what was learnt late: it is known because it went on. A channel is compared with itself:
        outcomes are seen better in some channels than in others, so a channel is mix and never a scope by itself.
        """
        apart = np.logical_or.reduce([self.units.columns[i].late for i in columns]).astype(np.int64)
        for i in columns:
            if self.units.columns[i].key == "channel":
                apart = apart + 2 * (self.units.columns[i].codes + 1)
        if not apart.any():
            return self.made
        return [np.unique(level * 1000 + apart, return_inverse=True)[1] if i >= REASON else level for i, level in enumerate(self.made)]

    def members(self, scope: Scope) -> Ints:
        """Numbers of the active units in a scope."""
        inside = self.active.copy()
        for column, value in zip(scope.columns, scope.values, strict=True):
            inside &= self.units.columns[column].codes == value
        if scope.group != "any":
            inside &= (self.units.leaf if scope.group == "leaf" else self.units.parent) == scope.reason
        return np.flatnonzero(inside)

    def finding(self, scope: Scope) -> Finding | None:
        """The scope looked at closely; None when too few are left in it."""
        members = self.members(scope)
        if len(members) < (FEWEST if len(scope.columns) == 1 else FEWEST_PAIR):
            return None
        mix, _ = self.mix(scope.columns)
        chance, variance = rates(mix, self.units.bad, members)
        dimness = max(self._dimness(column, value) for column, value in zip(scope.columns, scope.values, strict=True))
        if dimness > DIM:
            # As if everything were good that is seen elsewhere and not here: else a scope in which only refusals show accuses itself.
            chance = np.minimum(chance * dimness, 0.99)
        # As if the expectation rested on so many others: its variance against that of the members' own outcomes.
        elsewhere = len(members) * float((chance * (1 - chance)).sum()) / max(variance, 1e-12)
        return Finding(scope, members, chance, honest(self.units, members, chance, elsewhere=elsewhere))

    def _dimness(self, column: int, value: int) -> float:
        found = self.units.columns[column].dimness
        return 1.0 if found is None else float(found[value])

    def explained(self, members: Ints) -> None:
        """Set aside units that a cause explains, and forget totals that counted them."""
        self.active[members] = False
        self.of.clear()


@dataclass(frozen=True)
class Block:
    """All tests of one set of columns and one kind of reason: arrays of one length; `scope` makes the scope of the i-th."""

    columns: tuple[int, ...]
    group: str
    values: list[tuple[int, ...]]
    reasons: Ints
    p: Floats
    bad: Floats
    expected: Floats
    of: Floats

    def scope(self, i: int) -> Scope:
        """The scope of the i-th test."""
        return Scope(self.columns, self.values[i], self.group, int(self.reasons[i]))


def screen(search: Search) -> tuple[list[Finding], int, Shrinker]:
    """(what was looked at closely, each with p, q and shrunken ratio; how many tests; the shrinker).

    q: Benjamini-Hochberg over everything searched (single attributes, and pairs), also what was not looked at closely.
    """
    numbers = list(range(len(search.units.columns)))
    # A team that goes with the reason (faults are handled by Faults) says the reason again.
    routed = {i for i in numbers if search.units.columns[i].key == "team" and search.labels[i]}
    # A channel is how outcomes are seen, well or badly: it is mix, never a scope nor a part of one.
    numbers = [i for i in numbers if i not in routed and search.units.columns[i].key != "channel"]
    sets: list[tuple[int, ...]] = [*((i,) for i in numbers), *combinations(numbers, 2)]
    blocks = [block for columns in sets for block in _coarse(search, columns)]
    if not sum(len(block.p) for block in blocks):
        return [], 0, fit_shrinker_around_one([], [])
    single = [block for block in blocks if len(block.columns) == 1]
    parts = ("bad", "expected", "of")
    bad, expected = counted(*(np.concatenate([getattr(block, name) for block in single] or [np.zeros(0)]) for name in parts))
    shrinker = fit_shrinker_around_one(bad[expected > 0.5], expected[expected > 0.5])
    # Single attributes are a family of their own: the many pairs must not hide them.
    pairs = [block for block in blocks if len(block.columns) == 2]
    closely = [shrunk(one, shrinker) for family in (single, pairs) for one in _closely(search, family)]
    return closely, sum(len(block.p) for block in blocks), shrinker


def _closely(search: Search, blocks: list[Block]) -> list[Finding]:
    """What looks surprising among these tests, counted with fine rates; q over all of these tests."""
    if not blocks:
        return []
    found: list[tuple[int, Finding]] = []
    tests, start = np.concatenate([block.p for block in blocks]), 0
    for block in blocks:
        worth = block.p < (WORTH if len(block.columns) == 1 else WORTH_PAIR)
        for i in np.flatnonzero(worth & (block.bad > 1.15 * block.expected)):
            if one := search.finding(block.scope(int(i))):
                tests[start + i] = one.tail.p
                found.append((start + int(i), one))
        start += len(block.p)
    q = benjamini_hochberg(tests)
    return [replace(one, q=float(q[i])) for i, one in found]


def counted(bad: Floats, expected: Floats, of: Floats) -> tuple[Floats, Floats]:
    """(bad, expected) as counts whose variance is their mean, which the shrinker takes them for; of few possible ones it is smaller."""
    left = np.maximum(1 - expected / np.maximum(of, 1e-9), 0.2)
    return bad / left, expected / left


def shrunk(one: Finding, shrinker: Shrinker) -> Finding:
    """The finding with its ratio of bad to expected drawn towards what such ratios are like here."""
    bad, expected = counted(np.array([one.tail.bad]), np.array([max(one.tail.expected, 0.05)]), np.array([one.tail.of]))
    return replace(one, ratio=float(shrinker.ebgm(bad, expected)[0]), ratio_low=float(shrinker.eb05(bad, expected)[0]))


def _coarse(search: Search, columns: tuple[int, ...]) -> list[Block]:
    """All cells of a set of columns x all reasons with enough units, expected by the rates of the reason alone."""
    units, (mix, comparator) = search.units, search.mix(columns)
    known, cell, values = _cells(search, columns)
    if not values:
        return []
    leaves, n_cells = len(units.leaves), len(values)
    flat = cell * leaves + units.leaf[known]
    n = np.bincount(flat, minlength=n_cells * leaves).reshape(n_cells, leaves).astype(float)
    b = np.bincount(flat[units.bad[known]], minlength=n_cells * leaves).reshape(n_cells, leaves).astype(float)
    all_n = np.bincount(units.leaf[comparator], minlength=leaves).astype(float)
    all_b = np.bincount(units.leaf[comparator & units.bad], minlength=leaves).astype(float)
    overall = np.maximum(all_b.sum() - b.sum(1, keepdims=True), 0) / np.maximum(all_n.sum() - n.sum(1, keepdims=True), 1)
    less = comparable(all_n - n, n) if mix.label else np.ones_like(n, bool)
    rate = (np.maximum(all_b - b * less, 0) + PRIOR * overall) / (np.maximum(all_n - n * less, 0) + PRIOR)
    fewest = FEWEST if len(columns) == 1 else FEWEST_PAIR
    out = []
    for group, sums, codes in _groups(search):
        seen, bad, expected = n @ sums, b @ sums, (n * rate) @ sums
        i, j = np.nonzero(seen >= fewest)
        seen, bad, expected = seen[i, j], bad[i, j], expected[i, j]
        low, _ = tail(bad, expected, seen, elsewhere=np.maximum((all_n @ sums)[j] - seen, PRIOR))
        out.append(Block(columns, group, [values[c] for c in i.tolist()], np.array(codes)[j], low, bad, expected, seen))
    return out


def _cells(search: Search, columns: tuple[int, ...]) -> tuple[Ints, Ints, list[tuple[int, ...]]]:
    """Active units with all columns known and in a cell with enough units, their cell numbers, and the values of each cell."""
    units = search.units
    codes = [units.columns[i].codes for i in columns]
    known = np.flatnonzero(search.active & np.logical_and.reduce([code >= 0 for code in codes]))
    if not len(known):
        return known, known, []
    width = len(units.columns[columns[-1]].values)
    joined = codes[0][known] if len(columns) == 1 else codes[0][known] * width + codes[1][known]
    counts = np.bincount(joined)
    enough = counts >= (FEWEST if len(columns) == 1 else FEWEST_PAIR)
    if len(columns) == 1:
        enough &= counts <= 0.8 * search.active.sum()
    else:  # a pair that is hardly smaller than one of its parts is that part
        at = np.flatnonzero(enough)
        part = [np.bincount(code[known]) for code in codes]
        enough[at] = counts[at] < 0.9 * np.minimum(part[0][at // width], part[1][at % width])
    number = np.cumsum(enough) - 1
    inside = enough[joined]
    cells = np.flatnonzero(enough).tolist()
    return known[inside], number[joined[inside]], [(c,) if len(columns) == 1 else (c // width, c % width) for c in cells]


def _groups(search: Search) -> list[tuple[str, Floats, list[int]]]:
    """Leaf, parent and any reason as sums over leaves; a parent of one leaf is left out, it would be counted twice."""
    leaves = len(search.units.leaves)
    out: list[tuple[str, Floats, list[int]]] = [("leaf", np.eye(leaves), list(range(leaves)))]
    sizes = np.bincount(search.parent_of, minlength=len(search.units.parents))
    many = [int(code) for code in np.flatnonzero(sizes > 1)] if leaves > 1 else []
    if many:
        out.append(("parent", (search.parent_of[:, None] == np.array(many)[None, :]).astype(float), many))
    if leaves > 1:
        out.append(("any", np.ones((leaves, 1)), [-1]))
    return out
