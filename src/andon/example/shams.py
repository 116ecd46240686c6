"""What looks like a cause and is none: a growing region, a branch only busier, new members of one plan, a new list of categories."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from andon.example.branches import Branches
from andon.example.clock import DAY, Clock
from andon.example.firm import Firm
from andon.example.people import Account
from andon.example.reasons import ALL, NUMBER
from andon.example.script import USUAL, Start

# The helpdesk's list of categories was renamed once; until then and since then.
RENAMED = 1_735_689_600  # 2025-01-01
# A busier bar has so many more guests, with no more trouble a guest.
BUSIER = 1.5
_BAR_REASONS = tuple(NUMBER[name] for name in ("coffee_order", "coffee_points", "coffee_wait"))


@dataclass(frozen=True, slots=True)
class Shams:
    """growth: a town, or "". bar, bar_at: the busier branch, or "". mix_at: when the new members came, or 0."""

    growth: str = ""
    bar: str = ""
    bar_at: int = 0
    mix_at: int = 0

    def guests(self, bar: str, t: int) -> float:
        """How many times the usual number of guests a bar has at `t`."""
        return BUSIER + 1 if bar == self.bar and t >= self.bar_at else 1.0

    def starts(self, seed: int, account: Account, *, end: int) -> list[Start]:
        """The ordinary problems of a busier bar's additional guests, which belong to no story."""
        if not self.bar or account.branch != self.bar:
            return []
        rng, found = Random(f"{seed}/busier/{account.no}"), []
        for reason in _BAR_REASONS:
            rate, t = BUSIER * ALL[reason].rate * account.frailty, float(self.bar_at)
            while (t := t + rng.expovariate(rate) * 365.25 * DAY) < end:
                found.append(Start(int(t), reason, USUAL[reason]))
        return found

    def told(self, clock: Clock, *, firm: Firm) -> list[dict[str, Any]]:
        """What truth says of them: story, scope, since when."""
        rows = []
        if self.growth:
            rows.append({"story": "growth", "scope": f"town={self.growth}", "at": clock.iso(clock.start)})
        if self.bar:
            rows.append({"story": "busier", "scope": f"place={self.bar}", "at": clock.iso(self.bar_at)})
        if self.mix_at:
            rows.append({"story": "mix", "scope": "product=Bronze", "at": clock.iso(self.mix_at)})
        if "scheme" in firm.stories and clock.start < RENAMED:
            rows.append({"story": "scheme", "scope": "scheme=2025", "at": clock.iso(RENAMED)})
        return rows


def shams(firm: Firm, *, clock: Clock, branches: Branches) -> Shams:
    """Those that the firm has, in places where no defect is planted."""
    towns, span = branches.towns, clock.end - clock.start
    town = towns[0]
    return Shams(
        growth=towns[2 * len(towns) // 3] if "growth" in firm.stories else "",
        bar=branches.bars[town][1] if "busier" in firm.stories else "",
        bar_at=clock.start + int(0.45 * span) // DAY * DAY,
        mix_at=clock.start + int(0.5 * span) // DAY * DAY if "mix" in firm.stories else 0,
    )
