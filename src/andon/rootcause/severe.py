"""Harm: scopes in which people tell of harm or danger more often than the reasons of their contacts explain. Few reports are enough.

A defect that hurts somebody is reported a handful of times, so it is never seen in shares of bad ends. What is rare can be counted where it
is rare: a report of harm is expected as often as the same reasons bring one elsewhere, which is hardly ever. Source: disproportionality of
rare reports with gamma-Poisson counts, DuMouchel 1999, doi 10.1080/00031305.1999.10474456.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import gammaln
from scipy.stats import gamma, nbinom

from andon.rootcause.causes import HARM, Told, World, told
from andon.rootcause.choice import Chosen
from andon.rootcause.expected import PRIOR, Floats
from andon.rootcause.screen import Finding, Scope
from andon.rootcause.tail import Tail
from andon.rootcause.units import Bools, Column, Ints, Units
from andon.rootcause.when import as_time
from andon.rootcause.wording import harm_statement

# A text that may tell of harm. Few that are read so do, but it happens to all reasons alike, and that is what is expected.
HINT = 0.3
# Customers, and places and weeks, that must tell of it; how sure the surest view must be over everything searched; how surely how many
# times the usual (the 5% limit of the count, Garwood 1936).
FEWEST, SURE, LEAST_RATIO, MOST = 3, 0.01, 2.0, 5
# Denials of one reason that may belong to the harm: at least so many, and not fewer than elsewhere.
SOME = 2
# An attribute that was not recorded with an issue but known of its customer is of its business where so many issues of that reason have
# it recorded: what somebody has of one line of business says nothing of another.
USUAL = 0.2
# How outcomes are seen, who worked on it and how it was filed follow what happened; they are not where it happens.
FOLLOWS = ("channel", "team", "area_id", "category", "subcategory", "scheme")
MAY = 1
MOST_CODES = 5_000_000
VIEWS = ("told of harm or danger", "may have told of harm or danger", "may have told of harm or danger and were denied")


@dataclass(frozen=True)
class Rare:
    """Reports of one kind. flag, words: a unit each, words where it has any, for without it could tell of nothing. shape: of the gamma of
    how often each reason brings a report. seen, of: a reason each, of units with words."""

    flag: Bools
    words: Bools
    shape: float
    seen: Floats
    of: Floats


@dataclass(frozen=True)
class Cell:
    """One scope: columns, the value codes, its units, and how many cells of these columns and column sets of this size there are."""

    columns: tuple[int, ...]
    values: tuple[int, ...]
    members: Ints
    searched: int


@dataclass(frozen=True)
class Harmful:
    """A cell with too many reports in a view. seen: the less of customers and of places and weeks; p: over everything searched."""

    cell: Cell
    view: int
    seen: float
    usual: float
    p: float


def severe(world: World, held: list[set[str]]) -> tuple[list[Told], set[int]]:
    """Causes with harm, surest first, and the numbers of those causes that hold most reports of one already: these have harm.

    world: all issues. held: the issues of each cause that is named already.
    Three views are tested and the surest believed: reports of harm; texts that may tell of it; those of them that the firm denied. Each at
    its p times the views, the cells of the same columns and the column sets of that size (Bonferroni).
    """
    units, out, hurt = world.units, list[Told](), set[int]()
    harm = units.rows.column("harm").to_numpy(zero_copy_only=False).astype(float)
    words, harm = ~np.isnan(harm), np.nan_to_num(harm)
    denied, free = units.pick("outcome") == "dismissed", np.ones(len(units), bool)
    ids = units.pick("issue_id").astype(str)
    views = [harm >= HARM, harm >= HINT, (harm >= HINT) & denied]
    if views[1].sum() < FEWEST:
        return out, hurt
    cells = list(_cells(units, views[1]))
    while len(out) + len(hurt) < MOST and (found := _surest(units, cells, [view & free for view in views], words)):
        reports = found.cell.members[views[found.view][found.cell.members]]
        free[reports] = False
        told_before = [n for n, issues in enumerate(held) if 2 * sum(issue in issues for issue in ids[reports].tolist()) >= len(reports)]
        hurt.update(told_before)
        if not told_before:
            out.append(_told(world, found, harm=harm, denied=denied))
            free[found.cell.members] = False
    return out, hurt


def applies(column: Column, leaf: Ints) -> Bools:
    """Where an attribute speaks of the issue: recorded with it, or known of its customer and usual with its reason."""
    known = column.codes >= 0
    if column.filled is None:
        return known
    own = known & ~column.filled
    size = int(leaf.max(initial=0)) + 1
    share = np.bincount(leaf[own], minlength=size) / np.maximum(np.bincount(leaf, minlength=size), 1)
    return own | (known & (share >= USUAL)[leaf])


def _cells(units: Units, hints: Bools) -> Iterator[Cell]:
    """Every value of every column, and every pair of values of two, with FEWEST hints of harm or more."""
    columns = [i for i, column in enumerate(units.columns) if column.key not in FOLLOWS]
    known = {i: applies(units.columns[i], units.leaf) for i in columns}
    for size in (1, 2):
        sets = list(combinations(columns, size))
        for chosen in sets:
            inside = np.flatnonzero(np.logical_and.reduce([known[i] for i in chosen]))
            if not len(inside):
                continue
            widths = tuple(len(units.columns[i].values) for i in chosen)
            code = np.ravel_multi_index(tuple(units.columns[i].codes[inside] for i in chosen), widths)
            count = int(np.prod(widths))
            names = None
            if count > MOST_CODES:  # too many to count one by one
                names, code = np.unique(code, return_inverse=True)
                count = len(names)
            many = int((np.bincount(code, minlength=count) >= FEWEST).sum()) * len(sets)
            for n in np.flatnonzero(np.bincount(code[hints[inside]], minlength=count) >= FEWEST):
                at = tuple(int(v) for v in np.unravel_index(int(n if names is None else names[n]), widths))
                yield Cell(chosen, at, inside[code == n], many)


def _rare(flag: Bools, words: Bools, leaf: Ints) -> Rare:
    """How much reasons differ in how often they bring such a report: a gamma, fitted to all of them around the rate of everybody."""
    size = int(leaf.max(initial=0)) + 1
    seen, of = (np.bincount(leaf[which], minlength=size).astype(float) for which in (flag, words))
    mean = (seen.sum() + 0.5) / max(of.sum(), 1.0)

    def loss(log_shape: float) -> float:
        shape, rate = np.exp(log_shape), np.exp(log_shape) / mean
        each = gammaln(seen + shape) - gammaln(shape) + shape * np.log(rate / (rate + of)) + seen * np.log(of.clip(1e-9) / (rate + of))
        return -float(each.sum())

    shape = float(np.exp(minimize_scalar(loss, bounds=(np.log(0.02), np.log(20.0)), method="bounded").x))
    return Rare(flag, words, shape, seen, of)


def _surest(units: Units, cells: list[Cell], flags: list[Bools], words: Bools) -> Harmful | None:
    """The cell and view with the least p, if it is sure and plainly many; a pair only where no single attribute is sure."""
    views = [_rare(flag, words, units.leaf) for flag in flags]
    # A pair of attributes together with texts that only may tell of harm are too many ways to be wrong.
    found = [_counted(units, cell, n, view) for cell in cells for n, view in enumerate(views) if len(cell.columns) == 1 or n != MAY]
    sure = [one for one in found if one is not None and one.p <= SURE and gamma.ppf(0.05, one.seen) >= LEAST_RATIO * one.usual]
    return min(sure, key=lambda one: (len(one.cell.columns), one.p), default=None)


def _counted(units: Units, cell: Cell, number: int, view: Rare) -> Harmful | None:
    """The reports of a cell against what its reasons bring elsewhere; None when there are too few."""
    reports = cell.members[view.flag[cell.members]]
    seen = min(len(np.unique(units.customer[reports])), len(np.unique(units.place_week[reports])))
    if seen < FEWEST:
        return None
    size = len(view.seen)
    could = cell.members[view.words[cell.members]]
    here, own = np.bincount(units.leaf[could], minlength=size), np.bincount(units.leaf[reports], minlength=size)
    # The cell itself says nothing of what is usual.
    rate = view.shape * (view.of - here).sum() / ((view.seen - own).sum() + 0.5) + view.of - here
    shape = view.shape + view.seen - own
    usual, spread = float((here * shape / rate).sum()), float((here**2 * shape / rate**2).sum())
    # What is expected is not known but estimated, so the count is a negative binomial.
    often = usual**2 / spread
    p = float(nbinom.sf(seen - 1, often, often / (often + usual)))
    return Harmful(cell, number, float(seen), usual, min(p * len(VIEWS) * cell.searched, 1.0))


def _told(world: World, found: Harmful, *, harm: Floats, denied: Bools) -> Told:
    """The cause: what may tell of harm in the scope, and what the firm denied there, which has to be read again."""
    units, cell = world.units, found.cell
    flag = (harm >= HINT) | _refused(units, cell, denied)
    members, chance = _business(units, cell, flag, hints=harm >= HINT)
    world = replace(world, units=replace(units, bad=flag))
    ratio, low = found.seen / found.usual, float(gamma.ppf(0.05, found.seen)) / found.usual
    tail = Tail(found.seen, found.usual, float(len(members)), found.p, 0.0)
    finding = Finding(Scope(cell.columns, cell.values, "any", -1), members, chance, tail, low, ratio, found.p)
    one = told(world, Chosen(finding), explained=np.zeros(len(units), bool))
    refused = int((denied & flag)[members].sum())
    shown = next((data["found"] for kind, data in one.evidence if kind == "change_point"), False)
    since = as_time(int(units.at[members[flag[members]]].min())) if not shown else one.row["onset_at"]
    words = harm_statement(VIEWS[found.view], scope=one.row["scope"], seen=int(found.seen), usual=found.usual, since=since, denied=refused)
    # Harm is never priced.
    row = {key: value for key, value in one.row.items() if not key.startswith("cost") and key != "currency"}
    row |= {"severity": "harm", "statement": words, "issues": int(found.seen), "expected": round(found.usual, 3)}
    # What is counted here is who told of harm, not what was denied beside it (limits: Garwood 1936).
    limits = (gamma.ppf(0.025, found.seen), found.seen, gamma.ppf(0.975, found.seen + 1))
    row |= dict(zip(("low", "excess", "high"), (round(max(float(limit) - found.usual, 0.0), 3) for limit in limits), strict=True))
    data = {"told": int(found.seen), "usual": found.usual, "p": found.p, "view": VIEWS[found.view], "denied": refused}
    return replace(one, row=row, evidence=[*one.evidence, ("harm", data)])


def _refused(units: Units, cell: Cell, denied: Bools) -> Bools:
    """The denials that may belong to the harm: several of one reason, in which the firm denies more often here than elsewhere."""
    elsewhere = _comparable(units, cell)
    size, leaf = len(units.leaves), units.leaf[cell.members]
    often, of = np.bincount(units.leaf[elsewhere & denied], minlength=size), np.bincount(units.leaf[elsewhere], minlength=size)
    rate = (often + PRIOR * often.sum() / max(of.sum(), 1)) / (of + PRIOR)
    here = np.bincount(leaf[denied[cell.members]], minlength=size)
    many = (here >= SOME) & (here > rate * np.bincount(leaf, minlength=size))
    kept = denied.copy()
    kept[cell.members] &= many[leaf]
    return kept


def _comparable(units: Units, cell: Cell) -> Bools:
    """Issues outside of the cell that its attributes speak of; all others where there are few such."""
    comparable = np.logical_and.reduce([applies(units.columns[i], units.leaf) for i in cell.columns])
    comparable[cell.members] = False
    if comparable.sum() < PRIOR:
        comparable = np.ones(len(units), bool)
        comparable[cell.members] = False
    return comparable


def _business(units: Units, cell: Cell, flag: Bools, *, hints: Bools) -> tuple[Ints, Floats]:
    """(units of the cell whose reason brought a hint of harm, or more hints and denials than elsewhere; the chance of each elsewhere)."""
    comparable, size, leaf = _comparable(units, cell), len(units.leaves), units.leaf[cell.members]
    seen, of = np.bincount(units.leaf[comparable & flag], minlength=size), np.bincount(units.leaf[comparable], minlength=size)
    rate = (seen + PRIOR * seen.sum() / max(of.sum(), 1)) / (of + PRIOR)
    more = np.bincount(leaf[flag[cell.members]], minlength=size) > rate * np.bincount(leaf, minlength=size)
    more[leaf[hints[cell.members]]] = True
    members = cell.members[more[leaf]]
    return members, np.clip(rate[units.leaf[members]], 1e-4, 1 - 1e-4)
