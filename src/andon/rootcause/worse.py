"""Where a reason began to go wrong: as many contacts as ever may end worse from one week on, everywhere at once.

The search over scopes compares places, products and groups with each other; what changes for everybody (new terms, a new rule of the desk)
it cannot see. So bad issues are searched for stretches as contacts are (andon.rootcause.rises), and a stretch counts only when its share
of bad issues is higher, too, than the same reason had in the same scope at other times.
"""

from __future__ import annotations

import numpy as np
from scipy.stats import binom

from andon.rootcause.causes import Told, World
from andon.rootcause.expected import PRIOR
from andon.rootcause.rises import (
    ALIKE,
    LEAST_CUSTOMERS,
    LEAST_RATIO,
    MOST,
    SURE,
    Rise,
    at_all_times,
    finding_of,
    found,
    members_of,
    sure,
    told_of,
    worded,
)
from andon.rootcause.units import Ints, Units

# Issues at other times that a share rests on, and weeks before the stretch without which nothing began.
ENOUGH, BEFORE = 20, 8


def worse(world: World, held: set[str]) -> list[Told]:
    """Causes by outcome, strongest first. world: issues whose outcome is seen. held: issues that other causes hold."""
    units = world.units
    taken, out = np.isin(units.pick("issue_id").astype(str), sorted(held)), list[Told]()
    for rise in sure(list(found(units, units.bad & worded(units)))):
        members = members_of(units, rise)
        bad = members[units.bad[members]]
        if rise.first < BEFORE or len(out) >= MOST or len(np.unique(units.customer[bad])) < LEAST_CUSTOMERS or taken[bad].mean() >= ALIKE:
            continue
        usual = _usual(units, rise, members)
        if usual is None:
            continue
        taken[members] = True
        out.append(told_of(world, rise, finding_of(rise, members, usual=usual), explained=taken))
    return out


def _usual(units: Units, rise: Rise, members: Ints) -> float | None:
    """Bad issues that the share at other times, and their number, would bring; None when the share did not surely rise."""
    others = at_all_times(units, rise)
    others[members] = False
    if others.sum() < ENOUGH:
        return None
    # Drawn to the share of all bad issues, so that a good record of a few months does not look like never.
    share = (units.bad[others].sum() + PRIOR * units.bad.mean()) / (others.sum() + PRIOR)
    usual, seen = share * len(members), int(units.bad[members].sum())
    surely = binom.sf(seen - 1, len(members), share) <= SURE
    return max(usual, rise.usual) if surely and seen >= LEAST_RATIO * usual else None
