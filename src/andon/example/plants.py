"""The planted defects of the whole firm, each as data."""

from __future__ import annotations

from dataclasses import dataclass, replace

from andon.example.branches import Branches
from andon.example.clock import DAY, HOUR, Clock
from andon.example.defect import Action, Defect, fading, now_and_then, once
from andon.example.firm import Firm
from andon.example.more import AGES, PART, PART_AT, PART_MODEL, part_years
from andon.example.reasons import NUMBER
from andon.example.script import USUAL, Script, weighted
from andon.example.versions import RELEASE_DAYS, lag_of, version_of

# Reaction weights stand in the order of REACTIONS: fix promise vague deny pass answer silence.
_HOUSEHOLDS, _CARS, _HIT = 0.61, 0.30, 0.315 * 2 / AGES


@dataclass(frozen=True, slots=True)
class Setting:
    """What builders need to know of the world."""

    clock: Clock
    branches: Branches
    customers: int
    firm: Firm

    def day(self, share: float) -> int:
        """Midnight that far into the world."""
        return self.clock.start + int(share * (self.clock.end - self.clock.start)) // DAY * DAY


def defects(setting: Setting) -> list[Defect]:
    """Those that the firm has, in the order of the list of stories."""
    return [build(setting) for story, build in _BUILDERS.items() if story in setting.firm.stories]


def _usual(name: str) -> Script:
    return USUAL[NUMBER[name]]


def surge(setting: Setting) -> Defect:
    """One part of one model's two years; denied for two years, then recalled."""
    at, end, model_years = setting.day(PART_AT) + 9 * HOUR, setting.clock.end, part_years(setting.clock)
    recall = at + 730 * DAY
    years = (min(end, recall) - at) / (365.25 * DAY)
    cars = max(4.0, setting.customers * _HOUSEHOLDS * _CARS * _HIT)
    rate = min(0.6, (9 + setting.customers / 2500) / (cars * years))
    denied = replace(
        _usual("car_surge"), first=weighted(3, 5, 12, 72, 8, 0, 0), later=weighted(2, 4, 12, 76, 6, 0, 0), cured=0.0, silent=0.25,
        harm=0.55, churn=0.3, most=4, ticket=0.9, swept=0.1,
    )  # fmt: skip
    recalled = replace(
        _usual("car_surge"), first=weighted(0, 96, 4, 0, 0, 0, 0), later=weighted(0, 96, 4, 0, 0, 0, 0), cured=0.97, reliable=0.95,
        offers=("workshop",), harm=0.3, ticket=0.9,
    )  # fmt: skip
    events = ((recall, 0, "policy", f"Recall: throttle part {PART}", f"part={PART}"),) if recall < end else ()
    return Defect(
        "surge", "Cars that speed up by themselves", NUMBER["car_surge"], (f"part={PART}",), at, min(end, recall + 60 * DAY),
        lambda account: account.line == "car" and account.product == PART_MODEL and account.year in model_years,
        now_and_then(rate, since=at, until=min(end, recall + 60 * DAY)), lambda t: denied if t < recall else recalled,
        f"The throttle part {PART} of the {PART_MODEL} of {model_years[0]} and {model_years[1]} lets the car speed up by itself.",
        events, behind=False, severity="harm", lever="platforms",
    )  # fmt: skip


def pay(setting: Setting) -> Defect:
    """Growers' pay: nothing is wrong with the coffee; what the firm stands for is."""
    at, end = setting.day(0.52) + 7 * HOUR, setting.clock.end
    script = replace(
        _usual("coffee_pay"), first=weighted(0, 4, 26, 26, 6, 24, 14), later=weighted(0, 2, 30, 34, 6, 14, 14), cured=0.0, silent=0.7,
        churn=0.22, most=3, review=0.35, false_claim=0.1,
    )  # fmt: skip
    return Defect(
        "pay", "Growers' pay", NUMBER["coffee_pay"], (), at, end, lambda account: account.line == "coffee",
        fading(0.22, since=at, until=end, half=300 * DAY), lambda t: script,
        "Guests of the coffee bars expect the firm to pay growers fairly, and it does not answer.",
        ((at, 0, "other", "Broadcast about coffee growers", ""),), basis="volume", level="two", lever="priorities",
    )  # fmt: skip


def ninemonth(setting: Setting) -> Defect:
    """Claims from abroad: two desks, each sure that the other pays; passed on eleven times, then paid or refused as too late."""
    at, end = setting.day(0.2) + 6 * HOUR, setting.clock.end
    script = replace(
        _usual("claim_late"), first=weighted(0, 0, 6, 0, 94, 0, 0), later=weighted(0, 0, 3, 0, 97, 0, 0), cured=0.97, silent=0.0,
        offers=("payout",), reliable=0.96, late=0.02, false_claim=0.02, most=14, churn=0.3, ticket=0.8, swept=0.0, wait=24.0, acts=False,
        stubborn=True, after=(11, weighted(0, 55, 0, 45, 0, 0, 0)),
    )  # fmt: skip
    return Defect(
        "ninemonth", "Claims from abroad without a desk", NUMBER["claim_late"], ("claim_type=abroad",), at, end,
        lambda account: account.line == "health", now_and_then(0.055, since=at, until=end), lambda t: script,
        "Claims from abroad belong to two desks, each of which passes them to the other.",
        ((at, 0, "policy", "Claims from abroad: new split of work", "claim_type=abroad"),), lever="policies",
    )  # fmt: skip


def upgrade(setting: Setting) -> Defect:
    """The upgrade that the contract calls free has a charge since new terms."""
    at, end = setting.day(0.42) + 5 * HOUR, setting.clock.end
    script = replace(
        _usual("upgrade_due"), first=weighted(6, 20, 10, 50, 10, 0, 4), later=weighted(8, 26, 10, 46, 7, 0, 3), cured=0.45, churn=0.2
    )
    return Defect(
        "upgrade", "A charge on the free upgrade", NUMBER["upgrade_due"], ("product=Mobile",), at, end,
        lambda account: account.line == "net" and account.product == "Mobile", now_and_then(0.13, since=at, until=end), lambda t: script,
        "Since the new upgrade terms customers on Mobile pay for an upgrade that their contract calls free.",
        ((at, 0, "policy", "Upgrade terms, new edition", "product=Mobile"),), lever="policies",
    )  # fmt: skip


def release(setting: Setting) -> Defect:
    """An app version in which nobody can log in, mended by the next small one."""
    clock = setting.clock
    turn = round(0.48 * (clock.end - clock.start) / (RELEASE_DAYS * DAY))
    at = clock.start + turn * RELEASE_DAYS * DAY + 4 * HOUR
    ends = at + 26 * DAY
    script = replace(
        _usual("online_access"), first=weighted(30, 14, 26, 0, 10, 14, 6), later=weighted(30, 16, 28, 0, 10, 8, 8), cured=0.0,
        silent=0.3, lag=3, false_claim=0.6, ends=ends, review=0.3, public="appstore", churn=0.08,
    )  # fmt: skip
    name = version_of(clock, at + DAY, lag=0)
    return Defect(
        "release", "Log-in broken by a release", NUMBER["online_access"], (f"app_version={name}",), at, ends,
        lambda account: account.line == "loan" and lag_of(account) * DAY < ends - at,
        once(0.25, since=lambda account: at + lag_of(account) * DAY, typical=3 * DAY), lambda t: script,
        f"App {name} cannot log in.",
        ((at, 0, "release", f"App {name}", f"app_version={name}"), (ends, 0, "release", f"App {name}.1", f"app_version={name}.1")),
        basis="volume", lever="platforms",
    )  # fmt: skip


def outage(setting: Setting) -> Defect:
    """One night's outage of the mobile network in one town: many reports, one event."""
    at, town = setting.day(0.68) + 17 * HOUR, setting.branches.towns[len(setting.branches.towns) // 2]
    ends = at + 29 * HOUR
    script = replace(
        _usual("no_signal"), first=weighted(22, 0, 18, 0, 4, 52, 4), later=weighted(25, 0, 20, 0, 5, 46, 4), cured=0.0, silent=0.6,
        lag=0.8, ends=ends, churn=0.02, most=3, survey=0.05,
    )  # fmt: skip
    return Defect(
        "outage", "Mobile network out", NUMBER["no_signal"], (f"town={town}",), at, ends,
        lambda account: account.line == "net" and account.street.town == town, once(0.22, since=lambda account: at, typical=5.0 * HOUR),
        lambda t: script, f"The mobile network in {town} was out for 29 hours.",
        ((at, ends, "outage", f"Mobile network out, {town}", f"town={town}"),), basis="volume", lever="platforms",
    )  # fmt: skip


def cure(setting: Setting) -> Defect:
    """Late fees on payments that were in time, and a fix that works."""
    at, done = setting.day(0.2) + 2 * HOUR, setting.day(0.6) + 8 * HOUR
    script = replace(_usual("late_fee"), first=weighted(44, 22, 10, 12, 8, 0, 4), cured=0.42, false_claim=0.7)
    action = Action(
        done, "Debit dates corrected, Tracker", "product=Tracker", "worked",
        ("31000.00", "GBP", "Head of Payments", "practices", "contacts", "other products, same reason"),
    )  # fmt: skip
    return Defect(
        "cure", "Late fees on payments in time", NUMBER["late_fee"], ("product=Tracker",), at, done,
        lambda account: account.line == "loan" and account.product == "Tracker", now_and_then(0.5, since=at, until=done), lambda t: script,
        "From the new debit file to its correction loans on Tracker were charged late fees on payments in time.",
        ((at, 0, "release", "Direct debit file, new format", "product=Tracker"),), action=action, lever="practices",
    )  # fmt: skip


def idle(setting: Setting) -> Defect:
    """Copper lines of one town are slow since an exchange moved, and a fix that does nothing."""
    at, done, end = setting.day(0.18) + 3 * HOUR, setting.day(0.58) + 8 * HOUR, setting.clock.end
    town = setting.branches.towns[len(setting.branches.towns) // 4]
    script = replace(_usual("slow_internet"), first=weighted(18, 52, 10, 8, 8, 0, 4), cured=0.30, false_claim=0.65)
    action = Action(
        done, f"Exchange cards replaced, {town}", f"line_type=copper;town={town}", "did_not",
        ("52000.00", "GBP", "Head of Network Care", "platforms", "contacts", "other towns, same reason"),
    )  # fmt: skip
    return Defect(
        "idle", "Slow copper lines after a move", NUMBER["slow_internet"], ("line_type=copper", f"town={town}"), at, end,
        lambda account: account.line == "net" and account.line_type == "copper" and account.street.town == town,
        now_and_then(0.5, since=at, until=end), lambda t: script,
        f"Copper lines in {town} are slow since their exchange was moved; new cards changed nothing.",
        ((at, 0, "other", f"Exchange moved, {town}", f"town={town}"),), action=action, lever="platforms",
    )  # fmt: skip


_BUILDERS = {
    "surge": surge, "pay": pay, "ninemonth": ninemonth, "upgrade": upgrade, "release": release, "outage": outage, "cure": cure,
    "idle": idle,
}  # fmt: skip
