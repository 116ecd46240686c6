"""Due-date phrases of service talk, "by Friday", "within five working days", as times; past events are not due dates.

A phrase without a time of day is due at the end of its day (23:59:59) in the given zone; working days leave out Saturday
and Sunday, public holidays are not known. "End of the week" is Friday. Of a range ("3 to 5 days") the later end counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from andon.text import datewords as words
from andon.text.sentences import spans as sentences

CLOCKED = ("weekday", "dated", "iso", "day_of_month", "relative_day", "next_period")


class Due(NamedTuple):
    """A due phrase: characters start..end, the aware UTC time it means, and its words."""

    start: int
    end: int
    at: datetime
    words: str


class Phrase(NamedTuple):
    """What may be a due phrase, before it is known when it was said: characters start..end, its kind, its words and the time of day."""

    start: int
    end: int
    kind: str
    match: re.Match[str]
    clock: time | None


def find(text: str, said_at: datetime, zone: str = "UTC", *, ahead: bool = False) -> list[Due]:
    """Due phrases of `text` by start, as they were meant at `said_at` (aware) by a writer in `zone` (IANA name).

    ahead: the text is known to speak of the future, so "on Tuesday" needs no future word beside it.
    Raises ValueError for a naive `said_at`; an unknown zone counts as UTC.
    """
    return [due._replace(words=text[due.start : due.end]) for due in resolved(phrases(text, ahead=ahead), said_at, zone)]


def phrases(text: str, *, ahead: bool = False) -> list[list[Phrase]]:
    """Of each sentence of `text` what may be a due phrase, whenever it was said; `resolved` makes due dates of them."""
    low = text.lower().replace("\u2019", "'")
    if len(low) != len(text) or not words.ANY.search(low):
        return []
    return [found for start, end in sentences(low) if (found := list(_in_sentence(low, start, end, ahead=ahead)))]


def resolved(found: list[list[Phrase]], said_at: datetime, zone: str) -> list[Due]:
    """The due dates (without words) that phrases mean at `said_at`, by start; for the arguments see `find`."""
    if said_at.tzinfo is None:
        raise ValueError("said_at must be aware.")
    said, month_first = said_at.astimezone(_zone(zone)), zone.startswith(("America/", "US/"))
    return [due for sentence in found for due in _due_in_sentence(sentence, said, month_first=month_first)]


def _in_sentence(low: str, start: int, end: int, *, ahead: bool) -> Iterator[Phrase]:
    """The phrases of one sentence that do not tell of the past, the surest patterns first; they may overlap."""
    forward = ahead or bool(words.FORWARD.search(low, start, end))
    here = low[start:end]
    holds, digits = here.__contains__, words.DIGIT.search(here)
    for kind, pieces, core, pattern in words.PATTERNS:
        if (kind in words.DIGITAL and not digits) or not any(map(holds, pieces)) or not core.search(here):
            continue
        for match in pattern.finditer(low, start, end):
            before = low[start : match.start()]
            if words.PAST.search(before) or words.AGO.match(low, match.end(), end):
                continue
            marked = bool(words.MARKER.search(match.group()) or words.MARKED.search(before))
            if not (marked or forward) or (not marked and (words.TOLD.search(before) or words.PAST_VERB.search(before))):
                continue
            if not marked and _numbers_a_part(low, match, start=start, end=end):
                continue
            clock, first, last = _clock(low, match, start=start, end=end) if kind in CLOCKED else (None, *match.span())
            yield _trimmed(low, first, last, kind=kind, match=match, clock=clock)


def _numbers_a_part(low: str, match: re.Match[str], *, start: int, end: int) -> bool:
    """Whether "2/2" at either end of a sentence says which part of a long message this is; nothing beside it says that it is a day."""
    part = words.PART.fullmatch(match.group().strip(" ."))
    at_an_end = not low[start : match.start()].strip(" (") or not low[match.end() : end].strip(" ).")
    return bool(part and at_an_end and part.group("part") <= part.group("parts"))


def _due_in_sentence(found: list[Phrase], said: datetime, *, month_first: bool) -> list[Due]:
    """Due dates of one sentence: the first at each place, and none that is over."""
    dues: list[Due] = []
    for start, end, kind, match, clock in found:
        if any(match.start() < due.end and match.end() > due.start for due in dues):
            continue
        at = _RESOLVE[kind](match, said, month_first=month_first)
        if at is not None and (at := _with_clock(at, clock)) >= said:
            dues.append(Due(start, end, at.astimezone(UTC), ""))
    return sorted(dues)


@lru_cache(maxsize=1024)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def _end_of(day: datetime) -> datetime:
    """The last second of the local day."""
    return datetime.combine(day.date(), time(23, 59, 59), tzinfo=day.tzinfo)


def _with_clock(at: datetime, clock: time | None) -> datetime:
    """`at` moved to a time of day, when one is said."""
    return at if clock is None else datetime.combine(at.date(), clock, tzinfo=at.tzinfo)


def _clock(low: str, match: re.Match[str], *, start: int, end: int) -> tuple[time | None, int, int]:
    """The time of day behind a phrase, in it or before it, and where phrase and time start and end together."""
    first, last = match.span()
    behind = words.CLOCK.match(low, last, end)
    # "14.03." holds no clock; "this afternoon" does.
    within = None if match.re.groups and any(char.isdigit() for char in match.group()) else words.CLOCK.search(match.group())
    before = words.CLOCK_BEFORE.search(low[start:first])
    found = behind or within or before
    if found is None:
        return None, first, last
    if behind:
        last = behind.end()
    elif not within:
        first = start + found.start()
    return _time_of(found), first, last


def _time_of(found: re.Match[str]) -> time | None:
    """A clock time or a part of the day as a time."""
    part, hour, half = found.group("part"), int(found.group("hour") or 0), found.group("half") or ""
    if part:
        return words.PARTS[part]
    hour = hour % 12 + 12 * half.startswith("p") if half else hour
    return time(hour, int(found.group("minute") or 0)) if hour < 24 else None


def _trimmed(low: str, start: int, end: int, *, kind: str, match: re.Match[str], clock: time | None) -> Phrase:
    """A phrase without the blanks and stops around it."""
    piece = low[start:end]
    return Phrase(start + len(piece) - len(piece.lstrip(" ,")), start + len(piece.rstrip(" .,")), kind, match, clock)


def _span(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime | None:
    """Within N hours, days, working days, weeks, months."""
    number = words.number(match.group("high") or match.group("n"))
    if number is None or number > 400:
        return None
    unit, business = match.group("unit"), bool(match.group("work"))
    if unit.startswith("min") and not match.group().lstrip().startswith(("within", "in ")):
        return None
    if unit.startswith(("hour", "hr")):
        return said + timedelta(hours=number)
    if unit.startswith("min"):
        return said + timedelta(minutes=number)
    if unit.startswith(("week", "wk")):
        return _end_of(said + timedelta(weeks=number))
    if unit.startswith("fortnight"):
        return _end_of(said + timedelta(weeks=2 * number))
    if unit.startswith("month"):
        return _end_of(said + timedelta(days=round(30.44 * number)))
    return _end_of(_working_day(said, number) if business else said + timedelta(days=number))


def _working_day(said: datetime, number: int) -> datetime:
    """The day `number` working days after `said`."""
    day = said
    while number > 0:
        day += timedelta(days=1)
        number -= day.weekday() < 5
    return day


def _weekday(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime:
    """The next day of that name after today; "next Tuesday" is the one of next week, "Tuesday week" a week later."""
    ahead = (words.WEEKDAYS[match.group("day")[:3]] - said.weekday() - 1) % 7 + 1
    if match.group("next") and ahead < 7 and said.weekday() + ahead < 7:
        ahead += 7
    return _end_of(said + timedelta(days=ahead + (7 if match.group("week") else 0)))


def _dated(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime | None:
    """A day and a month, by name or by numbers, with or without a year; without one the next such day within half a year back."""
    groups = match.groupdict()
    if groups.get("name"):
        day, month = int(groups["d"] or groups["d2"] or 0), words.MONTHS[groups["name"][:3]]
    else:
        day, month = int(groups["a"]), int(groups["b"])
        if month > 12 or (month_first and groups["sep"] == "/" and day <= 12):
            day, month = month, day
    year = groups.get("year")
    try:
        at = said.replace(year=_year(year) if year else said.year, month=month, day=day)
        if not year and (said - at).days > 183:
            at = at.replace(year=said.year + 1)
    except ValueError:
        return None
    return _end_of(at) if (at - said).days <= 800 else None


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _iso(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime | None:
    try:
        return _end_of(said.replace(year=int(match.group("y")), month=int(match.group("m")), day=int(match.group("d"))))
    except ValueError:
        return None


def _day_of_month(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime | None:
    """ "By the 14th": of this month, or of the next when it is over."""
    day, at = int(match.group("d")), said
    try:
        if day < said.day:
            at = (said.replace(day=1) + timedelta(days=32)).replace(day=1)
        return _end_of(at.replace(day=day))
    except ValueError:
        return None


def _period_end(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime:
    """The end of the day, of the working week (Friday), of the month, of the year; "next" is one later."""
    unit, later = match.group("unit"), (match.group("which") or "").startswith("next")
    if unit in ("day", "business", "play", "today"):
        return datetime.combine(said.date(), time(18), tzinfo=said.tzinfo) if unit == "business" and said.hour < 18 else _end_of(said)
    if unit in ("week", "working week"):
        day = said + timedelta(days=(4 - said.weekday()) % 7)
        return _end_of(day + timedelta(days=7 if later and said.weekday() < 5 else 0))
    if unit == "year":
        return _end_of(said.replace(year=said.year + later, month=12, day=31))
    first = (said.replace(day=1) + timedelta(days=32)).replace(day=1)
    if later:
        first = (first + timedelta(days=32)).replace(day=1)
    return _end_of(first - timedelta(days=1))


def _next_period(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime:
    """ "Next week", "this week", "early next week", "over the weekend"."""
    which, unit = match.group("which") or "", match.group("unit")
    if unit == "weekend":
        day = said + timedelta(days=6 - said.weekday() + (7 if which == "next" else 0))
        return _end_of(max(day - timedelta(days=2), said) if match.group().startswith(("before", "this side")) else day)
    if unit == "week":
        day = said + timedelta(days=4 - said.weekday() + (7 if which == "next" else 0))
        return _end_of(max(day, said))
    first = (said.replace(day=1) + timedelta(days=32)).replace(day=1)
    if which == "next":
        first = (first + timedelta(days=32)).replace(day=1)
    return _end_of(first - timedelta(days=1))


def _relative_day(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime:
    """Today, tonight, this afternoon, tomorrow, the day after tomorrow."""
    phrase = match.group()
    ahead = 2 if "day after" in phrase else 1 if re.search(r"tomorrow|tmrw|tmw", phrase) else 0
    return _end_of(said + timedelta(days=ahead))


def _hour(match: re.Match[str], said: datetime, *, month_first: bool) -> datetime:
    """ "By 5pm", "before noon": today, or tomorrow when that is past."""
    at = _with_clock(_end_of(said), _time_of(match))
    return at if at >= said else at + timedelta(days=1)


_RESOLVE = {
    "span": _span,
    "weekday": _weekday,
    "dated": _dated,
    "iso": _iso,
    "day_of_month": _day_of_month,
    "period_end": _period_end,
    "next_period": _next_period,
    "relative_day": _relative_day,
    "hour": _hour,
}
