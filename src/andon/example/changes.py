"""The firm's change log, lines a street, staff list and coverage: many innocent events, and the few that matter among them."""

from __future__ import annotations

from random import Random

from andon.example.clock import DAY, HOUR, Clock
from andon.example.exports import Exports
from andon.example.places import Street
from andon.example.reasons import PRODUCT_OF, PRODUCTS
from andon.example.staff import AREAS, Staff
from andon.example.stories import Plan, named
from andon.example.weather import Weather

Event = tuple[int, int, str, str, str]  # at, until (0: none), kind, label, scope
_SOMETIMES = (
    ("release", "Router firmware {n}", "product=Broadband"), ("release", "App {n}", ""), ("release", "Ticket form {n}", ""),
    ("policy", "New script for the {team} desk", "team={team}"), ("policy", "Refund limit raised for {team}", "team={team}"),
    ("price", "List price of {product} raised", "product={product}"), ("price", "Winter offer on {product}", "product={product}"),
    ("campaign", "Mailing about {product}", "product={product}"), ("campaign", "Local fair stand, {place}", "place={place}"),
    ("other", "Road works, {place}", "place={place}"), ("other", "Cabinet repainted, {place}", "place={place}"), ("other",
    "Audit of the {team} desk", "team={team}"),
    ("release", "Interactive voice menu {n}", ""), ("other", "New technician van fleet, part {n}", ""),
)  # fmt: skip


class Changes:
    """Writes the files that belong to no customer; `ids` tells the event behind each story."""

    def __init__(self, rng: Random, clock: Clock, *, exports: Exports) -> None:
        self.rng, self.clock, self.exports = rng, clock, exports
        self.ids: dict[str, str] = {}

    def events(self, plan: Plan, *, streets: list[Street], batches: list[str], weather: Weather, staff: Staff) -> None:
        """The change log in order of time."""
        found: list[tuple[Event, str]] = [(event, "") for event in self._innocent(streets, staff=staff)]
        found += [((t, t + 2 * DAY, "weather", "Heavy rain", ""), "") for t in weather.heavy if t >= self.clock.start]
        found += [
            ((t, t + 4 * HOUR, "other", f"Tax account run, batch {batch}", f"batch={batch}"), "")
            for t, batch in self._runs(batches, plan=plan)
        ]
        if plan.escrow is not None:
            escrow = plan.escrow
            found.append(
                ((escrow.at, escrow.at + 4 * HOUR, "other", f"Tax account run, batch {escrow.batch}", f"batch={escrow.batch}"), "escrow")
            )
        if plan.sham is not None:
            sham = plan.sham
            found.append(((sham.at, 0, "action", f"Cabinet filters renewed, {sham.street.name}", ""), "sham"))
        rows = self.exports.streams["changelog/events.csv"].rows
        for number, (event, story) in enumerate(sorted(found), start=1):
            key = f"E{number:05d}"
            if story:
                self.ids[story] = key
            rows.append(self._row(key, event, plan=plan))

    def _row(self, key: str, event: Event, *, plan: Plan) -> tuple[str, ...]:
        at, until, kind, label, scope = event
        money = ("", "", "", "", "", "")
        if kind == "action" and plan.sham is not None:
            product = PRODUCT_OF[named(plan.sham.reason)]
            scope = f"place={plan.sham.street.name};product={product}"
            money = ("4800.00", "GBP", "Head of Network Care", "platforms", "contacts", "other places, same product")
        return key, self.clock.naive(at), self.clock.naive(until) if until else "", kind, label, scope, *money

    def _innocent(self, streets: list[Street], *, staff: Staff) -> list[Event]:
        """About five events a month that change nothing."""
        rng, found = self.rng, []
        products = [product for line in PRODUCTS.values() for product in line]
        teams = sorted(staff.teams)
        for month in range((self.clock.end - self.clock.start) // (30 * DAY)):
            for _ in range(4 + int(rng.random() * 3)):
                kind, label, scope = rng.choice(_SOMETIMES)
                values = {
                    "n": f"{3 + month // 12}.{month % 12}",
                    "team": rng.choice(teams),
                    "product": rng.choice(products),
                    "place": rng.choice(streets).name,
                }
                at = self.clock.start + (month * 30 + int(rng.random() * 30)) * DAY + (6 + int(rng.random() * 12)) * HOUR
                found.append((at, 0, kind, label.format(**values), scope.format(**values)))
        return found

    def _runs(self, batches: list[str], *, plan: Plan) -> list[tuple[int, str]]:
        """Runs of other batches, each on some night, which did what they should."""
        rng, span = self.rng, (self.clock.end - self.clock.start) // DAY
        spared = plan.escrow.batch if plan.escrow is not None else ""
        runs = [(self.clock.start + int((0.05 + 0.9 * rng.random()) * span) * DAY + 2 * HOUR, batch) for batch in batches]
        return [(at, batch) for at, batch in runs if batch != spared and rng.random() < 0.8]

    def lists(self, *, streets: list[Street], lines: dict[int, int], staff: Staff) -> None:
        """Exposures (lines a street), staff and coverage."""
        first, last = self.clock.day(self.clock.start), self.clock.day(self.clock.end - DAY)
        streams = self.exports.streams
        streams["network/exposures.csv"].rows += [
            (first, last, f"place={street.name}", str(lines[street.number])) for street in streets if lines.get(street.number)
        ]
        loan_teams = ("Escrow", "Loans desk", "Online", "Payments")
        for agent in staff.agents:
            area = AREAS["loan" if agent.team in loan_teams else "net"]
            for source, ref in (("helpdesk", agent.login), ("mail", agent.address), ("calls", agent.extension)):
                streams["staff/staff.csv"].rows.append((source, ref, agent.staff_id, agent.team, area))
        for source, channel in (("helpdesk", "web"), ("mail", "email"), ("calls", "phone")):
            streams["coverage/coverage.csv"].rows.append((source, channel, first, last, "stated"))
