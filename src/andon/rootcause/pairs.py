"""What two attributes bring together and neither brings alone: one make of a thing at one place, told by number.

Each reason may be more frequent at a place, and with a make, and places may have more of a make: all of that is expected (the log-linear
model without what goes by all three). A cell that stands out from it is many more contacts than place and make explain.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from scipy.stats import chi2

from andon.rootcause.causes import Told, World
from andon.rootcause.expected import Floats
from andon.rootcause.rises import FOLLOWS, worded
from andon.rootcause.screen import Finding, Scope
from andon.rootcause.severe import applies
from andon.rootcause.tail import Tail
from andon.rootcause.units import Bools, Ints, Units, stays
from andon.rootcause.volume import LEAST_CUSTOMERS, LEAST_MORE, by_scope, clinging, once
from andon.stats.counts import benjamini_hochberg, fit_shrinker_around_one, poisson_tail
from andon.stats.loglinear import Cell as At
from andon.stats.loglinear import by_pairs as by_two
from andon.stats.loglinear import standing_out

# Contacts worth a test; how sure over all cells; how surely above the usual (after shrinkage).
FEWEST, SURE, LEAST_LOW = 10, 0.01, 1.3
# Only what looks so surprising is fitted again without itself; tables of more cells than this are not searched. What wins less than this
# is never sure, nor does it bend what is expected of others.
WORTH, MOST_CELLS, DULL = 0.02, 2_000_000, 4.0


@dataclass(frozen=True)
class Cell:
    """One reason in two values of two columns. usual: what all other cells make of it. gain: log likelihood won, over its scatter."""

    columns: tuple[int, int]
    values: tuple[int, int]
    leaf: int
    seen: float
    usual: float
    scatter: float
    gain: float
    p: float


def by_pairs(world: World, held: set[str]) -> list[Told]:
    """Causes by volume, strongest first; the same contacts are not named twice. world: all issues. held: those that other causes hold."""
    units = world.units
    cells = list(_cells(units, worded(units)))
    if not cells:
        return []
    q = benjamini_hochberg(np.array([one.p for one in cells]))
    seen, usual = (np.array([getattr(one, name) for one in cells]) for name in ("seen", "usual"))
    shrinker = fit_shrinker_around_one(seen, np.maximum(usual, 1e-6))
    found = []
    for n in np.flatnonzero((q <= SURE) & (seen >= LEAST_MORE * usual)):
        one = cells[int(n)]
        k, e = np.array([one.seen / one.scatter]), np.array([one.usual / one.scatter])
        low, middle = float(shrinker.eb05(k, e)[0]), float(shrinker.ebgm(k, e)[0])
        members = _members(units, one)
        if low >= LEAST_LOW and len(np.unique(units.customer[members])) >= LEAST_CUSTOMERS:
            tail = Tail(float(k[0]), float(e[0]), float(k[0]), one.p, one.gain)
            chance = np.full(len(members), min(one.usual / one.seen, 0.9999))
            found.append(Finding(Scope(one.columns, one.values, "leaf", one.leaf), members, chance, tail, low, middle, float(q[n])))
    every = replace(units, bad=np.ones(len(units), bool))
    world = replace(world, units=every, basis="volume", tests=len(cells))
    return once(world, by_scope(found), np.isin(units.pick("issue_id").astype(str), sorted(held)))


def _members(units: Units, one: Cell) -> Ints:
    """The contacts of a cell, wherever they are recorded or filled in."""
    return np.flatnonzero(_inside(units, one.columns, one.values) & (units.leaf == one.leaf))


def _inside(units: Units, columns: tuple[int, int], values: tuple[int, int]) -> Bools:
    first, second = (units.columns[i].codes == value for i, value in zip(columns, values, strict=True))
    both: Bools = first & second
    return both


def _cells(units: Units, counted: Bools) -> Iterator[Cell]:
    """Every cell of every two columns that stay with a customer. What is named in a contact and not in the next says what it is about."""
    lasting = [i for i, column in enumerate(units.columns) if column.key not in FOLLOWS and stays(column, units.customer)]
    known = {i: applies(units.columns[i], units.leaf) & counted for i in lasting}
    for columns in combinations(lasting, 2):
        inside = np.flatnonzero(known[columns[0]] & known[columns[1]])
        if len(inside) >= FEWEST:
            yield from _tested(units, columns, inside)


def _tested(units: Units, columns: tuple[int, int], inside: Ints) -> Iterator[Cell]:
    """The cells of two columns with enough contacts; p is 1 where a cell does not look surprising among the others already."""
    counts, leaves = _counts(units, columns, inside)
    if not counts.size:
        return
    expected = by_two(counts)
    worth, surprising = counts[:, :, : len(leaves)] >= FEWEST, list[At]()
    for first, second, n in np.argwhere(worth).tolist():
        at = (first, second, n)
        if counts[at] > expected[at] and poisson_tail(counts[at], expected[at]) < WORTH:
            surprising.append(at)
        else:
            yield Cell(columns, at[:2], int(leaves[n]), float(counts[at]), float(expected[at]), 1.0, 0.0, 1.0)
    for at, usual, gain in _in_turn(counts, surprising, expected):
        here, leaf, seen = inside[_inside(units, columns, at[:2])[inside]], int(leaves[at[2]]), float(counts[at])
        scatter = _scatter(units, here, leaf)
        # What no other cell says anything of is compared with nothing.
        p = float(chi2.sf(2 * gain / scatter, 1)) / 2 if seen > usual > 0 else 1.0
        yield Cell(columns, at[:2], leaf, seen, max(usual, 1e-6), scatter, gain / scatter, p)


def _in_turn(counts: Floats, surprising: list[At], expected: Floats) -> Iterator[tuple[At, float, float]]:
    """(cell, usual, gain) of each, the one that stands out most first: it is not believed when the others are looked at, for too many in
    one cell make its neighbours look odd."""
    hidden = list[At]()
    while surprising:
        each = [(at, *standing_out(counts, expected, at, hidden=hidden)) for at in surprising]
        at, usual, gain = max(each, key=lambda one: (one[1] < counts[one[0]], round(one[2], 6), one[0]))
        if gain < DULL:
            yield from each
            return
        yield at, usual, gain
        surprising = [one for one in surprising if one != at]
        hidden.append(at)
        expected = by_two(counts, hidden=hidden, start=expected)


def _counts(units: Units, columns: tuple[int, int], inside: Ints) -> tuple[Floats, Ints]:
    """Contacts by value, value and reason; the reasons with a cell worth a test, all others behind them as one."""
    first, second = (units.columns[i].codes[inside] for i in columns)
    widths = tuple(len(units.columns[i].values) for i in columns)
    pair, leaf = first * widths[1] + second, units.leaf[inside]
    cell, count = np.unique(pair * len(units.leaves) + leaf, return_counts=True)
    leaves = np.unique(cell[count >= FEWEST] % len(units.leaves))
    if not len(leaves) or widths[0] * widths[1] * (len(leaves) + 1) > MOST_CELLS:
        return np.zeros((0, 0, 0)), leaves
    number = np.full(len(units.leaves), len(leaves))
    number[leaves] = np.arange(len(leaves))
    flat = np.bincount(pair * (len(leaves) + 1) + number[leaf], minlength=widths[0] * widths[1] * (len(leaves) + 1))
    return flat.reshape(*widths, len(leaves) + 1).astype(float), leaves


def _scatter(units: Units, here: Ints, leaf: int) -> float:
    """How many times more than chance the contacts cling together, by customer or by week, at least 1. here: all contacts of the scope."""
    mine = units.leaf[here] == leaf
    customer = np.unique(units.customer[here], return_inverse=True)[1]
    often = np.bincount(customer[mine], minlength=int(customer.max()) + 1).astype(float)
    weekly = np.zeros(len(units), bool)
    weekly[here[mine]] = True
    return max(1.0, float(often.var() / often.mean()), clinging(units, weekly))
