"""How many bad ones there would be if the scope were like everywhere else: rates by reason, product, channel and month, itself left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from andon.rootcause.units import Bools, Ints, Units

Floats = npt.NDArray[np.float64]

# A finer group's own rate counts against the coarser one as if that had been seen this many times.
PRIOR = 20.0


@dataclass(frozen=True)
class Ground:
    """The mix: for each unit its group on each level, coarse to fine, and the totals of the comparator on each level.

    levels: group numbers a unit. seen, bad: totals a group over the comparator, for each level. label: the scope's columns go with the
    reason (a team, a category), so a reason that only occurs in the scope says nothing against the scope.
    """

    levels: list[Ints]
    seen: list[Floats]
    bad: list[Floats]
    label: bool = False


# The level of the leaf reasons.
REASON = 2


def comparable(others: npt.ArrayLike, own: npt.ArrayLike) -> Bools:
    """Whether a reason can be compared: a scope that nearly is the reason (a team that gets all of it) cannot be told from the reason."""
    return np.asarray(others) >= np.maximum(15, 0.15 * np.asarray(own))


def is_label(codes: Ints, leaf: Ints) -> bool:
    """Whether a column goes with the reason: the mix of reasons of its usual value is far from the mix of all (total variation over 0.55).

    Where the mix is much the same everywhere, a value in which one reason crowds is news; where each value has its own reasons, it is not.
    """
    known = codes >= 0
    leaves, values = int(leaf.max(initial=0)) + 1, int(codes.max(initial=0)) + 1
    table = np.bincount(codes[known] * leaves + leaf[known], minlength=values * leaves).reshape(values, leaves).astype(float)
    size = table.sum(axis=1)
    table, size = table[size >= 20], size[size >= 20]
    if len(size) < 2:
        return False
    apart = np.abs(table / size[:, None] - table.sum(axis=0) / size.sum()).sum(axis=1) / 2
    return bool(np.median(apart) > 0.55)


def levels(units: Units) -> list[Ints]:
    """Group numbers: everybody, parent reason, reason; within the channel of the first contact also reason, x product, x month.

    How often a bad end is seen hangs on the channel (nobody answers a review), so an issue is only compared with issues that came that way.
    """
    product, channel = (next((c.codes + 1 for c in units.columns if c.key == key and c.step is None), 0) for key in ("product", "channel"))
    made = [
        units.leaf * 0,
        units.parent,
        units.leaf,
        units.leaf * 1000 + channel,
        (units.leaf * 1000 + product) * 1000 + channel,
        ((units.leaf * 1000 + product) * 100_000 + units.month) * 1000 + channel,
    ]
    return [np.unique(level, return_inverse=True)[1].astype(np.int64) for level in made]


def ground(made: list[Ints], bad: Bools, comparator: Bools, *, label: bool = False) -> Ground:
    """Totals over the units that may be compared with."""
    seen, went = [], []
    for level in made:
        size = int(level.max(initial=-1)) + 1
        seen.append(np.bincount(level[comparator], minlength=size).astype(float))
        went.append(np.bincount(level[comparator & bad], minlength=size).astype(float))
    return Ground(made, seen, went, label)


def rates(mix: Ground, bad: Bools, members: Ints) -> tuple[Floats, float]:
    """(for each member the chance to be bad elsewhere, variance of their sum): each level's rate without the members,
    drawn towards the level above.

    Where the scope goes with the reason, a reason that hardly occurs elsewhere keeps the members in its rate: the scope is not accused of
    what the reason is like. The variance is that of the rates: a comparator of few units may be wrong itself.
    """
    rate = np.full(len(members), 0.5)
    parts: list[tuple[Ints, Floats, Floats]] = []  # a level: group, weight it has in the end, variance of its own rate
    for i, (level, seen, went) in enumerate(zip(mix.levels, mix.seen, mix.bad, strict=True)):
        group = level[members]
        own = np.bincount(group, minlength=len(seen))
        own_bad = np.bincount(group[bad[members]], minlength=len(seen))
        if i == REASON and mix.label:
            alone = ~comparable(seen - own, own)
            own, own_bad = np.where(alone, 0, own), np.where(alone, 0, own_bad)
        others, others_bad = np.maximum(seen - own, 0)[group], np.maximum(went - own_bad, 0)[group]
        strength = PRIOR if i else 1.0
        rate = (others_bad + strength * rate) / (others + strength)
        above = strength / (others + strength)
        parts = [(at, weight * above, spread) for at, weight, spread in parts]
        parts.append((group, 1 - above, rate * (1 - rate) / np.maximum(others, 1)))
    variance = sum(float((np.bincount(at, weights=weight * np.sqrt(spread)) ** 2).sum()) for at, weight, spread in parts)
    return np.clip(rate, 1e-4, 1 - 1e-4), variance
