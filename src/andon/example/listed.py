"""What belongs to no customer: the firm's denominators, the market's sales, staff and coverage."""

from __future__ import annotations

import math
from collections import defaultdict
from random import Random

from andon.example.clock import DAY, Clock
from andon.example.exports import Exports
from andon.example.firm import Firm
from andon.example.more import PART_MODEL
from andon.example.people import Account
from andon.example.places import Street
from andon.example.reasons import LINE_OF, PRODUCTS
from andon.example.shams import Shams
from andon.example.staff import AREAS, Staff

# Exposures are customers, counted at the middle of spans of so many days.
SPAN = 91
RIVALS = ("Calder Vale", "Northmoor", "Tessaly")
HOUSE = "Halden & Marsh"


class Tally:
    """Counts accounts by scope and quarter while the world is written; small, since scopes are few."""

    def __init__(self, clock: Clock, shams: Shams) -> None:
        self.clock, self.shams = clock, shams
        self.starts = range(clock.start, clock.end, SPAN * DAY)
        self.units: dict[tuple[str, int], float] = defaultdict(float)

    def add(self, account: Account) -> None:
        """Count an account in every quarter of its life."""
        scopes = [f"product={account.product}", f"town={account.street.town}"]
        if account.line == "car":
            scopes.append(f"model_year={account.year};product={account.product}")
        for place, start in enumerate(self.starts):
            middle = start + SPAN * DAY // 2
            if account.since <= middle < account.left:
                for scope in scopes:
                    self.units[(scope, place)] += 1
                if account.line in ("net", "car"):
                    self.units[(f"place={account.place}", place)] += 1
                elif account.line == "coffee":
                    self.units[(f"place={account.branch}", place)] += self.shams.guests(account.branch, middle)

    def rows(self) -> list[tuple[str, str, str, str]]:
        """from, until, scope and units, in order."""
        clock, found = self.clock, []
        for (scope, place), units in sorted(self.units.items()):
            first, last = self.starts[place], min(self.starts[place] + SPAN * DAY, clock.end) - DAY
            found.append((clock.day(first), clock.day(last), scope, f"{units:g}"))
        return found


def market(rng: Random, clock: Clock, *, customers: int, surge_at: int) -> list[tuple[str, str, str, str]]:
    """Cars sold by month of the house, its model in question and its rivals: one market, one season, and a fall of one brand."""
    rows, month = [], clock.start + 14 * DAY
    size = max(200.0, customers / 8)
    while month < clock.end:
        date = clock.date(month)
        season = 1 + 0.12 * math.cos(2 * math.pi * (date.month - 4) / 12)
        told = 0.0 if not surge_at else min(1.0, max(0.0, (month - surge_at - 150 * DAY) / (300 * DAY)))
        shares = [(HOUSE, 0.22 * (1 - 0.28 * told)), (f"{HOUSE} {PART_MODEL}", 0.07 * (1 - 0.55 * told))]
        shares += [(rival, share * (1 + 0.08 * told)) for rival, share in zip(RIVALS, (0.34, 0.26, 0.18), strict=True)]
        for brand, share in shares:
            sold = max(0.0, rng.gauss(1.0, 0.05)) * size * season * share
            rows.append((date.replace(day=1).isoformat(), brand, "cars_sold", f"{sold:.0f}"))
        month += int(30.4375 * DAY)
    return rows


def lists(
    exports: Exports, clock: Clock, *, firm: Firm, streets: list[Street], lines: dict[int, int], staff: Staff, tally: Tally | None
) -> None:
    """Exposures (lines a street, or all that the tally counted), staff and coverage."""
    first, last = clock.day(clock.start), clock.day(clock.end - DAY)
    streams = exports.streams
    if tally is None:
        streams["network/exposures.csv"].rows += [
            (first, last, f"place={street.name}", str(lines[street.number])) for street in streets if lines.get(street.number)
        ]
    else:
        streams["network/exposures.csv"].rows += tally.rows()
    for agent in staff.agents:
        area = AREAS[LINE_OF[agent.team]]
        known = [("helpdesk", agent.login), ("mail", agent.address), ("calls", agent.extension)]
        known += [] if firm.plain else [("reviews", agent.login), ("appstore", agent.login)]
        for source, ref in known:
            streams["staff/staff.csv"].rows.append((source, ref, agent.staff_id, agent.team, area))
    covered = [("helpdesk", "web"), ("mail", "email"), ("calls", "phone")]
    covered += [] if firm.plain else [("reviews", "review"), ("appstore", "review")]
    for source, channel in covered:
        streams["coverage/coverage.csv"].rows.append((source, channel, first, last, "stated"))


def sold(firm: Firm) -> list[str]:
    """Every product of the firm."""
    return [product for line in firm.lines for product in PRODUCTS[line]]
