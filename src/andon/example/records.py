"""Lists that no contact makes: who the firm thinks its customers are, and what its processes record in passing."""

from __future__ import annotations

from random import Random

from andon.example import dirt, names
from andon.example.clock import DAY, END
from andon.example.desk import Desk, billing_no
from andon.example.people import Account, Household, Person

PRICES = {
    "net": (22.0, 58.0), "loan": (600.0, 1900.0), "car": (14_000.0, 38_000.0), "coffee": (20.0, 90.0), "health": (900.0, 2600.0),
}  # fmt: skip
# What a customer who leaves is worth to the firm, in prices; cars are not renewed every year.
LOST = {"net": 12, "loan": 2, "car": 0.1, "coffee": 4, "health": 1}
RENEWED = ("net", "loan", "coffee", "health")
PAPER = "contact_id name email phone street postcode birth_date account_no customer_since".split()
_CAN_SLIP = ("name", "email", "phone", "street", "birth_date")


class Records:
    """Writes the lists of one household after another."""

    def __init__(self, desk: Desk, *, seed: int) -> None:
        self.desk, self.seed = desk, seed

    def household(self, household: Household) -> None:
        """The CRM's and billing's rows of a household."""
        rng = Random(f"{self.seed}/records/{household.persons[0].id}")
        for person in household.persons:
            own = next((account.no for account in household.accounts if account.persons[0] is person), "")
            if rng.random() < 0.97:
                self._contact(rng, person, own=own, accounts=household.accounts)
        for account in household.accounts:
            for place, person in enumerate(account.persons):
                if place == 0 or rng.random() < 0.35:
                    self._payer(rng, person, account)
            if account.line == "car":
                self._owner(account)

    def _owner(self, account: Account) -> None:
        """The dealer's own list of car owners."""
        person, rng = account.persons[0], Random(f"{self.seed}/dealer/{account.no}")
        if rng.random() < 0.9:
            key = f"D{self.desk.next('contact'):08d}"
            self.desk.streams["dealer/owners.csv"].rows.append((
                key, dirt.called(rng, person.given, surname=person.surname), dirt.kept(rng, person.email),
                dirt.kept(rng, names.spoken(rng, person.phone)), f"{person.house} {person.street.name}", person.street.postcode, account.no,
            ))  # fmt: skip
            self.desk.link("dealer", key, person)

    def _contact(self, rng: Random, person: Person, *, own: str, accounts: list[Account]) -> None:
        """One row, or two where somebody moved and was entered again."""
        number = own if own and rng.random() < 0.8 else accounts[0].no if rng.random() < 0.35 else ""
        since = 2004 + int(rng.random() * 19)
        row = {
            "name": person.name, "email": dirt.kept(rng, person.email), "phone": dirt.kept(rng, names.spoken(rng, person.phone)),
            "street": f"{person.house} {person.street.name}", "postcode": person.street.postcode, "birth_date": dirt.kept(rng,
            person.born, missing=0.2),
            "account_no": number, "customer_since": f"{since}-{1 + int(rng.random() * 12):02d}-{1 + int(rng.random() * 28):02d}",
        }  # fmt: skip
        if person.old_address[0]:
            old = row | {"street": person.old_address[0], "postcode": person.old_address[1]}
            if rng.random() < 0.5:
                self._enter(rng, old | {"email": dirt.kept(rng, person.email), "account_no": ""}, person)
            else:
                row = old
        self._enter(rng, row, person)

    def _enter(self, rng: Random, row: dict[str, str], person: Person) -> None:
        if rng.random() < dirt.MISTYPED:
            field = rng.choice([name for name in _CAN_SLIP if row[name]])
            row = row | {field: dirt.slip(rng, row[field])}
        key = f"CR{self.desk.next('contact'):08d}"
        self.desk.streams["crm/contacts.csv"].rows.append((key, *(row[name] for name in PAPER[1:])))
        self.desk.link("crm", key, person)

    def _payer(self, rng: Random, person: Person, account: Account) -> None:
        """A person on a bill; a payer with two accounts stands there once for each, under one number."""
        year, month, day = person.born.split("-")
        title = f"{person.surname.upper()}, {person.given}" if rng.random() < 0.5 else f"{person.given} {person.surname}"
        mobile = dirt.kept(rng, names.spoken(rng, person.phone), missing=0.2)
        key = billing_no(person, seed=self.seed)
        self.desk.streams["billing/people.csv.gz"].rows.append((
            key, dirt.slip(rng, title) if rng.random() < 0.03 else title, dirt.kept(rng, person.email), mobile,
            f"{person.house} {person.street.name}",
            person.street.postcode, "" if rng.random() < 0.12 else f"{day}/{month}/{year}", account.no,
        ))  # fmt: skip
        self.desk.link("billing", key, person)

    def account(self, account: Account, *, start: int, taxed: tuple[int, int]) -> None:
        """Purchases, renewals, churn and tax payments; taxed: from when until when the tax of this loan went astray (0, 0: never)."""
        rng = Random(f"{self.seed}/money/{account.no}")
        low, high = PRICES[account.line]
        price = round(low + (high - low) * rng.random(), 2)
        since = account.since if account.since > start else start - int(rng.random() * 365) * DAY
        if account.since > start:
            self.desk.outcome("purchase", at=since, account=account, amount=price)
        until = min(account.left, END)
        for year in range(1, (until - since) // (365 * DAY) + 1):
            if since + year * 365 * DAY > start and account.line in RENEWED:
                self.desk.outcome("renewal", at=since + year * 365 * DAY, account=account, amount=price)
        if account.left < END:
            self.desk.outcome("churn", at=account.left, account=account, amount=round(-LOST[account.line] * price, 2))
        if account.line == "loan":
            self._taxes(rng, account, start=start, until=until, taxed=taxed)

    def _taxes(self, rng: Random, account: Account, *, start: int, until: int, taxed: tuple[int, int]) -> None:
        """Twice a year, each batch on its own day; missing while the account was swapped."""
        offset = int(account.batch[2:]) * 7 % 180
        for half in range((until - start) // (182 * DAY) + 1):
            at = start + (half * 182 + offset) * DAY + int((2 + 3 * rng.random()) * 3600)
            if max(start, account.since) < at < until and not taxed[0] < at < taxed[1]:
                self.desk.step(rng, "tax_paid", at=at, account=account, ticket="", product=account.product)
