"""From pairs to customers: strongest pair first, and no merge that puts two clearly different persons into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

import numpy as np
import numpy.typing as npt

from andon.identify.differences import Differences, Self

MOSTLY = 2 / 3  # share of the rows of an account from which a caller without a name is taken for the one who is mostly heard of

Party = int  # its place among all parties
Flags = npt.NDArray[np.bool_]
Link = tuple[Party, Party, bool]  # two parties, and whether a key makes them one


@dataclass(frozen=True)
class Edges:
    """Pairs of parties sorted by (left, right), a row each, and how far the evidence of each goes by itself.

    sure: a key makes it one person. linkable: strong enough to merge. namesakes: the full name is the same; enough_for_namesakes:
    and nothing speaks against it. left_rows, right_rows: one side has no name, and so many rows of either name the account or case
    of both; else 0.
    """

    left: npt.NDArray[Any]
    right: npt.NDArray[Any]
    weight: npt.NDArray[np.float64]
    sure: Flags
    linkable: Flags
    namesakes: Flags
    enough_for_namesakes: Flags
    left_rows: npt.NDArray[np.float64]
    right_rows: npt.NDArray[np.float64]

    def unnamed(self) -> tuple[npt.NDArray[Any], ...]:
        """The pairs with their rows, column by column."""
        return self.left, self.right, self.left_rows, self.right_rows

    def strongest_first(self, which: Flags) -> list[Link]:
        """The chosen pairs, keys before the model and strong before weak; ties by place so that the order of rows is nothing."""
        rows = np.flatnonzero(which)
        rows = rows[np.lexsort((self.right[rows], self.left[rows], -self.weight[rows], ~self.sure[rows]))]
        return list(zip(self.left[rows].tolist(), self.right[rows].tolist(), self.sure[rows].tolist(), strict=True))


class Neighbours:
    """The weights of all pairs by party: those of party p are at start[p] to start[p + 1], by the other party."""

    def __init__(self, edges: Edges, *, parties: int) -> None:
        own, other = np.concatenate([edges.right, edges.left]), np.concatenate([edges.left, edges.right])
        order = np.argsort(own, kind="stable")
        self.other: list[Party] = other[order].tolist()
        self.weight: list[float] = np.concatenate([edges.weight, edges.weight])[order].tolist()
        self.start: list[int] = np.searchsorted(own[order], np.arange(parties + 1)).tolist()

    def across(self, members: list[Party], cluster: Party, home: list[Party]) -> float:
        """The sum of the weights between `members` and the parties at home in `cluster`."""
        found = 0.0
        for party in members:
            for n in range(self.start[party], self.start[party + 1]):
                if home[self.other[n]] == cluster:
                    found += self.weight[n]
        return found


@dataclass
class Clusters:
    """Disjoint sets of parties that may not hold an apart pair or two different persons.

    parties: what every party says of itself. same, apart: pairs that a person decided, the latest first.
    """

    parties: Sequence[Self]
    differences: Differences
    same: list[tuple[Party, Party]] = field(default_factory=list)
    apart: set[tuple[Party, Party]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.home: list[Party] = list(range(len(self.parties)))
        self.members: dict[Party, list[Party]] = {party: [party] for party in self.home}
        # Sets that keep their order, so that the reason given against a merge is the same in every run.
        self.selves: dict[Party, dict[Self, None]] = {party: {own: None} for party, own in enumerate(self.parties)}
        self.enemies: dict[Party, set[Party]] = {}
        self.refused: dict[tuple[Party, Party], str] = {}
        for left, right in self.apart:
            self.enemies.setdefault(left, set()).add(right)
            self.enemies.setdefault(right, set()).add(left)
        self._decide()

    def _decide(self) -> None:
        """What a person joined is one node with all the values of its parties; apart wins, also over a chain of joins."""
        for left, right in self.same:
            one, other = self.home[left], self.home[right]
            if one == other or self._are_apart(one, other):
                continue
            merged = reduce(or_, [*self.selves[one], *self.selves[other]])
            self.selves[self._join(one, other)] = {merged: None}

    def grow(self, edges: Edges) -> None:
        """Merge along the edges, the strongest first; then along weak ones where nobody else comes into question."""
        self.near = Neighbours(edges, parties=len(self.home))
        enough = edges.sure | edges.linkable
        for left, right, sure in edges.strongest_first(enough):
            if self.home[left] != self.home[right]:
                self._try(left, right, tested=not sure)
        weak = edges.strongest_first(~enough & edges.enough_for_namesakes)
        self._join_only_ones(weak)
        self._join_to_only_namesake(weak, self._others(edges.strongest_first(self._of_the_lonely(edges))))
        self._join_nameless(edges)

    def _of_the_lonely(self, edges: Edges) -> Flags:
        """Pairs of namesakes in two clusters, one of which is a single party."""
        home = np.array(self.home, dtype=np.int64)
        left, right, size = home[edges.left], home[edges.right], np.bincount(home)
        found: Flags = edges.namesakes & (left != right) & ((size[left] == 1) | (size[right] == 1))
        return found

    def _others(self, links: list[Link]) -> dict[Party, set[Party]]:
        """The other clusters to which the links lead, by cluster."""
        others: dict[Party, set[Party]] = {}
        for left, right, _ in links:
            one, other = self.home[left], self.home[right]
            if one != other:
                others.setdefault(one, set()).add(other)
                others.setdefault(other, set()).add(one)
        return others

    def _join_to_only_namesake(self, links: list[Link], others: dict[Party, set[Party]]) -> None:
        """A party that stands alone belongs to the only customer of its name, however many other parties ask for that one."""
        for left, right, _ in links:
            for one, other in ((self.home[left], self.home[right]), (self.home[right], self.home[left])):
                if len(self.members[one]) == 1 and len(self.members[other]) > 1 and others.get(one) == {other}:
                    self._try(left, right, tested=False)
                    break

    def _join_only_ones(self, links: list[Link]) -> None:
        """A rare name found in two customers and in no third is rather one person than two."""
        others = self._others(links)
        for left, right, _ in links:
            one, other = self.home[left], self.home[right]
            if one != other and others.get(one) == {other} and others.get(other) == {one}:
                self._try(left, right, tested=True)

    def _join_nameless(self, edges: Edges) -> None:
        """Who says no name belongs to the customer who is mostly heard of with the account or case: most of its rows are theirs."""
        heard: dict[Party, dict[Party, float]] = {}
        link: dict[tuple[Party, Party], tuple[Party, Party]] = {}
        rows = np.flatnonzero(edges.left_rows)
        for left, right, *said in zip(*(column[rows].tolist() for column in edges.unnamed()), strict=True):
            one, other = self.home[left], self.home[right]
            if self._named(one) == self._named(other):
                continue
            who, whom, n = (other, one, said[0]) if self._named(one) else (one, other, said[1])
            counts = heard.setdefault(who, {})
            counts[whom] = counts.get(whom, 0.0) + n
            link.setdefault((who, whom), (left, right))
        for who, counts in heard.items():
            whom = max(counts, key=lambda customer: (counts[customer], -customer))
            if counts[whom] >= MOSTLY * sum(counts.values()):
                self._try(*link[who, whom], tested=False)

    def _named(self, cluster: Party) -> bool:
        return any(own.names for own in self.selves[cluster])

    def _try(self, left: Party, right: Party, *, tested: bool) -> None:
        """Merge the clusters of two parties unless something speaks against it."""
        one, other = self.home[left], self.home[right]
        reason = self._reason_against(one, other, tested=tested)
        if reason:
            self.refused[left, right] = reason
        else:
            self._join(one, other)

    def _reason_against(self, one: Party, other: Party, *, tested: bool) -> str:
        """Why two clusters stay apart; "" when nothing speaks against the merge. tested: the bridge test applies."""
        if self._are_apart(one, other):
            return "a person's decision"
        for a in self.selves[one]:
            for b in self.selves[other]:
                found = self.differences.between(a, b)
                if found:
                    return found
        if tested and self._across(one, other) <= 0:
            return "a bridge: the other parties of the two customers do not agree"
        return ""

    def _across(self, one: Party, other: Party) -> float:
        """Sum of the weights between two clusters: a single bridge does not outweigh many pairs that disagree."""
        if len(self.members[one]) > len(self.members[other]):
            one, other = other, one
        return self.near.across(self.members[one], other, self.home)

    def _are_apart(self, one: Party, other: Party) -> bool:
        if not self.enemies:
            return False
        return any(self.home[foe] == other for party in self.members[one] for foe in self.enemies.get(party, ()))

    def _join(self, one: Party, other: Party) -> Party:
        if (len(self.members[one]), other) < (len(self.members[other]), one):
            one, other = other, one
        for party in self.members[other]:
            self.home[party] = one
        self.members[one] += self.members.pop(other)
        self.selves[one] |= self.selves.pop(other)
        return one

    def found(self) -> list[list[Party]]:
        """The customers as sorted lists of parties, in the order of their first party."""
        return sorted(sorted(members) for members in self.members.values())
