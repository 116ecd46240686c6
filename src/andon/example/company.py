"""The made-up firm Halden & Marsh: writes its systems' exports and, beside them, the truth."""

from __future__ import annotations

import gc
from heapq import heappop, heappush
from math import ceil
from pathlib import Path
from random import Random
from typing import Any

from andon.errors import Unwritable
from andon.example import listed, places, planted, plants, stories
from andon.example.branches import Branches
from andon.example.changes import Changes
from andon.example.clock import DAY, Clock
from andon.example.demand import Arrival, Demand
from andon.example.desk import Desk
from andon.example.episode import Episode
from andon.example.exports import Exports
from andon.example.firm import BadExample, Firm, firm
from andon.example.grammar import Grammar
from andon.example.more import More, Tweaks
from andon.example.people import Account, Household, Maker
from andon.example.praise import praise
from andon.example.reasons import ALL
from andon.example.records import Records
from andon.example.script import USUAL, Start
from andon.example.shams import shams
from andon.example.speech import Voice
from andon.example.staff import Staff
from andon.example.stories import LINE_DEAD, Plan
from andon.example.truth import Truth
from andon.example.verdict import Verdict
from andon.example.weather import Weather
from andon.example.world import World

# Contacts and survey comments of one customer in one year; for `interactions=N`.
PER_CUSTOMER_YEAR = 4.7 / 3
# The same for each line of business of the whole firm.
A_LINE = {"net": 1.17, "loan": 0.42, "car": 0.21, "coffee": 0.32, "health": 0.26}
# A problem of the same reason within so many days of the last word is the same issue, so none begins.
QUIET = 60 * DAY
# The smallest world, in customers, and the longest.
LEAST, MOST_YEARS = 50, 20
BLOCK = 4000
CHURN = 0.035


def make(
    folder: Path, *, customers: int | None = None, interactions: int | None = None, years: int = 3, seed: int = 0, phrasing: str = "a",
    without: tuple[str, ...] = (), divisions: tuple[str, ...] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Write the exports of the made-up firm into `folder` and the truth into `folder/truth`; counts of what was written.

    customers, or about how many interactions (customers win; 20,000 customers when neither is given). years: the world ends
    on 2026-06-30. phrasing: the phrase family. without: stories to leave out (`firm.STORIES`). divisions: of network, loans,
    cars, coffee, health; None is all for which the family has words. The same arguments give the same bytes. Raises
    BadExample for arguments that cannot be, Unwritable when the folder cannot be written.
    """
    grammar = Grammar(phrasing)
    asked = firm(divisions, without=without, grammar=grammar)
    size = _size(customers, interactions, years=years, seed=seed, asked=asked)
    try:
        return Company(folder, customers=size, years=years, seed=seed, grammar=grammar, phrasing=phrasing, firm=asked).write()
    except OSError as error:
        raise Unwritable(folder) from error


def _size(customers: int | None, interactions: int | None, *, years: int, seed: int, asked: Firm) -> int:
    """How many customers are wished for. Raises BadExample where a wish cannot be met."""
    if seed < 0:
        raise BadExample(f"A seed is a whole number from 0 on, and {seed} is none.")
    if not 1 <= years <= MOST_YEARS:
        raise BadExample(f"The example company has records of 1 to {MOST_YEARS} years, and {years} were asked for.")
    each = PER_CUSTOMER_YEAR if asked.plain else sum(A_LINE[line] for line in asked.lines)
    if customers is not None:
        if customers < LEAST:
            raise BadExample(f"The example company needs at least {LEAST} customers, and {customers} were asked for.")
        return customers
    wish = 100_000 if interactions is None else interactions
    if (size := round(wish / (each * years))) < LEAST:
        least = ceil((LEAST - 0.5) * each * years)
        raise BadExample(f"Of {years} years the example company needs about {least} interactions or more, and {wish} were asked for.")
    return size


class Company:
    """One world from its plan to its files."""

    def __init__(self, folder: Path, *, customers: int, years: int, seed: int, grammar: Grammar, phrasing: str, firm: Firm) -> None:
        self.seed, self.years, self.phrasing, self.clock, self.firm, self.size = seed, years, phrasing, Clock(years), firm, customers
        self.weather = Weather(Random(f"{seed}/weather"), self.clock)
        self.staff = Staff(Random(f"{seed}/staff"), customers, firm=firm)
        self.streets = places.streets(Random(f"{seed}/places"), customers, planted=max(24, min(160, round(customers * 0.0023))))
        self.batches = [f"TX{1000 + (37 * number + 911 * seed) % 8999}" for number in range(places.batches(customers))]
        self.demand = Demand(seed=seed, clock=self.clock, firm=firm)
        self.branches = Branches(self.streets)
        self.plan = self._plan()
        self.exports, self.truth = Exports(folder, firm=firm), Truth(folder)
        self.desk = Desk(self.exports, self.clock, seed=seed)
        self.world = World(
            seed, self.clock, self.weather, self.staff, Voice(grammar), self.desk, self.demand, firm, self.plan.defects
        )  # fmt: skip
        self.records, self.verdict = Records(self.desk, seed=seed), Verdict(self.truth, end=self.clock.end)
        self.lines: dict[int, int] = {}
        self.tally = None if firm.plain else listed.Tally(self.clock, self.plan.shams)

    def _maker(self) -> Maker:
        """A maker of people; the whole firm has more of them."""
        more = None
        if not self.firm.plain:
            surge_at = next((defect.at for defect in self.plan.defects if defect.story == "surge"), 0)
            tweaks = Tweaks(self.plan.shams.growth, self.plan.shams.mix_at, surge_at)
            more = More(self.seed, self.clock, firm=self.firm, branches=self.branches, batches=self.batches, tweaks=tweaks)
        return Maker(seed=self.seed, clock=self.clock, batches=self.batches, more=more)

    def _plan(self) -> Plan:
        plan = self.plan = Plan()
        if not self.firm.plain:
            plan.shams = shams(self.firm, clock=self.clock, branches=self.branches)
            plan.defects = plants.defects(plants.Setting(self.clock, self.branches, self.size, self.firm))
        if "manhole" in self.firm.stories:
            plan.manhole = stories.manhole(self.streets, self.weather, self.clock)
        if "escrow" in self.firm.stories:
            plan.escrow = stories.escrow(Random(f"{self.seed}/escrow"), self.batches, clock=self.clock)
        if "sham" in self.firm.stories:
            avoid = self.streets[places.chosen(len(self.streets))]
            plan.sham = stories.sham(self.streets, maker=self._maker(), demand=self.demand, avoid=avoid, clear=self._clear())
        return plan

    def _clear(self) -> frozenset[str]:
        """Towns where nothing else is planted that a peak could come of."""
        slow = [defect for defect in self.plan.defects if defect.story == "idle"]
        towns = {scope.removeprefix("town=") for defect in slow for scope in defect.scope}
        return frozenset(self.branches.towns) - towns - {self.plan.shams.growth}

    def write(self) -> dict[str, Any]:
        """All files; rows are written street by street, so memory does not grow with the world."""
        # Episodes are taken apart when they are over (see forget), so there is nothing for the collector to find.
        gc.disable()
        try:
            return self._written()
        finally:
            gc.enable()

    def _written(self) -> dict[str, Any]:
        maker, waiting = self._maker(), 0
        self.homes: list[Household] = []
        for street in self.streets:
            homes = maker.street(street)
            self._street(street.number, homes)
            self.homes += homes
            waiting += street.size
            if waiting >= BLOCK:
                self._flush()
                waiting = 0
        self._flush()
        changes = Changes(Random(f"{self.seed}/changes"), self.clock, exports=self.exports)
        changes.events(self.plan, streets=self.streets, batches=self.batches, weather=self.weather, staff=self.staff)
        listed.lists(
            self.exports, self.clock, firm=self.firm, streets=self.streets, lines=self.lines, staff=self.staff, tally=self.tally
        )  # fmt: skip
        self._market()
        planted.causes(self.truth.rows, plan=self.plan, ids=changes.ids)
        files = self.exports.close(seed=self.seed, years=self.years, phrasing=self.phrasing)
        facts = {"seed": self.seed, "years": self.years, "phrasing": self.phrasing, "end": self.clock.iso(self.clock.end)}
        tables = self.truth.close(facts | planted.meta(self.plan, clock=self.clock, ids=changes.ids, staff=self.staff))
        return {"customers": maker.people, **self.verdict.counts, "stories": self.plan.counts, "files": files, "truth": tables}

    def _market(self) -> None:
        if "car" in self.firm.lines:
            surge_at = next((defect.at for defect in self.plan.defects if defect.story == "surge"), 0)
            rows = listed.market(Random(f"{self.seed}/market"), self.clock, customers=self.size, surge_at=surge_at)
            self.exports.streams["market/market.csv"].rows += rows

    # -- living

    def _street(self, number: int, homes: list[Household]) -> None:
        """What happens to a street's accounts in all the years, and what the firm's lists say of its people."""
        accounts = [account for home in homes for account in home.accounts]
        self.lines[number] = sum(account.line == "net" for account in accounts)
        arrivals: list[list[Arrival]] = [[] for _ in accounts]
        for arrival in self.demand.street(number, accounts):
            arrivals[arrival.account].append(arrival)
        for account, mine in zip(accounts, arrivals, strict=True):
            self._live(account, mine)
        for home in homes:
            self.records.household(home)

    def _live(self, account: Account, arrivals: list[Arrival]) -> None:
        """One account's problems in order of time."""
        rng = Random(f"{self.seed}/live/{account.no}")
        leaves = rng.expovariate(CHURN) * 365 * DAY + self.clock.start
        account.left = min(account.left, int(max(leaves, account.since + 90 * DAY)))
        starts = self.plan.starts(self.seed, account)
        wet = self.plan.manhole if starts and starts[0].story == "manhole" else None
        queue: list[tuple[int, int, Start, Episode | None]] = []
        for arrival in arrivals:
            if wet is None or arrival.reason != LINE_DEAD or not wet.spoils(arrival.t, self.clock):
                heappush(queue, (arrival.t, len(queue), Start(arrival.t, arrival.reason, USUAL[arrival.reason]), None))
        for start in (*starts, *self.plan.shams.starts(self.seed, account, end=self.clock.end)):
            heappush(queue, (start.t, len(queue), start, None))
        lived, chain = self._lived(account, queue, rng=rng)
        if self.tally is not None:
            self.tally.add(account)
            self.verdict.counts["interactions"] += praise(self.world, account, rows=self.truth.rows)
        self._money(account, lived)
        for episode in lived:
            self.verdict.write(episode, later=chain.get(episode.id))
        for episode in lived:
            episode.forget()

    def _lived(
        self, account: Account, queue: list[tuple[int, int, Start, Episode | None]], *, rng: Random
    ) -> tuple[list[Episode], dict[str, Episode]]:
        """The episodes of an account, and by id the later episode that is the same defect again."""
        lived: list[Episode] = []
        chain: dict[str, Episode] = {}
        order = len(queue)
        while queue:
            t, _, start, before = heappop(queue)
            name = ALL[start.reason].name
            if not max(account.since, self.clock.start) <= t < min(account.left, self.clock.end) or account.settled.get(name, 0) > t:
                continue
            if start.story == "manhole":
                before = next((episode for episode in reversed(lived) if episode.story == "manhole"), None)
            own = Random(f"{self.seed}/{start.story}/{account.no}/{t}") if start.story else rng
            episode = Episode(self.world, account, start=start, rng=own, returns_of=before.id if before else "")
            episode.run(t)
            if not episode.contacts:
                continue
            lived.append(episode)
            if before is not None:
                chain[before.id] = episode
            account.settled[name] = episode.contact.last_word + QUIET
            account.last_contact = max(account.last_contact, episode.contact.last_word)
            if episode.comes_back is not None:
                order += 1
                heappush(queue, (episode.comes_back, order, Start(episode.comes_back, start.reason, start.script), episode))
            if start.story:
                self.plan.begun(start.story, t)
        return lived, chain

    def _money(self, account: Account, lived: list[Episode]) -> None:
        """Purchases to churn; a swapped loan's taxes are missing until it is put right."""
        taxed = (0, 0)
        swapped = [episode for episode in lived if episode.story == "escrow"]
        if self.plan.escrow is not None and account.batch == self.plan.escrow.batch and account.since <= self.plan.escrow.at:
            corrected = self.plan.escrow.corrected(self.seed, account)
            taxed = (self.plan.escrow.at, corrected or self.clock.end)
            if corrected and swapped and swapped[0].contact.last_word < corrected < account.left:
                swapped[0].late_cure(corrected)
        self.records.account(account, start=self.clock.start, taxed=taxed)

    # -- truth beside the issues

    def _flush(self) -> None:
        """Write what waits: parties and customers of the streets since the last time, then all rows."""
        parties: dict[str, list[str]] = {}
        main = {
            person.id: next((a.no for a in home.accounts if a.persons[0] is person), home.accounts[0].no)
            for home in self.homes
            for person in home.persons
        }
        for (source, ref), (person, _, shared) in self.desk.links.items():
            parties.setdefault(person, []).append(f"{source}/{ref}")
            self.truth.rows["links"].append((source, ref, person, main[person], shared))
        self.truth.rows["customers"] += [
            (person.id, sorted(parties.get(person.id, [])), None, None, person.name, person.street.name)
            for home in self.homes
            for person in home.persons
        ]
        self.desk.links.clear()
        self.homes = []
        self.exports.flush()
        self.truth.flush()
        self.desk.bind()
