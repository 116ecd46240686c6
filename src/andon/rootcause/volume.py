"""Where outcomes cannot be seen: more contacts than exposure explains, else than the mix of reasons explains."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
from scipy.stats import poisson

from andon.rootcause.causes import Told, World, told
from andon.rootcause.choice import Chosen
from andon.rootcause.expected import Floats, is_label
from andon.rootcause.screen import Finding, Scope
from andon.rootcause.tail import Tail
from andon.rootcause.units import Bools, Column, Units
from andon.stats.counts import benjamini_hochberg, fit_shrinker, poisson_tail

# Signal rule of DuMouchel 1999: at least twice the usual, with 95% probability after shrinkage.
SURE, LEAST_RATIO_LOW, FEWEST, MOST, ALIKE = 0.01, 2.0, 10, 10, 0.3
# Columns that say where; the other business of the same place is what its trouble is measured against.
PLACES = ("place", "area_id")
CODING = ("category", "subcategory", "scheme")
FEWEST_BAD, LEAST_MORE = 6, 1.5
# A trouble of a place is many customers' trouble: a household that writes a rare language is a reason and a place by itself.
LEAST_CUSTOMERS = 8
# Places whose mixes of reasons agree so far (cosine) do business of one kind; fewer than so many are no comparison.
KIN, PEERS = 0.5, 5
# Customers with one reason at one place in one week that make an event of it, and how sure its bad ends must then be by themselves.
BURST, LEANING = 3, 0.05


@dataclass(frozen=True)
class Cells:
    """Counts and expectations of one column: value x leaf. exposed: whether they rest on exposure (else on the mix of reasons)."""

    column: int
    counts: Floats
    expected: Floats
    exposed: bool


def by_volume(world: World, exposures: pa.Table) -> list[Told]:
    """Reasons in scopes with more contacts than expected, strongest first, at most ten; the same contacts are not named twice.

    world: units without outcomes. exposures: denominators; a column they cover is measured against them, every other against the mix
    (as many of all contacts of the scope as elsewhere have this reason). Counts of one place and week count as one event when they
    cling together. Source: disproportionality with the gamma-Poisson shrinker, DuMouchel 1999, doi 10.1080/00031305.1999.10474456.
    """
    units = replace(world.units, bad=np.ones(len(world.units), bool))
    lines = _lines(exposures)
    # A source's own category is the reason by another name: it cannot be its cause.
    named = [i for i, column in enumerate(units.columns) if len(column.values) > 1 and column.key not in CODING]
    free = [i for i in named if not is_label(units.columns[i].codes, units.leaf)]
    cells = [_cells(units, i, lines.get(units.columns[i].key, {})) for i in free]
    found = _tested([one for one in cells if one is not None], units)
    world = replace(world, units=units, tests=len(found))
    taken = np.zeros(len(units), bool)
    strong = [one for one in found if one.q <= SURE and one.ratio_low >= LEAST_RATIO_LOW]
    return once(world, _strongest_first(strong), taken)


def _strongest_first(found: list[Finding]) -> list[Finding]:
    return sorted(found, key=lambda one: (-round(one.tail.gain, 6), one.scope.columns, one.scope.values, one.scope.reason))


def once(world: World, found: list[Finding], taken: Bools) -> list[Told]:
    """The causes, at most MOST; the same contacts are not named twice. taken: contacts that are named already, and those told now."""
    out = list[Told]()
    for one in found:
        if len(out) < MOST and taken[one.members].mean() < ALIKE:
            taken[one.members] = True
            out.append(told(world, Chosen(one, []), explained=taken))
    return out


def by_recurrence(world: World, explained: Bools) -> list[Told]:
    """Places where one reason goes wrong far more often than all the other business of the place explains.

    A repair that holds for a while looks solved each time; that the same thing breaks at the same place again and again is seen only in
    the counts. So the bad issues of a reason at a place are counted against the mix (shrunken as in by_volume, Benjamini-Hochberg), and
    all its issues must be in excess too: a place that is only busier is busier in everything. Reports that cling together in time count
    as one event; where bad ends alone are too few for that, such events count themselves: weeks in which several customers report at
    once, against how often that happens elsewhere. world: units with outcomes. explained: units that a cause found by outcomes holds.
    """
    units = world.units
    every = replace(units, bad=np.ones(len(units), bool))
    world = replace(world, units=every, basis="volume")
    places = [i for i, column in enumerate(units.columns) if column.key in PLACES and len(column.values) > 2]
    found = [one for i in places for one in _recurring(units, every, i)]
    return once(world, by_scope(found), explained.copy())


def by_scope(found: list[Finding]) -> list[Finding]:
    """The findings of each place as one, strongest first: what people say of one trouble may be several reasons."""
    places: dict[tuple[tuple[int, ...], tuple[int, ...]], Finding] = {}
    for one in _strongest_first(found):
        where = (one.scope.columns, one.scope.values)
        held = places.get(where)
        if held is None:
            places[where] = one
            continue
        members = np.concatenate([held.members, one.members])
        chance, by_number = np.concatenate([held.chance, one.chance]), np.argsort(members)
        places[where] = replace(held, members=members[by_number], chance=chance[by_number])
    return list(places.values())


def _recurring(units: Units, every: Units, i: int) -> list[Finding]:
    """The cells of one place column with too many bad issues, or too many issues, each with its expectation by the mix of its peers.

    Three views of the same cell are tested and the surest believed, at three times its p: bad issues, all issues, and weeks in which
    several customers report at once. What clings together in time is counted as fewer.
    """
    cells, wrong = _cells(every, i, {}, peers=True), _cells(units, i, {}, bad=True, peers=True)
    if cells is None or wrong is None:
        return []
    value, leaf = np.nonzero((wrong.counts >= FEWEST_BAD) | (cells.counts >= FEWEST))
    if not len(value):
        return []
    bad, all_ = (_view(one, value, leaf) for one in (wrong, cells))
    inside = [(units.columns[i].codes == v) & (units.leaf == r) for v, r in zip(value, leaf, strict=True)]
    bad.p[bad.counts < FEWEST_BAD], all_.p[all_.counts < FEWEST] = 1.0, 1.0
    alike = np.ones(len(value))
    for n in np.flatnonzero((bad.p < LEANING) | (all_.p < LEANING)):
        alike[n] = clinging(every, inside[n])
        fewer = clinging(units, inside[n] & units.bad)
        bad.p[n] = max(bad.p[n], float(poisson_tail(bad.counts[n] / fewer, bad.expected[n] / fewer)))
        all_.p[n] = max(all_.p[n], float(poisson_tail(all_.counts[n] / alike[n], all_.expected[n] / alike[n])))
    together = np.where((bad.p < LEANING) | (all_.p < LEANING), _events(units, cells)[value, leaf], 1.0)
    # A view of which the ratio is not sure does not speak.
    sure = [np.where(one.low >= LEAST_RATIO_LOW, one.p, 1.0) for one in (bad, all_)]
    speaks = np.where(np.maximum(bad.low, all_.low) >= LEAST_RATIO_LOW, together, 1.0)
    best = np.minimum(np.minimum(*sure), speaks)
    q = benjamini_hochberg(np.minimum(3 * best, 1.0))
    out = list[Finding]()
    for n in np.flatnonzero(q <= SURE):
        seen, usual = all_.counts[n], all_.expected[n]
        if seen < LEAST_MORE * usual or min(all_.p[n], together[n]) >= SURE or len(np.unique(units.customer[inside[n]])) < LEAST_CUSTOMERS:
            continue
        k, e, low, middle = (bad if bad.low[n] >= all_.low[n] else all_).at(int(n))
        gain = float((k * np.log(k / e) - k + e) / alike[n])
        scope = Scope((i,), (int(value[n]),), "leaf", int(leaf[n]))
        chance = np.full(int(seen), min(usual / seen, 0.9999))
        too_many = Tail(seen / alike[n], usual / alike[n], seen / alike[n], float(best[n]), gain)
        out.append(Finding(scope, np.flatnonzero(inside[n]), chance, too_many, low, middle, float(q[n])))
    return out


@dataclass(frozen=True)
class _View:
    """Counts, expectations, tail probabilities and shrunken ratios of some cells."""

    counts: Floats
    expected: Floats
    p: Floats
    low: Floats
    middle: Floats

    def at(self, n: int) -> tuple[float, float, float, float]:
        """Count, expectation, lower limit and middle of the ratio of one cell."""
        return float(self.counts[n]), float(self.expected[n]), float(self.low[n]), float(self.middle[n])


def _view(cells: Cells, value: np.ndarray, leaf: np.ndarray) -> _View:
    """Some cells of a column, shrunken together."""
    k, e = cells.counts[value, leaf], np.maximum(cells.expected[value, leaf], 0.1)
    shrinker = fit_shrinker(k, e)
    return _View(k, e, np.array(poisson_tail(k, e)), shrinker.eb05(k, e), shrinker.ebgm(k, e))


def _events(units: Units, cells: Cells) -> Floats:
    """For each place and reason: p of its number of events (weeks with BURST customers or more), given how often they are elsewhere.

    Expected is what the usual number of issues brings by chance, times how many more events all other cells have than chance brings them.
    """
    shape, codes = cells.counts.shape, units.columns[cells.column].codes
    known = codes >= 0
    week = (units.week - units.week.min())[known]
    weeks = int(week.max(initial=0)) + 1
    cell = codes[known] * shape[1] + units.leaf[known]
    each = np.unique(np.column_stack([cell * weeks + week, units.customer[known]]), axis=0)[:, 0]
    busy, customers = np.unique(each, return_counts=True)
    seen = np.bincount(busy[customers >= BURST] // weeks, minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    chance = weeks * poisson.sf(BURST - 1, np.maximum(cells.expected, 0.1) / weeks)
    elsewhere = np.maximum((seen.sum() - seen + 1) / (chance.sum() - chance + 1), 1.0)
    return poisson.sf(seen - 1, chance * elsewhere)


def _lines(exposures: pa.Table) -> dict[str, dict[str, float]]:
    """Exposure by key and value: units times days, of the rows whose scope is one key=value."""
    out: dict[str, dict[str, float]] = {}
    for row in exposures.to_pylist():
        if row["scope"] and len(row["scope"]) == 1 and row["units"]:
            key, _, value = row["scope"][0].partition("=")
            days = (row["until"] - row["from"]).days if row["until"] and row["from"] else 365
            out.setdefault(key, {})[value] = out.get(key, {}).get(value, 0.0) + row["units"] * max(days, 1)
    return out


def _cells(units: Units, i: int, lines: dict[str, float], *, bad: bool = False, peers: bool = False) -> Cells | None:
    """Counts of one column, and what exposure or mix make of them, each scope left out of its own expectation.

    bad: count the bad ones only; the mix is still that of all. peers: each value is held against those with business of its kind only.
    """
    column: Column = units.columns[i]
    known = column.codes >= 0
    shape = (len(column.values), len(units.leaves))
    flat = column.codes[known] * shape[1] + units.leaf[known]
    everything = np.bincount(flat, minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    kept = flat[units.bad[known]] if bad else flat
    counts = np.bincount(kept, minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    weight = np.array([lines.get(value, 0.0) for value in column.values])
    if exposed := bool((weight > 0).sum() >= 3):
        counts = np.where(weight[:, None] > 0, counts, 0.0)
        base = weight[:, None]
    else:
        base = everything.sum(axis=1, keepdims=True)
        if shape[1] < 2:
            return None  # one reason only: the mix says nothing
    if peers and not exposed:
        return Cells(i, counts, _among_peers(everything, counts), exposed)
    others = counts.sum(axis=0, keepdims=True) - counts
    return Cells(i, counts, base * (others + 0.5) / np.maximum(base.sum() - base, 1e-9), exposed)


def _among_peers(everything: Floats, counts: Floats) -> Floats:
    """Expected counts of each value by the mix of values with like business: shops are compared with shops, homes with homes.

    everything: values x reasons, all issues. Where fewer than PEERS others are alike, what is seen is expected.
    """
    length = np.linalg.norm(everything, axis=1, keepdims=True)
    shape = everything / np.maximum(length, 1e-9)
    alike = (shape @ shape.T >= KIN).astype(float)
    np.fill_diagonal(alike, 0.0)
    base = everything.sum(axis=1)
    expected = base[:, None] * (alike @ counts + 0.5) / np.maximum(alike @ base, 1e-9)[:, None]
    return np.where(alike.sum(axis=1, keepdims=True) >= PEERS, expected, counts)


def _tested(cells: list[Cells], units: Units) -> list[Finding]:
    """Every cell with enough contacts: p, q over all of them, and the shrunken ratio."""
    rows = [(one, v, leaf) for one in cells for v, leaf in zip(*np.nonzero(one.counts >= FEWEST), strict=True)]
    if not rows:
        return []
    k = np.array([one.counts[v, leaf] for one, v, leaf in rows])
    e = np.maximum(np.array([one.expected[v, leaf] for one, v, leaf in rows]), 1e-6)
    shrinker = fit_shrinker(k, e)
    low, middle, p = shrinker.eb05(k, e), shrinker.ebgm(k, e), poisson_tail(k, e)
    out = []
    for i in np.flatnonzero((low >= LEAST_RATIO_LOW) & (p < SURE)):
        one, value, leaf = rows[i]
        inside = (units.columns[one.column].codes == value) & (units.leaf == leaf)
        alike = clinging(units, inside)
        p[i] = float(poisson_tail(k[i] / alike, e[i] / alike))
        out.append((i, Scope((one.column,), (int(value),), "leaf", int(leaf)), inside, alike))
    q = benjamini_hochberg(p)
    return [
        Finding(
            scope, np.flatnonzero(inside), np.full(int(k[i]), min(e[i] / k[i], 0.9999)),
            Tail(k[i] / alike, e[i] / alike, k[i] / alike, float(p[i]), float((k[i] * np.log(k[i] / e[i]) - k[i] + e[i]) / alike)),
            float(low[i]), float(middle[i]), float(q[i]),
        )
        for i, scope, inside, alike in out
    ]  # fmt: skip


def clinging(units: Units, inside: Bools) -> float:
    """Variance of the weekly counts over their mean: 1 when contacts come alone, more when one event brings many."""
    week = units.week[inside]
    span = int(units.week.max() - units.week.min()) + 1
    counts = np.bincount(week - units.week.min(), minlength=span).astype(float)
    return max(1.0, float(counts.var() / counts.mean())) if span > 1 and counts.any() else 1.0
