"""Customers in households with accounts, made street by street."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from random import Random
from typing import TYPE_CHECKING

from andon.example import dirt, names
from andon.example.clock import DAY, Clock
from andon.example.places import Street
from andon.example.reasons import PRODUCTS

if TYPE_CHECKING:
    from andon.example.more import More

REGISTERS, REGISTER_EDGES = ("plain", "terse", "formal", "chatty", "angry"), (0.42, 0.62, 0.76, 0.95, 1.0)
LINE_TYPES = ("copper", "fibre", "cable")
# Running numbers go round a prime in long strides.
PRIME, STRIDE = 99_999_989, 48_271_013


def scrambled(number: int, *, seed: int, salt: int) -> int:
    """A number that tells nothing about its neighbours; no two alike below `PRIME`."""
    return (number * STRIDE + seed * 104_729 + salt * 1_299_709) % PRIME


@dataclass(slots=True)
class Person:
    """A customer. id: truth only. register: how they write. slips: share of words mistyped. ways: what they like to use."""

    id: str
    given: str
    surname: str
    born: str
    phone: str
    landline: str
    email: str
    second_email: str
    street: Street
    house: int
    old_address: tuple[str, str]
    register: str
    slips: float
    ways: tuple[float, float, float]
    patience: float
    shared_phone: bool = False
    requester: str = ""
    written: bool = False
    language: str = ""

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


@dataclass(slots=True)
class Account:
    """An account of one line of business; persons[0] holds it. since, left: when it began and ended (left: far away when it did not)."""

    no: str
    line: str
    persons: list[Person]
    street: Street
    product: str
    since: int
    left: int
    frailty: float
    line_type: str
    batch: str = ""
    branch: str = ""
    year: int = 0
    last_contact: int = 0
    settled: dict[str, int] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Where its contacts are about: the branch, or the street."""
        return self.branch or self.street.name


@dataclass(slots=True)
class Household:
    """Who lives together, and what they have with the firm."""

    persons: list[Person]
    accounts: list[Account]


class Maker:
    """Makes the households of a street; numbers run on from street to street."""

    def __init__(self, *, seed: int, clock: Clock, batches: list[str], more: More | None = None) -> None:
        self.seed, self.clock, self.batches, self.more = seed, clock, batches, more
        self.people = self.households = self.accounts = self.loans = 0
        self.addresses: set[int] = set()

    def street(self, street: Street) -> list[Household]:
        """The households of a street; every random choice depends on the seed and the street alone."""
        rng = Random(f"{self.seed}/people/{street.number}")
        made, left, house = [], street.size, 1
        while left > 0:
            luck = rng.random()
            size = min(left, 1 if luck < 0.5 else 2 if luck < 0.85 else 3)
            house += 1 + int(rng.random() * 3)
            made.append(self._household(rng, street, size=size, house=house))
            left -= size
        return made

    def _household(self, rng: Random, street: Street, *, size: int, house: int) -> Household:
        number, self.households = self.households, self.households + 1
        surname = names.FAMILY_NAMES.draw(rng)
        phone = names.landline(number, seed=self.seed)
        persons = [self._person(rng, street, surname=surname, house=house, landline=phone) for _ in range(size)]
        for person in persons[1:]:
            if rng.random() < 2.5 * dirt.SHARED_PHONE:
                person.phone, person.shared_phone = persons[0].phone, True
        line = rng.random()
        accounts = []
        if line < 0.80:
            accounts.append(self._account(rng, "net", persons=persons, street=street))
        if line >= 0.80 or rng.random() < 0.24:
            accounts.append(self._account(rng, "loan", persons=persons, street=street))
        if self.more is not None:
            accounts = self.more.accounts(persons, street=street, house=house, first=self.accounts, had=accounts)
            self.accounts += 3
            for person in persons:
                person.language = self.more.language(person)
        return Household(persons, accounts)

    def _person(self, rng: Random, street: Street, *, surname: str, house: int, landline: str) -> Person:
        number, self.people = self.people, self.people + 1
        given = names.GIVEN_NAMES.draw(rng)
        if rng.random() < 0.15:
            surname = names.FAMILY_NAMES.draw(rng)
        year = 1938 + int(rng.random() * 35 + rng.random() * 34)
        born = f"{year}-{1 + int(rng.random() * 12):02d}-{1 + int(rng.random() * 28):02d}"
        moved = rng.random() < dirt.MOVED
        old = (f"{1 + int(rng.random() * 150)} {rng.choice(('High Street', 'Canal Side', 'Bath Row', 'Ferry Road', 'Cross Lane'))}",
               f"ZX{1 + int(rng.random() * 40)} {int(rng.random() * 9) + 1}AB") if moved else ("", "")  # fmt: skip
        luck, age = rng.random(), 2026 - year
        register = next(name for name, edge in zip(REGISTERS, REGISTER_EDGES, strict=True) if luck <= edge)
        return Person(
            id=f"C{number:07d}", given=given, surname=surname, born=born,
            phone=names.mobile(number, seed=self.seed) if rng.random() < 0.93 else landline, landline=landline,
            email=self._address(rng, given, surname=surname, born=year),
            second_email=self._address(rng, given, surname=surname, born=year) if rng.random() < 0.05 else "",
            street=street, house=house, old_address=old, register=register, slips=max(0.0, rng.gauss(0.012, 0.012)),
            ways=(1.6, 0.5, 0.8) if age > 68 else (0.8, 1.3, 1.1), patience=rng.random(),
        )  # fmt: skip

    def _address(self, rng: Random, given: str, *, surname: str, born: int) -> str:
        """A mail address nobody else in the world has."""
        address = mailed = names.mailbox(rng, given, surname=surname, born=born)
        again = 1
        while (key := _key(address)) in self.addresses:
            local, domain = mailed.split("@")
            again += 1
            address = f"{local}{again}@{domain}"
        self.addresses.add(key)
        return address

    def _account(self, rng: Random, line: str, *, persons: list[Person], street: Street) -> Account:
        number, self.accounts = self.accounts, self.accounts + 1
        letter = "N" if line == "net" else "L"
        batch = ""
        if line == "loan":
            batch, self.loans = self.batches[int(rng.random() * len(self.batches))], self.loans + 1
        since = self.clock.start + int((rng.random() * 1.15 - 0.15) * (self.clock.end - self.clock.start)) if rng.random() < 0.12 else 0
        holder = int(rng.random() * min(2, len(persons)))
        return Account(
            no=f"{letter}{scrambled(number, seed=self.seed, salt=1):08d}", line=line, persons=persons[holder:] + persons[:holder],
            street=street,
            product=PRODUCTS[line][int(rng.random() ** 1.2 * len(PRODUCTS[line]))], since=max(since, self.clock.start - 300 * DAY),
            left=self.clock.end + 3000 * DAY, frailty=rng.gammavariate(2.5, 0.4),
            line_type=LINE_TYPES[int(rng.random() * 3)] if line == "net" else "", batch=batch,
        )  # fmt: skip


def _key(text: str) -> int:
    """A number for a text that is the same in every process (unlike `hash`), small to keep."""
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest(), "little")
