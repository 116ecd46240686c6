"""What is said: a phrase family, typing errors, and the values that phrases mention."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from andon.example.clock import DAY, MONTHS, WEEKDAYS, Clock, ordinal
from andon.example.grammar import Grammar, typos

TIMES = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
Slots = dict[str, Any]


class Voice:
    """Says intents in one phrase family."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar

    def say(self, rng: Random, intents: Sequence[str], *, reason: str, register: str, slots: Slots, promise: Promised | None = None) -> str:
        """A message as meant, without slips."""
        if promise is None:
            return self.grammar.say(rng, intents, reason=reason, register=register, slots=slots)
        return self.grammar.say(
            rng, intents, reason=reason, register=register, slots=slots | promise.slots, due=promise.due, promise=promise.kind
        )

    def typed(self, rng: Random, text: str, rate: float) -> str:
        """The message as somebody types it."""
        return typos(rng, text, rate)


class Promised:
    """A promise an agent is about to make: what (kind), until when in words (due, slots) and in time (due_at)."""

    __slots__ = ("due", "due_at", "kind", "slots")

    def __init__(self, kind: str, due: str, due_at: int, slots: Slots) -> None:
        self.kind, self.due, self.due_at, self.slots = kind, due, due_at, slots


# Days an agent asks for, by promise: least and most.
_SPANS = {
    "callback": (1, 3), "visit": (1, 6), "refund": (3, 10), "correct": (2, 10), "pay": (4, 10), "document": (2, 7), "investigate": (2, 8),
    "workshop": (2, 9), "replace": (2, 8), "payout": (4, 12),
}  # fmt: skip


def promised(rng: Random, clock: Clock, kind: str, *, at: int) -> Promised:
    """A promise of this kind made at `at`, its date said in one of several ways. due_at is the last minute of the day meant."""
    least, most = _SPANS[kind]
    days = least + int(rng.random() * (most - least + 1))
    today = clock.local(at) // DAY
    luck = rng.random()
    if kind in ("callback", "investigate") and luck < 0.25:
        hours = rng.choice((2, 4, 24, 48))
        return Promised(kind, "hours", at + hours * 3600, {"n": str(hours)})
    if days == 1 and luck < 0.8:
        return Promised(kind, "tomorrow", clock.end_of_day(at, 1), {})
    if luck < 0.40 and 2 <= days <= 6 and (today + days + 3) % 7 < 6:
        return Promised(kind, "weekday", clock.end_of_day(at, days), {"weekday": WEEKDAYS[(today + days + 3) % 7]})
    if luck < 0.55 and days > 1 and kind != "visit":
        return Promised(kind, "days", clock.end_of_day(at, days), {"n": str(days)})
    if luck < 0.72 and days > 1 and kind != "visit":
        return Promised(kind, "bdays", clock.end_of_day(at, _working(today, days)), {"n": str(days)})
    if luck < 0.80 and (today + 3) % 7 < 4:
        return Promised(kind, "eow", clock.end_of_day(at, 4 - (today + 3) % 7), {})
    return Promised(kind, "date", clock.end_of_day(at, days), {"date": _written(rng, clock, today + days)})


def _working(today: int, days: int) -> int:
    """Calendar days until so many working days (Monday to Friday) have passed."""
    ahead = 0
    while days:
        ahead += 1
        days -= (today + ahead + 3) % 7 < 5
    return ahead


def _written(rng: Random, clock: Clock, day: int) -> str:
    """A date as people write it."""
    date, form = clock.days[day - clock.first_day], int(rng.random() * 6)
    month, weekday = MONTHS[date.month - 1], WEEKDAYS[date.weekday()]
    return (
        f"{date.day} {month}", f"{ordinal(date.day)} {month}", f"the {ordinal(date.day)} of {month}", f"{weekday} {date.day} {month}",
        f"{date.day:02d}/{date.month:02d}/{date.year}", f"{date.day} {month} {date.year}",
    )[form]  # fmt: skip
