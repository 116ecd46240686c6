"""How the firm reacts to a problem: what agents say and do, and what becomes of it."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import accumulate

from andon.example.reasons import ALL, OFFERS

FIX, PROMISE, VAGUE, DENY, PASS, ANSWER, SILENCE = "fix promise vague deny pass answer silence".split()
REACTIONS = (FIX, PROMISE, VAGUE, DENY, PASS, ANSWER, SILENCE)
_FIRST = {"fault": (16, 58, 8, 6, 6, 0, 3), "desk": (42, 28, 8, 8, 7, 0, 4), "ask": (0, 8, 3, 0, 4, 80, 3)}
_LATER = {"fault": (20, 58, 9, 6, 3, 0, 2), "desk": (44, 34, 8, 7, 4, 0, 3), "ask": (0, 12, 4, 1, 3, 77, 3)}


@dataclass(frozen=True, slots=True)
class Script:
    """One way of working a problem; stories change some of it.

    first, later: running weights of REACTIONS at the first contact and after it. cured: chance that a try cures.
    reliable: share of promises kept, added to the agent's own (None: the agent's). false_claim: a try that failed is called
    a success. silent: share who do not return after a failed try. lag: median days of a return. most: contacts at most.
    returns: the next return after a claim at t, where something else than chance decides (rain). kind: kind agents only.
    churn: share who leave when it ends unsolved. harm: share of openings that tell of danger. behalf: share who call for
    the holder. survey: share of contacts followed by an answer. ticket: share of calls noted in a new ticket. swept: share
    of silent tickets the system closes by itself. ends: when the defect is gone for everybody; until then no try cures. wait:
    median days until somebody who hears nothing asks again. acts: whether another team takes up what is passed on to it.
    stubborn: never gives up. review, public: share who complain in public first, and in which source. after: from which contact
    on the firm reacts otherwise, and how; before it no try cures.
    """

    first: tuple[float, ...]
    later: tuple[float, ...]
    cured: float
    silent: float
    lag: float
    offers: tuple[str, ...]
    reliable: float | None = None
    late: float = 0.08
    false_claim: float = 0.55
    most: int = 8
    returns: Callable[[int], int | None] | None = field(default=None, compare=False)
    kind: bool = False
    churn: float = 0.10
    harm: float = 0.0
    behalf: float = 0.55
    survey: float = 0.13
    ticket: float = 0.5
    swept: float = 0.3
    ends: int | None = None
    wait: float | None = None
    acts: bool = True
    stubborn: bool = False
    review: float = 0.0
    public: str = ""
    after: tuple[int, tuple[float, ...]] | None = None

    def reaction(self, luck: float, *, later: bool) -> str:
        """The firm's reaction to a contact; luck: 0..1."""
        return self._drawn(luck, self.later if later else self.first)

    def at(self, luck: float, nth: int) -> str:
        """The firm's reaction to the contact number `nth`, from 0."""
        if self.after is not None and nth >= self.after[0]:
            return self._drawn(luck, self.after[1])
        return self.reaction(luck, later=nth > 0)

    @staticmethod
    def _drawn(luck: float, edges: tuple[float, ...]) -> str:
        return REACTIONS[min(bisect(edges, luck * edges[-1]), 6)]


@dataclass(slots=True)
class Start:
    """A problem about to begin: when, of which reason (its number), worked how, and in which story."""

    t: int
    reason: int
    script: Script
    story: str = ""


def weighted(*weights: float) -> tuple[float, ...]:
    """Running sums, as `Script.first` wants them."""
    return tuple(accumulate(weights))


def usual(number: int) -> Script:
    """How a reason is worked when nothing is planted."""
    reason = ALL[number]
    return Script(
        first=weighted(*_FIRST[reason.kind]), later=weighted(*_LATER[reason.kind]), cured=reason.cured, silent=reason.silent,
        lag=reason.lag,
        offers=OFFERS[reason.name], harm=0.006 if reason.name == "line_dead" else 0.0, churn=0.10 if reason.kind != "ask" else 0.05,
        ticket={"fault": 0.62, "desk": 0.5, "ask": 0.25}[reason.kind], review=0.14 if reason.line == "coffee" else 0.0,
        public="reviews" if reason.line == "coffee" else "",
    )  # fmt: skip


USUAL = tuple(usual(number) for number in range(len(ALL)))


def flooded(returns: Callable[[int], int | None]) -> Script:
    """A wet joint: kind agents, a technician who comes, a line that works until the next heavy rain."""
    base = USUAL[0]
    return replace(
        base, first=weighted(8, 88, 2, 0, 0, 0, 2), later=weighted(10, 86, 2, 0, 0, 0, 2), cured=0.0, silent=0.05, offers=("visit",),
        reliable=0.93,
        late=0.05, false_claim=0.95, returns=returns, kind=True, churn=0.05, harm=0.04, survey=0.22, most=7, ticket=0.75,
    )  # fmt: skip


def swapped(most: int) -> Script:
    """A swapped tax account: kind agents with a date for everything, and nothing behind the date."""
    return replace(
        USUAL[[reason.name for reason in ALL].index("tax_unpaid")], first=weighted(6, 84, 6, 0, 3, 0, 1), later=weighted(14, 76, 7, 0, 2,
        0, 1), cured=0.0,
        silent=0.04, lag=16, offers=("correct", "correct", "pay", "investigate", "callback"), reliable=0.10, late=0.0, false_claim=0.35,
        most=most,
        kind=True, churn=0.22, behalf=0.45, ticket=0.92, swept=0.05,
    )  # fmt: skip
