"""Where contacts rose: one reason, in one scope or everywhere, in a stretch of weeks, beyond what reason, scope and time explain alone.

A product may always bring more of one reason: that is what it is. What begins one day is something else. For each reason and scope the
weeks are searched for the stretch with most contacts against the rest (temporal scan statistic, Kulldorff 2001,
doi 10.1111/1467-985X.00186). What is usual follows the same reason elsewhere and the other reasons of the same scope, without a
three-way interaction: growth of a region, a busier branch and a reason that rises everywhere all cancel. Counts that scatter more than
chance are worth less.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from scipy.stats import chi2

from andon.rootcause.causes import Told, World, told
from andon.rootcause.choice import Chosen
from andon.rootcause.expected import Floats
from andon.rootcause.screen import Finding, Scope
from andon.rootcause.tail import Tail
from andon.rootcause.units import Bools, Ints, Units
from andon.rootcause.when import SMOOTH, smoothed
from andon.stats.changes import Stretches
from andon.stats.counts import benjamini_hochberg

FEWEST, MOST, ALIKE = 15, 12, 0.3
# How sure, how many times the usual (more where nothing but time is compared), how many too many, and of how many customers.
SURE, LEAST_RATIO, LEAST_RATIO_EVERYWHERE, LEAST_MORE, LEAST_CUSTOMERS = 1e-4, 1.8, 2.5, 10.0, 8
# Contacts that "like everything" is worth, and a stretch that takes more than this is no stretch.
BELIEF, WHOLE = 20.0, 0.85
# Weeks after which a stretch that ended is over, and in which scatter is measured: noise lasts.
OVER, LASTING = 8, 4
# A gain below this is never sure among so many stretches.
WORTH_A_LOOK = 10.0
# A stretch of more weeks than this is no season.
MOST_OF_A_YEAR = 40
# A scope stands when it has a quarter of its usual business in so large a share of the quarters (of so many weeks).
STANDING, QUARTER = 0.6, 13
# Who worked on it follows the reason; it cannot be where the reason rose.
FOLLOWS = ("team", "channel", "area_id")


@dataclass(frozen=True)
class Rise:
    """A stretch of weeks [first, last) of one reason (leaf) in one value of a column (-1: everywhere). usual: contacts expected in it."""

    column: int
    value: int
    leaf: int
    first: int
    last: int
    seen: float
    usual: float
    gain: float
    p: float


def best(stretches: Stretches, counts: Floats, shape: Floats) -> tuple[int, int, float, float, float] | None:
    """(first, last, seen, usual, gain) of the stretch that wins most; usual by the rate of the rest. shape: the usual, up to a factor."""
    inside, share, gain = stretches.scan(counts, shape)
    gain = np.where(share < WHOLE, gain, 0.0)
    n = int(gain.argmax())
    if gain[n] <= 0:
        return None
    seen, part = float(inside[n]), float(share[n])
    usual = max(float(counts.sum()) - seen, 0.5) * part / max(1 - part, 1e-9)
    return int(stretches.first[n]), int(stretches.last[n]), seen, usual, float(gain[n])


def rises(world: World, held: set[str]) -> list[Told]:
    """Causes by volume, strongest first; the same contacts are not named twice. world: all issues. held: those that other causes hold."""
    units = world.units
    every = replace(units, bad=np.ones(len(units), bool))
    world = replace(world, units=every, basis="volume")
    taken, out = np.isin(units.pick("issue_id").astype(str), sorted(held)), list[Told]()
    for rise in sure(list(found(units, worded(units)))):
        members = members_of(units, rise)
        customers = len(np.unique(units.customer[members]))
        if len(out) < MOST and customers >= LEAST_CUSTOMERS and taken[members].mean() < ALIKE:
            taken[members] = True
            out.append(told_of(world, rise, finding_of(rise, members), explained=taken))
    return out


def worded(units: Units) -> Bools:
    """Units whose reason is known. When words begin to be recorded every reason "rises": so the others are no comparator, nor a reason."""
    return np.array([leaf != "" for leaf in units.leaves], bool)[units.leaf]


def told_of(world: World, rise: Rise, finding: Finding, *, explained: Bools) -> Told:
    """The rise told as a cause; one that ended is gone."""
    one = told(world, Chosen(finding, []), explained=explained, lasted=rise.last - rise.first)
    units = world.units
    return replace(one, trend="over") if units.week.max() - (units.week.min() + rise.last) >= OVER else one


def sure(rises_: list[Rise]) -> list[Rise]:
    """Those that chance and the size of the search do not explain, and that are plainly many; strongest first."""
    if not rises_:
        return []
    q = benjamini_hochberg(np.array([one.p for one in rises_]))
    least = [LEAST_RATIO_EVERYWHERE if one.column < 0 else LEAST_RATIO for one in rises_]
    kept = [
        one
        for one, chance, ratio in zip(rises_, q, least, strict=True)
        if chance <= SURE and one.seen >= ratio * one.usual and one.seen - one.usual >= LEAST_MORE
    ]
    return sorted(kept, key=lambda one: (-round(one.gain, 6), one.column, one.value, one.leaf))


def members_of(units: Units, rise: Rise) -> Ints:
    """The units of a rise."""
    week = units.week - units.week.min()
    return np.flatnonzero(at_all_times(units, rise) & (week >= rise.first) & (week < rise.last))


def at_all_times(units: Units, rise: Rise) -> Bools:
    """The units of its reason in its scope, before, within and after the stretch."""
    here: Bools = units.leaf == rise.leaf
    return here if rise.column < 0 else here & (units.columns[rise.column].codes == rise.value)


def finding_of(rise: Rise, members: Ints, *, usual: float | None = None) -> Finding:
    """The rise as a finding of the search. usual: what is expected instead of what the rise itself expects."""
    rise = rise if usual is None else replace(rise, usual=usual)
    columns, values = ((rise.column,), (rise.value,)) if rise.column >= 0 else ((), ())
    chance = np.full(len(members), min(rise.usual / max(len(members), 1), 0.9999))
    ratio = rise.seen / max(rise.usual, 0.5)
    low = max(rise.seen - 1.96 * np.sqrt(rise.seen), 0.0) / max(rise.usual, 0.5)
    tail = Tail(rise.seen, rise.usual, rise.seen, rise.p, rise.gain)
    return Finding(Scope(columns, values, "leaf", rise.leaf), members, chance, tail, low, ratio, rise.p)


def found(units: Units, counted: Bools) -> Iterator[Rise]:
    """The best stretch of every reason in every value of every column, and of every reason everywhere. counted: the units that count."""
    week, leaf = (units.week - units.week.min())[counted], units.leaf[counted]
    weeks, leaves = int(units.week.max() - units.week.min()) + 1 if len(units) else 1, len(units.leaves)
    if weeks < 2 * SMOOTH or leaves < 2 or not len(week):
        return
    stretches = Stretches(weeks)
    by_leaf = _by_week(leaf, week, leaves, weeks)
    total = by_leaf.sum(axis=0)
    for one in range(leaves):
        # Reasons that are known for a short while only rise, all of them, against nothing.
        if by_leaf[one].sum() >= FEWEST and _stands(total - by_leaf[one]):
            yield from _one(stretches, by_leaf[one], smoothed(total - by_leaf[one]), at=(-1, -1, one))
    for place, column in enumerate(units.columns):
        if column.key in FOLLOWS or len(column.values) < 2:
            continue
        codes = column.codes[counted]
        known = np.flatnonzero(codes >= 0)
        in_scope = _by_week(codes[known], week[known], len(column.values), weeks)
        for value, one, here in _cells(codes[known], leaf[known], week[known], len(column.values), leaves, weeks):
            # Those of which the column says nothing are elsewhere: when the reason rises for everybody, they show it.
            shape = _shape(here, by_leaf[one], in_scope[value], total)
            if _stands(in_scope[value] - here):
                yield from _one(stretches, here, shape, at=(place, value, one))


def _cells(code: Ints, leaf: Ints, week: Ints, values: int, leaves: int, weeks: int) -> Iterator[tuple[int, int, Floats]]:
    """(value, reason, units by week) of every value and reason with enough units."""
    cell = code * leaves + leaf
    counts = np.bincount(cell, minlength=values * leaves)
    order = np.argsort(cell, kind="stable")
    edges = np.concatenate([[0], np.cumsum(counts)])
    for number in np.flatnonzero(counts >= FEWEST):
        value, one = divmod(int(number), leaves)
        yield value, one, np.bincount(week[order[edges[number] : edges[number + 1]]], minlength=weeks).astype(float)


def _by_week(codes: Ints, week: Ints, count: int, weeks: int) -> Floats:
    """Units of each code by week: count x weeks."""
    return np.bincount(codes * weeks + week, minlength=count * weeks).reshape(count, weeks).astype(float)


def _stands(others: Floats) -> bool:
    """Whether a scope had business most of the time: a version that came and went is compared with nothing that was before it."""
    pieces = others[: len(others) // QUARTER * QUARTER].reshape(-1, QUARTER).sum(axis=1)
    return bool(others.sum() >= FEWEST and (pieces >= pieces.mean() / 4).mean() >= STANDING)


def _one(stretches: Stretches, counts: Floats, shape: Floats, *, at: tuple[int, int, int]) -> Iterator[Rise]:
    """The best stretch of one series, with its p: the chance bound of a likelihood ratio, times the stretches that are independent."""
    most = best(stretches, counts, shape)
    if most is None:
        return
    first, last, seen, usual, gain = most
    p = 1.0
    if gain >= WORTH_A_LOOK:
        usual *= _same_season(counts, shape, first, last)
        gain /= _scatter(counts, shape, first, last)
        p = min(1.0, float(chi2.sf(2 * gain, 1)) * 4 * len(counts))
    yield Rise(*at, first, last, seen, usual, gain, p)


def _same_season(counts: Floats, shape: Floats, first: int, last: int) -> float:
    """How many times the usual the same weeks of other years bring, at least 1: what returns every year is a season, not a rise."""
    others = np.zeros(len(counts), bool)
    for years in (-3, -2, -1, 1, 2, 3):
        others[max(first + 52 * years, 0) : max(last + 52 * years, 0)] = True
    others[first:last] = False
    rest = ~others
    rest[first:last] = False
    if not others.any() or not rest.any() or last - first > MOST_OF_A_YEAR:
        return 1.0
    return max(1.0, float(counts[others].sum() / shape[others].sum() / max((counts[rest].sum() + 1.0) / shape[rest].sum(), 1e-12)))


def _shape(here: Floats, reason: Floats, scope: Floats, total: Floats) -> Floats:
    """What is usual week by week, up to a factor: the rate of the reason elsewhere times the other traffic of the scope.

    Where little is known of either, both follow all traffic.
    """
    elsewhere = np.maximum(total - scope, 0.0)
    believed = BELIEF / max(total.sum(), 1.0)
    rate = (smoothed(reason - here) + believed * smoothed(total)) / (smoothed(elsewhere) + believed * smoothed(total) + 1e-9)
    traffic = smoothed(scope - here) + believed * smoothed(total)
    return np.maximum(rate * traffic, 1e-12)


def _scatter(counts: Floats, shape: Floats, first: int, last: int) -> float:
    """How many times more than chance the counts scatter outside of the stretch, at least 1; in pieces of LASTING weeks."""
    outside = np.ones(len(counts), bool)
    outside[max(first - 1, 0) : last + 1] = False
    k, e = counts[outside], shape[outside]
    pieces = len(k) // LASTING
    if pieces < 6 or k.sum() < 6:
        return 1.0
    k, e = (one[: pieces * LASTING].reshape(pieces, LASTING).sum(axis=1) for one in (k, e))
    usual = np.maximum(e * k.sum() / e.sum(), 0.05)
    return max(1.0, float(((k - usual) ** 2 / usual).mean()))
