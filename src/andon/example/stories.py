"""What is planted in a world, and its first three stories: a joint that floods, a batch swapped, a remedy that only seems to work."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

import numpy as np

from andon.example.clock import DAY, HOUR, WEEK, Clock
from andon.example.defect import Defect
from andon.example.demand import Demand
from andon.example.firm import STORIES
from andon.example.people import Account, Maker
from andon.example.places import Street, chosen
from andon.example.reasons import ALL, NUMBER
from andon.example.script import Start, flooded, swapped
from andon.example.shams import Shams
from andon.example.weather import Weather

LINE_DEAD, TAX_UNPAID = NUMBER["line_dead"], NUMBER["tax_unpaid"]
# Series in which a manager would look for a peak to do something about.
_WATCHED = tuple(NUMBER[name] for name in ("slow_internet", "router_setup", "line_noise"))
_WINDOW = 4
# A manager looks at series with at least so many problems, where there are any.
_BUSY = 30


@dataclass(slots=True)
class Manhole:
    """A wet joint under one street: spells of heavy rain by winter (the year of its November)."""

    street: Street
    winters: dict[int, list[int]]

    @property
    def onset(self) -> int:
        return min(spells[0] for spells in self.winters.values())

    def starts(self, seed: int, account: Account) -> list[Start]:
        """One problem a winter; the line dies again with most spells, each report follows within two days."""
        rng = Random(f"{seed}/manhole/{account.no}")
        if account.line != "net" or rng.random() > 0.95:
            return []
        found = []
        for spells in self.winters.values():
            deaths = [spell + int((0.3 + 2.0 * rng.random()) * DAY) for spell in spells if rng.random() < 0.72]
            if deaths:
                found.append(Start(deaths[0], LINE_DEAD, flooded(_next_of(deaths)), "manhole"))
        return found

    def spoils(self, t: int, clock: Clock) -> bool:
        """Whether an ordinary dead line at `t` would be the joint's anyway."""
        return clock.date(t).month in (11, 12, 1, 2, 3)


class _next_of:
    """The next death of the line after a claim at t, from a list of deaths."""

    def __init__(self, deaths: list[int]) -> None:
        self.deaths = deaths

    def __call__(self, t: int) -> int | None:
        return next((death for death in self.deaths if death > t + 12 * HOUR), None)


@dataclass(slots=True)
class Escrow:
    """One batch run that swapped the tax accounts of a batch of loans."""

    batch: str
    at: int

    def starts(self, seed: int, account: Account) -> list[Start]:
        """The letter of the tax office comes months later; about four contacts follow."""
        if account.batch != self.batch or account.since > self.at:
            return []
        rng = Random(f"{seed}/escrow/{account.no}")
        letter = self.at + int((75 + rng.gammavariate(2.0, 28)) * DAY) + int(rng.gauss(14, 3) * HOUR)
        return [Start(letter, TAX_UNPAID, swapped(2 + min(6, int(rng.gammavariate(3.2, 0.95)))), "escrow")]

    def corrected(self, seed: int, account: Account) -> int:
        """When this loan is put right after all; 0: never."""
        rng = Random(f"{seed}/escrow-late/{account.no}")
        return self.at + int((330 + 200 * rng.random()) * DAY) if rng.random() < 0.2 else 0


@dataclass(slots=True)
class Sham:
    """An action begun at the random peak of a series without any defect."""

    street: Street
    reason: int
    at: int


@dataclass(slots=True)
class Plan:
    """What is planted in one world."""

    manhole: Manhole | None = None
    escrow: Escrow | None = None
    sham: Sham | None = None
    defects: list[Defect] = field(default_factory=list)
    shams: Shams = field(default_factory=Shams)
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(STORIES, 0))
    first: dict[str, int] = field(default_factory=dict)

    def begun(self, story: str, t: int) -> None:
        """One of a story's problems reached the firm at `t`."""
        self.counts[story] += 1
        self.first[story] = min(t, self.first.get(story, t))

    def starts(self, seed: int, account: Account) -> list[Start]:
        """The planted problems of one account."""
        found: list[Start] = []
        if self.manhole is not None and account.street.number == self.manhole.street.number:
            found += self.manhole.starts(seed, account)
        if self.escrow is not None:
            found += self.escrow.starts(seed, account)
        for defect in self.defects:
            found += defect.starts(seed, account)
        return found


def manhole(streets: list[Street], weather: Weather, clock: Clock) -> Manhole | None:
    """The flooded joint; None when no winter in the world is wet."""
    winters: dict[int, list[int]] = {}
    for spell in weather.winter_spells(clock):
        date = clock.date(spell)
        winters.setdefault(date.year - (date.month < 6), []).append(spell)
    return Manhole(streets[chosen(len(streets))], winters) if winters else None


def escrow(rng: Random, batches: list[str], *, clock: Clock) -> Escrow:
    """The swapped batch: about a third into the world, in the night to a Wednesday."""
    day = (clock.start + int((0.29 + 0.11 * rng.random()) * (clock.end - clock.start))) // DAY
    while (day + 3) % 7 != 2:
        day += 1
    return Escrow(rng.choice(batches), day * DAY + 2 * HOUR)


def sham(streets: list[Street], *, maker: Maker, demand: Demand, avoid: Street, clear: frozenset[str]) -> Sham | None:
    """The highest chance peak among the largest streets; None in a world too quiet to have one."""
    free = [street for street in streets if street.number != avoid.number and street.town in clear]
    largest = sorted(free, key=lambda street: (-street.size, street.number))[:12]
    best: tuple[bool, float, Sham] | None = None
    for street in largest:
        accounts = [account for household in maker.street(street) for account in household.accounts]
        arrivals = demand.street(street.number, accounts)
        for reason in _WATCHED:
            weeks = np.bincount([(a.t - demand.clock.start) // WEEK for a in arrivals if a.reason == reason], minlength=demand.weeks)
            height, end = _peak(weeks)
            busy = bool(weeks.sum() >= _BUSY)
            if best is None or (busy, height) > best[:2]:
                best = (busy, height, Sham(street, reason, demand.clock.start + end * WEEK))
    return best[2] if best is not None and best[1] > 0 else None


def _peak(weeks: np.ndarray) -> tuple[float, int]:
    """The highest four weeks between 30% and 75% of a series, in standard deviations over its mean, and the week after them."""
    if weeks.sum() < 3:
        return 0.0, 0
    sums = np.convolve(weeks, np.ones(_WINDOW), "valid")
    low, high = int(0.30 * len(weeks)), int(0.75 * len(weeks))
    at = low + int(np.argmax(sums[low:high]))
    mean = weeks.mean() * _WINDOW
    return float((sums[at] - mean) / np.sqrt(mean)), at + _WINDOW


def named(reason: int) -> str:
    """The reason's name."""
    return ALL[reason].name
