"""Level one or two: whether a cause is about the customers' own business, or about what they expect the firm to stand for."""

from __future__ import annotations

import numpy as np

from andon.rootcause.units import Ints, Units
from andon.stats.counts import poisson_limits

# Of ten people nine come once; and of its issues the firm calls surely less than two thirds as many solved as it usually does.
ONCE, UNMENDED, FEWEST = 0.9, 2 / 3, 50


def level(units: Units, members: Ints, *, scope: list[str], harmed: int) -> str:
    """`two` when nothing in the customers' own business could be mended, else `one`.

    members: all contacts of a cause found by number. Four signs, all of them: no product, place, step or version sets it apart; nobody is
    hurt; many people come, once each; and the firm says far less often than in other matters that it is solved (channel by channel, since
    nobody says so in a review): there is nothing of theirs to put right. The words are not asked.
    """
    people = len(np.unique(units.customer[members]))
    if scope or harmed or len(members) < FEWEST or people < ONCE * len(members):
        return "one"
    said = units.pick("said_solved").astype(bool)
    channel = next((column.codes for column in units.columns if column.key == "channel"), np.zeros(len(units), np.int64)) + 1
    others = np.ones(len(units), bool)
    others[members] = False
    of = np.bincount(channel[others], minlength=int(channel.max()) + 1)
    rate = np.bincount(channel[others & said], minlength=len(of)) / np.maximum(of, 1)
    usual, high = float(rate[channel[members]].sum()), poisson_limits(float(said[members].sum()))[1]
    return "two" if high < UNMENDED * usual else "one"
