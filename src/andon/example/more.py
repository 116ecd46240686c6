"""What the whole firm adds to its people: accounts of the later divisions, languages, a growing region, a new employer."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from andon.example.branches import Branches
from andon.example.clock import DAY, Clock
from andon.example.firm import Firm
from andon.example.grammar import LANGUAGES
from andon.example.people import LINE_TYPES, Account, Person, scrambled
from andon.example.places import Street
from andon.example.reasons import PRODUCTS

LETTERS = {"net": "N", "loan": "L", "car": "V", "coffee": "K", "health": "H"}
# Share of households with an account of each later division.
HELD = {"car": 0.30, "coffee": 0.35, "health": 0.25}
FOREIGN = 0.10
# Cars are up to so many years old when they come to the firm.
AGES = 8
# The part of one model's two years; the others have older or newer ones. Its defect begins that far into the world.
PART, PART_MODEL, PART_AT = "TB-7", "Merle", 0.14
_NEWLY_SOLD = 0.30


@dataclass(frozen=True, slots=True)
class Tweaks:
    """growth: town that grows, or "". mix_at, surge_at: when staff of an employer join the plan Bronze, when sales begin to fall, or 0."""

    growth: str = ""
    mix_at: int = 0
    surge_at: int = 0


class More:
    """Adds to the households of a street; every choice depends on the seed and the household alone."""

    def __init__(self, seed: int, clock: Clock, *, firm: Firm, branches: Branches, batches: list[str], tweaks: Tweaks) -> None:
        self.seed, self.clock, self.firm, self.branches, self.batches, self.tweaks = seed, clock, firm, branches, batches, tweaks

    def language(self, person: Person) -> str:
        """The language a person writes in; "" for English."""
        if "languages" not in self.firm.stories:
            return ""
        rng = Random(f"{self.seed}/language/{person.id}")
        return rng.choice(LANGUAGES) if rng.random() < FOREIGN else ""

    def accounts(self, persons: list[Person], *, street: Street, house: int, first: int, had: list[Account]) -> list[Account]:
        """The accounts of a household: those of `had` that this firm keeps, then new ones numbered from `first`."""
        rng = Random(f"{self.seed}/more/{street.number}/{house}")
        kept = [account for account in had if account.line in self.firm.lines]
        wanted = [line for line in HELD if rng.random() < HELD[line] and line in self.firm.lines]
        if not kept and not wanted:
            wanted = [rng.choice(self.firm.lines)]
        made = [self._account(rng, line, persons=persons, number=first + place, street=street) for place, line in enumerate(wanted)]
        for account in (*kept, *made):
            self._tweak(rng, account)
        return kept + made

    def _account(self, rng: Random, line: str, *, persons: list[Person], number: int, street: Street) -> Account:
        clock = self.clock
        late = rng.random() < 0.12
        since = clock.start + int((rng.random() * 1.15 - 0.15) * (clock.end - clock.start)) if late else 0
        holder = int(rng.random() * min(2, len(persons)))
        product = PRODUCTS[line][int(rng.random() ** 1.2 * len(PRODUCTS[line]))]
        account = Account(
            no=f"{LETTERS[line]}{scrambled(number, seed=self.seed, salt=1):08d}", line=line, persons=persons[holder:] + persons[:holder],
            street=street, product=product, since=max(since, clock.start - 300 * DAY), left=clock.end + 3000 * DAY,
            frailty=rng.gammavariate(2.5, 0.4), line_type="",
        )  # fmt: skip
        if line == "car":
            self._car(rng, account)
        elif line == "coffee":
            account.branch = self.branches.bar(rng, street.town)
        elif line == "loan":
            account.batch = rng.choice(self.batches)
        elif line == "net":
            account.line_type = rng.choice(LINE_TYPES)
        return account

    def _car(self, rng: Random, account: Account) -> None:
        """A car: its year, its dealer; some were bought in the world's time, fewer of one model once word is out."""
        account.branch = self.branches.dealer(account.street.town)
        span = self.clock.end - self.clock.start
        bought = self.clock.start + int(rng.random() * span)
        falls = self.tweaks.surge_at and account.product == PART_MODEL and bought > self.tweaks.surge_at + 150 * DAY
        sold = rng.random() < _NEWLY_SOLD and not (rng.random() < 0.55 and falls)
        account.since = bought if sold else self.clock.start - 300 * DAY
        account.year = self.clock.date(max(account.since, self.clock.start)).year - int(rng.random() * AGES)

    def _tweak(self, rng: Random, account: Account) -> None:
        """A growing region's accounts begin one after the other; an employer's staff join one plan on one day."""
        grows, share = rng.random() < 0.6, rng.random()
        if account.street.town == self.tweaks.growth and grows:
            begins = self.clock.start + int((0.15 + 0.8 * share) * (self.clock.end - self.clock.start))
            account.since = max(account.since, begins)
        if account.line == "health" and self.tweaks.mix_at and rng.random() < 0.25:
            account.product, account.since = "Bronze", self.tweaks.mix_at + int(rng.random() * 5 * DAY)


def part_years(clock: Clock) -> tuple[int, int]:
    """The model years that have the part: the two before its defect shows."""
    year = clock.date(clock.start + int(PART_AT * (clock.end - clock.start))).year
    return year - 2, year - 1


def part_of(clock: Clock, product: str, year: int) -> str:
    """The throttle part of a car."""
    years = part_years(clock)
    if product == PART_MODEL and year in years:
        return PART
    return "TB-5" if year < years[0] - 2 else "TB-6" if year <= years[1] else "TB-8"
