"""A planted defect as data: whom it hits, when, how the firm works it, and what the change log says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from andon.example.clock import DAY
from andon.example.people import Account
from andon.example.script import Script, Start

Event = tuple[int, int, str, str, str]  # at, until (0: none), kind, label, scope
Moments = Callable[[Random, Account], list[int]]


@dataclass(frozen=True, slots=True)
class Action:
    """What the firm did about a defect, and what came of it. money: cost, currency, owner, lever, metric and comparison."""

    at: int
    label: str
    scope: str
    verdict: str
    money: tuple[str, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Defect:
    """One planted defect.

    reason: its number. scope: key=value, sorted. at: when it began. until: when no more problems come of it. affects: which
    accounts it can hit. moments: when one of them has the problem. script: how it is worked, by the time of the problem.
    event: what the change log says of its beginning. behind: whether that event is its cause. basis, level, severity, lever: as
    in `causes`.
    """

    story: str
    name: str
    reason: int
    scope: tuple[str, ...]
    at: int
    until: int
    affects: Callable[[Account], bool] = field(compare=False)
    moments: Moments = field(compare=False)
    script: Callable[[int], Script] = field(compare=False)
    statement: str = ""
    events: tuple[Event, ...] = ()
    behind: bool = True
    action: Action | None = None
    basis: str = "outcome"
    level: str = "one"
    severity: str | None = None
    lever: str | None = None

    def starts(self, seed: int, account: Account) -> list[Start]:
        """The problems that this defect makes for an account."""
        if not self.affects(account):
            return []
        rng = Random(f"{seed}/{self.story}/{account.no}")
        times = sorted(t for t in self.moments(rng, account) if self.at <= t < self.until)
        return [Start(t, self.reason, self.script(t), self.story) for t in times]


def now_and_then(rate: float, *, since: int, until: int) -> Moments:
    """Problems at a steady rate (a year and account)."""

    def moments(rng: Random, account: Account) -> list[int]:
        found, t = [], float(since)
        while rate > 0:
            t += rng.expovariate(rate * account.frailty) * 365.25 * DAY
            if t >= until:
                break
            found.append(int(t))
        return found

    return moments


def once(share: float, *, since: Callable[[Account], int], typical: float) -> Moments:
    """One problem for a share of the accounts, typically so many seconds after the beginning."""

    def moments(rng: Random, account: Account) -> list[int]:
        return [since(account) + int(rng.expovariate(1 / typical))] if rng.random() < share else []

    return moments


def fading(rate: float, *, since: int, until: int, half: float) -> Moments:
    """Problems whose rate falls by half every `half` seconds."""

    def moments(rng: Random, account: Account) -> list[int]:
        steady = now_and_then(rate, since=since, until=until)(rng, account)
        return [t for t in steady if rng.random() < 0.5 ** ((t - since) / half)]

    return moments
