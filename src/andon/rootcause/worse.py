"""Where a reason began to go wrong: as many contacts as ever may end worse from one week on, everywhere at once.

The search over scopes compares places, products and groups with each other; what changes for everybody (new terms, a new rule of the desk)
it cannot see. So bad issues are searched for stretches as contacts are (andon.rootcause.rises), and a stretch counts only when its share
of bad issues is higher, too, than the same reason had in the same scope at other times.
"""

from __future__ import annotations

import numpy as np
from scipy.stats import binom

from andon.rootcause.causes import Told, World, told
from andon.rootcause.choice import Chosen
from andon.rootcause.expected import PRIOR
from andon.rootcause.rises import (
    ALIKE,
    LEAST_CUSTOMERS,
    LEAST_RATIO,
    MOST,
    OVER,
    SURE,
    Rise,
    finding_of,
    found,
    members_of,
    over,
    sure,
    worded,
)
from andon.rootcause.units import Bools, Ints, Units

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
        one = told(world, Chosen(finding_of(rise, members, usual=usual), []), explained=taken, lasted=rise.last - rise.first)
        out.append(over(one) if units.week.max() - (units.week.min() + rise.last) >= OVER else one)
    return out


def _usual(units: Units, rise: Rise, members: Ints) -> float | None:
    """Bad issues that the share at other times, and their number, would bring; None when the share did not surely rise."""
    others = _at_other_times(units, rise, members)
    if others.sum() < ENOUGH:
        return None
    # Drawn to the share of all bad issues, so that a good record of a few months does not look like never.
    share = (units.bad[others].sum() + PRIOR * units.bad.mean()) / (others.sum() + PRIOR)
    usual, seen = share * len(members), int(units.bad[members].sum())
    surely = binom.sf(seen - 1, len(members), share) <= SURE
    return max(usual, rise.usual) if surely and seen >= LEAST_RATIO * usual else None


def _at_other_times(units: Units, rise: Rise, members: Ints) -> Bools:
    """The other issues of the same reason in the same scope."""
    here = units.leaf == rise.leaf
    if rise.column >= 0:
        here &= units.columns[rise.column].codes == rise.value
    here[members] = False
    return here
