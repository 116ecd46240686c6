"""How contacts and records get into the firm's systems: tickets, mails, calls, steps, with their ids and their gaps."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any

from andon.example import dirt, names
from andon.example.clock import MINUTE, Clock
from andon.example.exports import Exports
from andon.example.people import PRIME, STRIDE, Account, Person, scrambled
from andon.example.staff import DOMAIN, Agent

# How often a field is filled in, by line where lines differ.
STREET_ON_TICKET, STREET_ON_CALL = (
    {"net": 0.88, "loan": 0.30, "car": 0.85, "coffee": 0.9, "health": 0.2},
    {"net": 0.78, "loan": 0.10, "car": 0.75, "coffee": 0.8, "health": 0.1},
)


@dataclass(slots=True)
class Ticket:
    """A ticket while it lives; its one row is written when the issue is over. claims: when and as what it was closed."""

    id: str
    opened: int
    person: Person
    web: bool
    agent: str
    subject: str
    product: str
    attributes: tuple[str, ...]
    labels: tuple[str, str, str, str]
    closed: int = 0
    closed_as: str = ""
    status: str = "open"
    passed_to: str = ""
    passed_at: int = 0
    messages: list[str] = field(default_factory=list)


def billing_no(person: Person, *, seed: int) -> str:
    """How billing numbers a person."""
    return f"P{scrambled(int(person.id[1:]), seed=seed, salt=77):08d}"


def screen_name(person: Person, *, seed: int) -> str:
    """What somebody calls themselves in public; it tells nobody's name."""
    number = scrambled(int(person.id[1:]), seed=seed, salt=91)
    return f"{names.HANDLES[number % len(names.HANDLES)]}{number}"


class Desk:
    """Writes rows into the export files and remembers which party is whom."""

    def __init__(self, exports: Exports, clock: Clock, *, seed: int) -> None:
        self.clock, self.seed, self.streams = clock, seed, exports.streams
        kinds = "ticket message mail thread call step bank answer requester contact outcome issue review job".split()
        self.numbers = {kind: scrambled(0, seed=seed, salt=salt) for salt, kind in enumerate(kinds, start=2)}
        self.links: dict[tuple[str, str], list[Any]] = {}
        self.bind()

    def bind(self) -> None:
        """Take the row lists of the streams, which are new after every flush."""
        rows = {path: stream.rows for path, stream in self.streams.items()}
        self.tickets, self.ticket_messages = rows["helpdesk/tickets.csv"], rows["helpdesk/ticket_messages.jsonl.gz"]
        self.mails, self.calls, self.answers = rows["mail/mails.csv.gz"], rows["calls/calls.parquet"], rows["survey/answers.csv"]
        self.visits, self.bank, self.outcomes = rows["field/visits.csv"], rows["bank/steps.parquet"], rows["billing/outcomes.csv"]
        self.requesters = rows["helpdesk/requesters.csv"]
        self.reviews = {"reviews": rows.get("reviews/reviews.csv", []), "appstore": rows.get("appstore/reviews.jsonl.gz", [])}
        self.jobs = {"car": rows.get("dealer/jobs.csv", []), "coffee": rows.get("loyalty/ledger.csv", [])}
        self.claim_steps = rows.get("claims/steps.jsonl.gz", [])

    def next(self, kind: str) -> int:
        """The next number of a kind, scrambled so that neighbours in the file are no neighbours in number."""
        number = self.numbers[kind] = (self.numbers[kind] + STRIDE) % PRIME
        return number

    def link(self, source: str, ref: str, person: Person) -> None:
        """Remember that a source knows this person by `ref`; a second person under it makes it shared."""
        known = self.links.get((source, ref))
        if known is None:
            self.links[(source, ref)] = [person.id, "", False]
        elif known[0] != person.id:
            known[2] = True

    # -- helpdesk

    def requester(self, rng: Random, person: Person, account: Account) -> str:
        """The helpdesk's id of a person; made at first use."""
        if not person.requester:
            person.requester = f"R{self.next('requester'):08d}"
            email, phone = dirt.kept(rng, person.email), dirt.kept(rng, names.spoken(rng, person.phone))
            number = dirt.kept(rng, account.no)
            self.requesters.append((person.requester, dirt.called(rng, person.given, surname=person.surname), email, phone, number))
            self.link("helpdesk", person.requester, person)
        return person.requester

    def say_in_ticket(self, ticket: Ticket, text: str, *, at: int, role: str, author: str) -> tuple[str, str]:
        """A message in a ticket; its source and source_id."""
        key = f"HM{self.next('message'):08d}"
        row = {"message_id": key, "ticket_id": ticket.id, "at": self.clock.iso(at), "role": role, "author": author, "body": text}
        self.ticket_messages.append(json.dumps(row, ensure_ascii=False))
        return "helpdesk", key

    def file(self, rng: Random, ticket: Ticket, account: Account) -> None:
        """The ticket's row, with what people left empty."""
        clock, line = self.clock, account.line
        requester = self.requester(rng, ticket.person, account) if ticket.web or rng.random() < 0.7 else ""
        self.tickets.append((
            ticket.id, clock.slash(ticket.opened), clock.slash(ticket.closed) if ticket.closed else "", ticket.status, ticket.closed_as,
            requester,
            account.no if rng.random() < 0.8 else "", account.place if rng.random() < STREET_ON_TICKET[line] else "", ticket.product,
            *ticket.labels, ticket.agent, ticket.passed_to, clock.slash(ticket.passed_at) if ticket.passed_at else "", ticket.subject,
            *ticket.attributes,
        ))  # fmt: skip

    # -- mail

    def mail(
        self, text: str, *, at: int, thread: str, reply_to: str, person: Person, address: str, agent: Agent | None, account_no: str
    ) -> tuple[str, str]:
        """A mail from the customer (no agent) or to them; its source and source_id."""
        key = f"<{self.next('mail'):08d}@{'mx.' + DOMAIN if agent else address.split('@')[1]}>"
        self.link("mail", address, person)
        firm = f"service@{DOMAIN}"
        sender, target = ((agent.name, firm), address) if agent else ((person.name, address), firm)
        self.mails.append((key, reply_to, thread, self.clock.mail(at), *sender, target, agent.address if agent else "", account_no, text))
        return "mail", key

    # -- calls

    def call(self, rng: Random, lines: list[str], *, at: int, inbound: bool, person: Person, agent: Agent, account: Account, ticket: str,
             disposition: str, number: str, product: str) -> str:  # fmt: skip
        """A call with its transcript; its id."""
        key = f"K{self.next('call'):08d}"
        length = 60 + int(rng.gammavariate(2.2, 110)) + 12 * len(lines)
        if number:
            self.link("calls", number, person)
        name = dirt.called(rng, person.given, surname=person.surname) if rng.random() < 0.45 else None
        self.calls.append((
            key, at * 1000, length, "in" if inbound else "out", number or None, name, agent.extension, agent.team,
            account.no if rng.random() < 0.65 else None, ticket or None, product if rng.random() < 0.7 else None,
            account.place if rng.random() < STREET_ON_CALL[account.line] else None, disposition, round(1.8 + 0.012 * length, 2),
            "GBP",
            "\n".join(lines),
        ))  # fmt: skip
        return key

    # -- records

    def step(
        self, rng: Random, step: str, *, at: int, account: Account, ticket: str, product: str, technician: str = "", detail: str = ""
    ) -> str:
        """A step the firm's processes record: field work for lines, else the list of the line of business. Its id."""
        shown, clock = ticket if rng.random() < 0.6 else "", self.clock
        if account.line == "health":
            key = f"M{self.next('job'):08d}"
            row = {"step_id": key, "at": clock.iso(at), "account_no": account.no, "ticket_id": shown, "step": step, "product": product}
            self.claim_steps.append(json.dumps(row | {"claim_type": detail}))
        elif account.line in self.jobs:
            key = f"J{self.next('job'):08d}"
            self.jobs[account.line].append((key, clock.naive(at), account.no, shown, step, account.branch, product))
        elif step in ("visit_made", "visit_missed", "line_restored", "line_tested", "line_down"):
            key = f"F{self.next('step'):08d}"
            self.visits.append((key, clock.naive(at), account.no, shown, step, account.street.name, product, technician, ""))
        else:
            key = f"B{self.next('bank'):08d}"
            self.bank.append((key, at, account.no, shown or None, step, product, account.batch or None))
        return key

    # -- public reviews

    def review(
        self, source: str, text: str, *, at: int, reply_to: str, person: Person, agent: Agent | None, stars: int, about: tuple[str, str]
    ) -> tuple[str, str, str]:
        """A public review or the firm's answer to one; its source, source_id and the writer's screen name.

        about: product, and place or version.
        """
        key, product, where = f"RV{self.next('review'):08d}", *about
        handle = screen_name(person, seed=self.seed)
        author = agent.login if agent else handle
        kind, given = ("company", "") if agent else ("guest", str(stars))
        self.link(source, handle, person)
        if source == "reviews":
            self.reviews[source].append((key, reply_to, self.clock.naive(at), kind, author, given, product, where, text))
        else:
            row = {"id": key, "parent": reply_to, "at": self.clock.iso(at), "by": kind, "user": author, "stars": given, "app": product,
                   "app_version": where, "body": text}  # fmt: skip
            self.reviews[source].append(json.dumps(row, ensure_ascii=False))
        return source, key, handle

    def outcome(self, kind: str, *, at: int, account: Account, amount: float | None) -> None:
        """A purchase, renewal, churn, refund or cost in billing."""
        person = account.persons[0]
        money = ("", "") if amount is None else (f"{amount:.2f}", "GBP")
        key = f"O{self.next('outcome'):08d}"
        self.outcomes.append((key, self.clock.naive(at), billing_no(person, seed=self.seed), account.no, kind, *money, account.product))

    def closing(self, at: int) -> int:
        """When a ticket is marked closed after the last word at `at`: whole minutes, never before it."""
        return at - at % MINUTE + 3 * MINUTE
