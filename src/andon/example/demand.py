"""When problems arise: Poisson counts by street, reason and week, with season, trend and lasting noise."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from andon.example.clock import DAY, HOUR, WEEK, Clock
from andon.example.firm import Firm
from andon.example.people import Account
from andon.example.reasons import ALL

# Weekly log noise of a (reason, street) series: AR(1), stationary standard deviation.
PHI, SPREAD = 0.8, 0.35
WEEKDAY = np.cumsum([1.25, 1.12, 1.06, 1.0, 0.95, 0.55, 0.40])


class Arrival(NamedTuple):
    """A problem arises: at second t, reason by its number, account by its place in the street's list."""

    t: int
    reason: int
    account: int


class Demand:
    """Arrivals of one street at a time; each street has a random stream of its own, so any can be made alone."""

    def __init__(self, *, seed: int, clock: Clock, firm: Firm) -> None:
        self.seed, self.clock, self.lines, self.reasons = seed, clock, firm.lines, firm.reasons
        self.weeks = math.ceil((clock.end - clock.start) / WEEK)
        middle = clock.start + np.arange(self.weeks) * WEEK + WEEK // 2
        year = (middle - clock.start) / (365.25 * DAY)
        self.expected = np.array(
            [
                _yearly(reason.rate, swing=reason.swing, high=reason.high, trend=reason.trend, year=year)
                for reason in map(ALL.__getitem__, firm.reasons)
            ]
        )
        if "holidays" in firm.stories:
            self.expected *= _holidays(clock, self.weeks)

    def street(self, number: int, accounts: list[Account]) -> list[Arrival]:
        """All arrivals of a street's accounts, by account and time."""
        rng = np.random.default_rng([self.seed, 71, number])
        noise = _noise(rng, self.expected.shape)
        found: list[Arrival] = []
        for line in self.lines:
            rows = [row for row, reason in enumerate(self.reasons) if ALL[reason].line == line]
            members = np.array([n for n, a in enumerate(accounts) if a.line == line], dtype=np.int64)
            counts = rng.poisson(self.expected[rows] * noise[rows] * len(members))
            if len(members):
                weights = np.cumsum([accounts[n].frailty for n in members])
                found += self._spread(rng, counts, reasons=tuple(self.reasons[row] for row in rows), members=members, weights=weights)
        return sorted(found, key=lambda arrival: (arrival.account, arrival.t, arrival.reason))

    def _spread(self, rng: np.random.Generator, counts: NDArray[np.int64], *, reasons: tuple[int, ...], members: NDArray[np.int64],
                weights: NDArray[np.float64]) -> list[Arrival]:  # fmt: skip
        """Weekly counts as moments of single accounts."""
        rows, weeks = np.nonzero(counts)
        often = counts[rows, weeks]
        rows, weeks = np.repeat(rows, often), np.repeat(weeks, often)
        size = len(rows)
        day = np.searchsorted(WEEKDAY, rng.random(size) * WEEKDAY[-1], side="right")
        # The first day of the world decides which weekday a week begins with.
        day = (day - (self.clock.start // DAY + 3)) % 7
        hour = rng.normal(13.5, 3.6, size)
        t = self.clock.start + weeks * WEEK + day * DAY + (np.clip(hour, 0.2, 23.8) * HOUR).astype(np.int64)
        who = members[np.minimum(np.searchsorted(weights, rng.random(size) * weights[-1], side="right"), len(members) - 1)]
        return [
            Arrival(at, reasons[row], account)
            for at, row, account in zip(t.tolist(), rows.tolist(), who.tolist(), strict=True)
            if at < self.clock.end
        ]


def _yearly(rate: float, *, swing: float, high: int, trend: float, year: NDArray[np.float64]) -> NDArray[np.float64]:
    """Expected arrivals a week and account; the world begins in July, `high` is a month."""
    wave = 1 + swing * np.cos(2 * np.pi * (year + 0.5 - (high - 0.5) / 12))
    return rate * 7 / 365.25 * wave * (1 + trend) ** year


def _holidays(clock: Clock, weeks: int) -> NDArray[np.float64]:
    """How much of the usual demand there is by week: little around Christmas, what was put off in January, less in mid-August."""
    share = np.ones(weeks)
    for week in range(weeks):
        day = clock.date(clock.start + week * WEEK + 3 * DAY).timetuple().tm_yday
        share[week] = 0.6 if day >= 355 or day <= 1 else 1.25 if day <= 15 else 0.85 if 220 <= day <= 234 else 1.0
    return share


def _noise(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """exp of an AR(1) series by row, with mean one."""
    shocks = rng.standard_normal(shape)
    level = np.empty(shape)
    level[:, 0] = shocks[:, 0]
    for week in range(1, shape[1]):
        level[:, week] = PHI * level[:, week - 1] + math.sqrt(1 - PHI**2) * shocks[:, week]
    return np.exp(SPREAD * level - SPREAD**2 / 2)
