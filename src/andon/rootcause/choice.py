"""The smallest set of scopes that explains what goes wrong: the sharpest first, what it explains set aside, then the next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from andon.rootcause.expected import Floats
from andon.rootcause.screen import Finding, Search, shrunk
from andon.rootcause.tail import tail
from andon.rootcause.units import Bools, Ints
from andon.stats.counts import Shrinker

# A cause must be this sure (q), above elsewhere after shrinkage (EB05) and plainly so (ratio), and this many.
SURE, RATIO_LOW, LEAST_RATIO, LEAST_EXCESS = 0.01, 1.0, 1.3, 5.0
# Where it may be less than twice the usual, some mix that nobody recorded could make it: there it must be much surer (the idea of the
# E-value, VanderWeele & Ding 2017, doi 10.7326/M16-2607).
STRONG, SURE_OF_LITTLE = 2.0, 0.002
MOST, HARDLY = 40, 2.0


@dataclass(frozen=True)
class Chosen:
    """A finding that stands, with the scopes it made superfluous (same units, less sharp)."""

    finding: Finding
    absorbed: list[Finding] = field(default_factory=list)


def choose(search: Search, found: list[Finding], tests: int, *, shrinker: Shrinker) -> list[Chosen]:
    """Findings that stand when everything stronger has been set aside, strongest first.

    The score is the log likelihood won, less what a search among so many scopes wins by chance: a child that holds all the excess
    wins as much as its parent with fewer units expected bad; a parent wins the sum of many children alike. A pair must win more
    than a single attribute, since there are more pairs.
    """
    left = [one for one in found if stands(one)]
    # How improbable a finding must be at least: what is counted again may not become weaker than the weakest that is sure; but that one,
    # too, may lose a little.
    worst = max((one.tail.p for one in found if one.q <= SURE), default=0.0)
    prices = {n: np.log(max(sum(len(one.scope.columns) == n for one in found), 1) + 1) * n for n in (1, 2)}
    chosen: list[Chosen] = []
    while left and len(chosen) < MOST:
        best = max(left, key=lambda one: (round(one.tail.gain - prices[len(one.scope.columns)], 6), _order(one)))
        best = _simpler(search, _sharper(search, best, found), found)
        best = _sharper(search, best, found)  # what is simpler may be wider, and hold a sharper scope again
        wide = _widened(search, best)
        search.explained(_told_apart(search, wide))
        kept, absorbed = [], []
        for one in left:
            again = _again(search, one, shrinker) if one.scope != best.scope else None
            if again and again.tail.p <= max(worst, HARDLY * one.tail.p) and stands(again):
                kept.append(again)
            elif one.scope != best.scope and len(np.intersect1d(one.members, wide.members)):
                absorbed.append(one)
        earlier = next((i for i, old in enumerate(chosen) if _within(wide, old.finding)), None)
        if earlier is None:
            chosen.append(Chosen(wide, absorbed))
        else:
            chosen[earlier] = _merged(chosen[earlier], wide)
        left = kept
    return chosen


def _sharper(search: Search, best: Finding, found: list[Finding]) -> Finding:
    """The scope that explains the best one away, if there is one.

    Without its units the best shows nothing, without the best's it still does.
    So what is wrong at one place is not put down to what all places suffered a little. Since the best is sure already, the sharper
    one may be less sure by itself (hierarchical testing, Yekutieli 2008, doi 10.1198/016214507000001373): p below 0.001.
    """
    pool = [
        one for one in found if one.tail.p < 0.001 and one is not best and len(np.intersect1d(one.members, best.members)) >= LEAST_EXCESS
    ]
    for old in sorted(pool, key=lambda one: (-round(one.tail.gain, 6), _order(one))):
        one = search.finding(old.scope)
        if one is None or one.tail.p >= 0.001 or one.tail.bad <= LEAST_RATIO * one.tail.expected:
            continue
        if np.isin(best.members, one.members).mean() > 0.9:
            continue  # it holds the best, and more: that is not sharper
        if _core(search, one, best):
            return replace(old, members=one.members, chance=one.chance, tail=one.tail)
        if not _shows_without(search, best, one) and _shows_without(search, one, best):
            return replace(old, members=one.members, chance=one.chance, tail=one.tail)
    return best


def _core(search: Search, one: Finding, best: Finding) -> bool:
    """Whether a scope inside the best holds at least half of its excess, in less than half of that share of its units.

    A street within its town does; half of a batch, split by what else is recorded of it, does not.
    """
    inside = np.isin(one.members, best.members).mean() > 0.9
    excess = [float(search.units.bad[found.members].sum() - found.chance.sum()) for found in (one, best)]
    return bool(inside and 2 * excess[0] >= excess[1] and 2 * len(one.members) * excess[1] <= len(best.members) * excess[0])


def _simpler(search: Search, best: Finding, found: list[Finding]) -> Finding:
    """Of a pair, the single attribute, where the rest of that shows the excess too: the second attribute only happened to go with it."""
    for old in found if len(best.scope.columns) == 2 else []:
        parts = zip(best.scope.columns, best.scope.values, strict=True)
        if (old.scope.columns[0], old.scope.values[0]) in parts and len(old.scope.columns) == 1 and old.scope.reason == best.scope.reason:
            one = search.finding(old.scope) if old.scope.group == best.scope.group and stands(old) else None
            if one and _shows_without(search, one, best):
                return replace(old, members=one.members, chance=one.chance, tail=one.tail)
    return best


def _shows_without(search: Search, one: Finding, other: Finding) -> bool:
    """Whether a finding still shows an excess without the units of the other (p below 0.05, at least 1.3 times)."""
    rest = ~np.isin(one.members, other.members)
    bad, chance = search.units.bad[one.members[rest]], one.chance[rest]
    return bool(len(bad)) and _shows(bad, chance, p=0.05) and bad.sum() > LEAST_RATIO * chance.sum()


def stands(one: Finding) -> bool:
    """Whether a finding is sure, large and many enough to be named."""
    ratio = min(one.ratio, one.tail.bad / max(one.tail.expected, 1e-9))
    enough = one.tail.bad - one.tail.expected >= LEAST_EXCESS
    sure = SURE if one.ratio_low >= STRONG else SURE_OF_LITTLE
    return one.q <= sure and one.ratio_low > RATIO_LOW and ratio > LEAST_RATIO and enough


def _order(one: Finding) -> tuple[int, ...]:
    """Ties go to fewer columns, then to the earlier ones."""
    scope = one.scope
    return (-len(scope.columns), -scope.reason, *(-c for c in scope.columns), *(-v for v in scope.values))


def _widened(search: Search, best: Finding) -> Finding:
    """The same scope with more reasons, where those show the same excess: reasons found by machine split what is one.

    Taken are reasons that show it alone (p below 0.01), and all that lean that way when together they show it; each with at least a
    third of the ratio (a scope found over all reasons keeps every reason with an excess). The finding keeps its own scope and q.
    """
    found = best if best.scope.group == "any" else search.finding(replace(best.scope, group="any", reason=-1))
    wide = found or best
    core = np.zeros(0, np.int64) if best.scope.group == "any" else best.members
    leaf, bad = search.units.leaf[wide.members], search.units.bad[wide.members]
    least = (best.tail.bad / max(best.tail.expected, 1e-9) - 1) * (0.0 if best.scope.group == "any" else 1 / 3)
    inside = np.isin(wide.members, core)
    alone, leaning = inside.copy(), np.zeros_like(inside)
    for code in np.unique(leaf[~inside]):
        here = (leaf == code) & ~inside
        if bad[here].sum() > (1 + least) * wide.chance[here].sum():
            leaning |= here
            alone |= here if _shows(bad[here], wide.chance[here]) else False
    taken = alone | leaning if leaning.any() and _shows(bad[leaning], wide.chance[leaning]) else alone
    if not taken.any() or (best.scope.group != "any" and taken.sum() == len(best.members)):
        return best
    chance = dict(zip(best.members.tolist(), best.chance.tolist(), strict=True))
    members = wide.members[taken]
    kept = np.array([chance.get(unit, other) for unit, other in zip(members.tolist(), wide.chance[taken].tolist(), strict=True)])
    return replace(best, members=members, chance=kept)


def _within(one: Finding, other: Finding) -> bool:
    """Whether a scope is another one again, a part of it or around it, in whatever reasons."""
    parts = [set(zip(found.scope.columns, found.scope.values, strict=True)) for found in (one, other)]
    return parts[1] <= parts[0] or parts[0] <= parts[1]


def _merged(old: Chosen, more: Finding) -> Chosen:
    """The cause with the units of what turned out to be the same scope in other reasons, under the wider of the two scopes."""
    scope = min(old.finding.scope, more.scope, key=lambda scope: len(scope.columns))
    members = np.concatenate([old.finding.members, more.members])
    order = np.argsort(members, kind="stable")
    chance = np.concatenate([old.finding.chance, more.chance])
    return Chosen(replace(old.finding, scope=scope, members=members[order], chance=chance[order]), old.absorbed)


def _shows(bad: Bools, chance: Floats, *, p: float = 0.01) -> bool:
    """Whether these units alone are surprisingly bad."""
    found, _ = tail(np.array(float(bad.sum())), np.array(float(chance.sum())), np.array(float(len(bad))), elsewhere=np.array(1e6))
    return bool(found < p)


def _told_apart(search: Search, best: Finding) -> Ints:
    """The members, and units of the same reasons whose scope is unknown: they may be members, so they accuse nobody else."""
    units, scope = search.units, best.scope
    same = search.active.copy()
    if scope.group != "any":
        same &= (units.leaf if scope.group == "leaf" else units.parent) == scope.reason
    unknown = np.logical_or.reduce([units.columns[i].codes < 0 for i in scope.columns])
    doubtful = same & unknown if unknown[same].mean() < 0.7 and scope.group != "any" else np.zeros_like(same)
    return np.union1d(best.members, np.flatnonzero(doubtful))


def _again(search: Search, one: Finding, shrinker: Shrinker) -> Finding | None:
    """The finding counted again among the units that are left."""
    new = search.finding(one.scope)
    return shrunk(replace(new, q=one.q), shrinker) if new else None
