"""Where outcomes cannot be seen: more contacts than exposure explains, else than the mix of reasons explains."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa

from andon.rootcause.causes import Told, World, told
from andon.rootcause.choice import Chosen
from andon.rootcause.expected import Floats
from andon.rootcause.screen import Finding, Scope
from andon.rootcause.tail import Tail
from andon.rootcause.units import Bools, Column, Units
from andon.stats.counts import benjamini_hochberg, fit_shrinker, poisson_tail

# Signal rule of DuMouchel 1999: at least twice the usual, with 95% probability after shrinkage.
SURE, LEAST_RATIO_LOW, FEWEST, MOST, ALIKE = 0.01, 2.0, 10, 10, 0.3


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
    cells = [_cells(units, i, lines.get(column.key, {})) for i, column in enumerate(units.columns) if len(column.values) > 1]
    found = _tested([one for one in cells if one is not None], units)
    world = replace(world, units=units, tests=len(found))
    taken, out = np.zeros(len(units), bool), list[Told]()
    strong = [one for one in found if one.q <= SURE and one.ratio_low >= LEAST_RATIO_LOW]
    for one in sorted(strong, key=lambda one: (-round(one.tail.gain, 6), one.scope.columns, one.scope.values, one.scope.reason)):
        if len(out) < MOST and taken[one.members].mean() < ALIKE:
            taken[one.members] = True
            out.append(told(world, Chosen(one, []), explained=taken))
    return out


def _lines(exposures: pa.Table) -> dict[str, dict[str, float]]:
    """Exposure by key and value: units times days, of the rows whose scope is one key=value."""
    out: dict[str, dict[str, float]] = {}
    for row in exposures.to_pylist():
        if row["scope"] and len(row["scope"]) == 1 and row["units"]:
            key, _, value = row["scope"][0].partition("=")
            days = (row["until"] - row["from"]).days if row["until"] and row["from"] else 365
            out.setdefault(key, {})[value] = out.get(key, {}).get(value, 0.0) + row["units"] * max(days, 1)
    return out


def _cells(units: Units, i: int, lines: dict[str, float]) -> Cells | None:
    """Counts of one column, and what exposure or mix make of them, each scope left out of its own expectation."""
    column: Column = units.columns[i]
    known = column.codes >= 0
    shape = (len(column.values), len(units.leaves))
    flat = column.codes[known] * shape[1] + units.leaf[known]
    counts = np.bincount(flat, minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    weight = np.array([lines.get(value, 0.0) for value in column.values])
    if exposed := bool((weight > 0).sum() >= 3):
        counts = np.where(weight[:, None] > 0, counts, 0.0)
        base = weight[:, None]
    else:
        base = counts.sum(axis=1, keepdims=True)
        if shape[1] < 2:
            return None  # one reason only: the mix says nothing
    others = counts.sum(axis=0, keepdims=True) - counts
    return Cells(i, counts, base * (others + 0.5) / np.maximum(base.sum() - base, 1e-9), exposed)


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
        alike = _clinging(units, inside)
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


def _clinging(units: Units, inside: Bools) -> float:
    """Variance of the weekly counts over their mean: 1 when contacts come alone, more when one event brings many."""
    week = units.week[inside]
    span = int(units.week.max() - units.week.min()) + 1
    counts = np.bincount(week - units.week.min(), minlength=span).astype(float)
    return max(1.0, float(counts.var() / counts.mean())) if span > 1 and counts.any() else 1.0
