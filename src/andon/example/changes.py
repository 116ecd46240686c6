"""The firm's change log: many innocent events, and the few that matter among them."""

from __future__ import annotations

from random import Random

from andon.example.clock import DAY, HOUR, Clock
from andon.example.defect import Event
from andon.example.exports import Exports
from andon.example.listed import sold
from andon.example.places import Street
from andon.example.reasons import PRODUCT_OF
from andon.example.staff import Staff
from andon.example.stories import Plan, named
from andon.example.weather import Weather

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
    """Writes the change log; `ids` tells the event behind each story, and under STORY.action what was done about it."""

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
        for defect in plan.defects:
            for place, event in enumerate(defect.events):
                found.append((event, defect.story if defect.behind and not place else ""))
            if defect.action is not None:
                action = defect.action
                found.append(((action.at, 0, "action", action.label, action.scope), f"{defect.story}.action"))
        if plan.shams.mix_at:
            found.append(((plan.shams.mix_at, 0, "other", "Staff of an employer join the plan Bronze", "product=Bronze"), ""))
        rows = self.exports.streams["changelog/events.csv"].rows
        for number, (event, story) in enumerate(sorted(found), start=1):
            key = f"E{number:05d}"
            if story:
                self.ids[story] = key
            rows.append(self._row(key, event, plan=plan, story=story))

    def _row(self, key: str, event: Event, *, plan: Plan, story: str) -> tuple[str, ...]:
        at, until, kind, label, scope = event
        money = ("", "", "", "", "", "")
        if story == "sham" and plan.sham is not None:
            product = PRODUCT_OF[named(plan.sham.reason)]
            scope = f"place={plan.sham.street.name};product={product}"
            money = ("4800.00", "GBP", "Head of Network Care", "platforms", "contacts", "other places, same product")
        else:
            money = next((d.action.money for d in plan.defects if d.action is not None and story == f"{d.story}.action"), money)
        return key, self.clock.naive(at), self.clock.naive(until) if until else "", kind, label, scope, *money

    def _innocent(self, streets: list[Street], *, staff: Staff) -> list[Event]:
        """About five events a month that change nothing."""
        rng, found = self.rng, []
        products = sold(staff.firm)
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
