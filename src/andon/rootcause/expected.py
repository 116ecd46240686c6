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

    levels: group numbers a unit. seen, bad: totals a group over the comparator, for each level.
    """

    levels: list[Ints]
    seen: list[Floats]
    bad: list[Floats]


def levels(units: Units) -> list[Ints]:
    """Group numbers: everybody, parent reason, reason, reason x product x channel, reason x product x month."""
    product, channel = (next((c.codes + 1 for c in units.columns if c.key == key and c.step is None), 0) for key in ("product", "channel"))
    made = [
        units.leaf * 0,
        units.parent,
        units.leaf,
        (units.leaf * 1000 + product) * 1000 + channel,
        (units.leaf * 1000 + product) * 100_000 + units.month,
    ]
    return [np.unique(level, return_inverse=True)[1].astype(np.int64) for level in made]


def ground(made: list[Ints], bad: Bools, comparator: Bools) -> Ground:
    """Totals over the units that may be compared with."""
    seen, went = [], []
    for level in made:
        size = int(level.max(initial=-1)) + 1
        seen.append(np.bincount(level[comparator], minlength=size).astype(float))
        went.append(np.bincount(level[comparator & bad], minlength=size).astype(float))
    return Ground(made, seen, went)


def rates(mix: Ground, bad: Bools, members: Ints) -> Floats:
    """For each member the chance to be bad elsewhere: each level's rate without the members, drawn towards the level above."""
    rate: Floats | float = 0.5
    for level, seen, went in zip(mix.levels, mix.seen, mix.bad, strict=True):
        group = level[members]
        own = np.bincount(group, minlength=len(seen))
        own_bad = np.bincount(group[bad[members]], minlength=len(seen))
        others, others_bad = np.maximum(seen - own, 0)[group], np.maximum(went - own_bad, 0)[group]
        strength = PRIOR if level is not mix.levels[0] else 1.0
        rate = (others_bad + strength * rate) / (others + strength)
    return np.clip(np.asarray(rate, float), 1e-4, 1 - 1e-4)
