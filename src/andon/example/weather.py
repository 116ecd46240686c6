"""Rain over the whole region, day by day."""

from __future__ import annotations

import math
from bisect import bisect_left
from random import Random

from andon.example.clock import DAY, Clock

# What counts as heavy: about five spells between November and February, rare in summer.
HEAVY = 1.75


class Weather:
    """Heavy rain in spells; heavy: the first day (seconds, UTC midnight) of each spell in order."""

    def __init__(self, rng: Random, clock: Clock) -> None:
        self.wet_days: set[int] = set()
        self.heavy: list[int] = []
        level, quiet = 0.0, 0
        for day in range(clock.first_day, clock.end // DAY):
            date = clock.days[day - clock.first_day]
            wave = math.cos(2 * math.pi * (date.timetuple().tm_yday - 5) / 365.25)
            level = 0.72 * level + rng.gauss(0, 0.62)
            quiet -= 1
            if level + 0.55 * wave > HEAVY:
                self.wet_days.update((day, day + 1))
                if quiet <= 0:
                    self.heavy.append(day * DAY)
                quiet = 9

    def flag(self, t: int) -> str:
        """What the firm's weather feed says at `t`."""
        return "heavy_rain" if t // DAY in self.wet_days else ""

    def winter_spells(self, clock: Clock) -> list[int]:
        """Spells in November to February inside the world."""
        found = self.heavy[bisect_left(self.heavy, clock.start) :]
        return [t for t in found if clock.date(t).month in (11, 12, 1, 2)]
