"""From pairs to customers: strongest pair first, and no merge that puts two clearly different persons into one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import NamedTuple

from andon.identify.differences import Differences, Self


class Edge(NamedTuple):
    """A pair of parties, and how far its evidence goes by itself.

    sure: a key makes it one person. linkable: strong enough to merge. namesakes: the full name is the same; nameless: one side
    has no name, and the account is the same: enough only where nobody else comes into question.
    """

    left: str
    right: str
    weight: float
    sure: bool
    linkable: bool
    namesakes: bool = False
    nameless: bool = False


@dataclass
class Clusters:
    """Disjoint sets of parties that may not hold an apart pair or two different persons.

    parties: every party with what it says of itself. same, apart: pairs that a person decided, the latest first.
    """

    parties: Mapping[str, Self]
    differences: Differences
    same: list[tuple[str, str]] = field(default_factory=list)
    apart: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.home = {party: party for party in self.parties}
        self.members: dict[str, list[str]] = {party: [party] for party in self.parties}
        self.selves: dict[str, set[Self]] = {party: {own} for party, own in self.parties.items()}
        self.enemies: dict[str, set[str]] = {}
        self.weights: dict[str, dict[str, float]] = {}
        self.refused: dict[tuple[str, str], str] = {}
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
            self.selves[self._join(one, other)] = {merged}

    def grow(self, edges: Iterable[Edge]) -> None:
        """Merge along the edges: keys before the model, strong before weak; ties by name so that the order of rows is nothing."""
        edges = list(edges)
        for edge in edges:
            self.weights.setdefault(edge.left, {})[edge.right] = edge.weight
            self.weights.setdefault(edge.right, {})[edge.left] = edge.weight
        for edge in sorted(edges, key=lambda e: (not e.sure, -e.weight, e.left, e.right)):
            if edge.sure or edge.linkable:
                self._try(edge)

        rest = [edge for edge in edges if not edge.sure and not edge.linkable]
        self._join_only_ones([edge for edge in rest if edge.namesakes], mutual=True)
        self._join_only_ones([edge for edge in rest if edge.nameless], mutual=False)

    def _join_only_ones(self, edges: list[Edge], *, mutual: bool) -> None:
        """Merge along weak edges where nobody else comes into question.

        mutual: a rare name found in two customers and in no third is rather one person than two. Else: a customer without any
        name calls for an account that only one customer has.
        """
        others: dict[str, set[str]] = {}
        for edge in edges:
            one, other = self.home[edge.left], self.home[edge.right]
            if one != other:
                others.setdefault(one, set()).add(other)
                others.setdefault(other, set()).add(one)
        for edge in sorted(edges, key=lambda e: (-e.weight, e.left, e.right)):
            one, other = self.home[edge.left], self.home[edge.right]
            only = [others.get(one) == {other}, others.get(other) == {one}]
            named = [self._named(one), self._named(other)]
            if all(only) if mutual else (only[0] and not named[0] and named[1]) or (only[1] and not named[1] and named[0]):
                self._try(edge, alone=not mutual)

    def _named(self, cluster: str) -> bool:
        return any(own.names for own in self.selves[cluster])

    def _try(self, edge: Edge, *, alone: bool = False) -> None:
        one, other = self.home[edge.left], self.home[edge.right]
        if one == other:
            return
        reason = self._reason_against(one, other, tested=not (edge.sure or alone))
        if reason:
            self.refused[edge.left, edge.right] = reason
        else:
            self._join(one, other)

    def _reason_against(self, one: str, other: str, *, tested: bool) -> str:
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

    def _across(self, one: str, other: str) -> float:
        """Sum of the weights between two clusters: a single bridge does not outweigh many pairs that disagree."""
        if len(self.members[one]) > len(self.members[other]):
            one, other = other, one
        inside = set(self.members[other])
        return sum(w for party in self.members[one] for to, w in self.weights.get(party, {}).items() if to in inside)

    def _are_apart(self, one: str, other: str) -> bool:
        if not self.enemies:
            return False
        return any(self.home[foe] == other for party in self.members[one] for foe in self.enemies.get(party, ()))

    def _join(self, one: str, other: str) -> str:
        if (len(self.members[one]), other) < (len(self.members[other]), one):
            one, other = other, one
        for party in self.members[other]:
            self.home[party] = one
        self.members[one] += self.members.pop(other)
        self.selves[one] |= self.selves.pop(other)
        return one

    def found(self) -> list[list[str]]:
        """The customers as sorted lists of parties, in the order of their first party."""
        return sorted(sorted(members) for members in self.members.values())
