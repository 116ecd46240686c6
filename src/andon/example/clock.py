"""Time in the made-up world: whole seconds since 1970 (UTC), and the local clock of London.

The world ends at a constant instant, so the day on which somebody generates it never matters.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

END = int(datetime(2026, 7, 1, tzinfo=UTC).timestamp())
MINUTE, HOUR, DAY, WEEK = 60, 3600, 86400, 7 * 86400
ZONE = ZoneInfo("Europe/London")
OPENS, CLOSES = 8 * HOUR, 18 * HOUR

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def seconds(moment: datetime) -> int:
    """Seconds since 1970 of an aware time."""
    return int(moment.timestamp())


def weekday_of(day: int) -> int:
    """Monday is 0; day: days since 1970-01-01, which was a Thursday."""
    return (day + 3) % 7


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th ..."""
    return f"{number}{'th' if 10 <= number % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


class Clock:
    """Writes times the ways the firm's systems do; everything is looked up, since millions of times are written."""

    def __init__(self, years: int) -> None:
        self.start = seconds(datetime(2026 - years, 7, 1, tzinfo=UTC))
        self.end = END
        self.first = self.start - 400 * DAY
        hours = (END + 500 * DAY - self.first) // HOUR
        self.offsets = _offsets(self.first, hours // 24)
        self.first_day = self.first // DAY
        days = [date.fromordinal(date(1970, 1, 1).toordinal() + self.first_day + n) for n in range(hours // 24)]
        self.days = days
        self.iso_days = [day.isoformat() for day in days]
        self.slash_days = [day.strftime("%d/%m/%Y") for day in days]
        self.mail_days = [f"{WEEKDAYS[d.weekday()][:3]}, {d.day:02d} {MONTHS[d.month - 1][:3]} {d.year}" for d in days]
        self.minutes = [f"{m // 60:02d}:{m % 60:02d}" for m in range(1440)]
        self.two = [f"{n:02d}" for n in range(60)]

    def local(self, t: int) -> int:
        """Seconds since 1970 on the local clock."""
        return t + self.offsets[(t - self.first) // HOUR]

    def utc(self, local: int) -> int:
        """The instant of a local clock time (the hour that happens twice is taken once)."""
        return local - self.offsets[(local - self.first) // HOUR]

    def slash(self, t: int) -> str:
        """`dd/mm/yyyy HH:MM`, local."""
        day, rest = divmod(self.local(t), DAY)
        return f"{self.slash_days[day - self.first_day]} {self.minutes[rest // 60]}"

    def naive(self, t: int) -> str:
        """`yyyy-mm-dd HH:MM:SS`, local, without a zone."""
        day, rest = divmod(self.local(t), DAY)
        return f"{self.iso_days[day - self.first_day]} {self.minutes[rest // 60]}:{self.two[rest % 60]}"

    def iso(self, t: int) -> str:
        """`yyyy-mm-ddTHH:MM:SS+01:00`, local with its offset."""
        offset = self.offsets[(t - self.first) // HOUR]
        day, rest = divmod(t + offset, DAY)
        return f"{self.iso_days[day - self.first_day]}T{self.minutes[rest // 60]}:{self.two[rest % 60]}{'+01:00' if offset else '+00:00'}"

    def mail(self, t: int) -> str:
        """The date header of a mail (RFC 2822)."""
        offset = self.offsets[(t - self.first) // HOUR]
        day, rest = divmod(t + offset, DAY)
        return f"{self.mail_days[day - self.first_day]} {self.minutes[rest // 60]}:{self.two[rest % 60]} {'+0100' if offset else '+0000'}"

    def day(self, t: int) -> str:
        """`yyyy-mm-dd`, local."""
        return self.iso_days[self.local(t) // DAY - self.first_day]

    def date(self, t: int) -> date:
        """The local day."""
        return self.days[self.local(t) // DAY - self.first_day]

    def office(self, t: int) -> int:
        """`t`, or the first moment after it when the office is open (Monday to Saturday, 8 to 18)."""
        day, rest = divmod(self.local(t), DAY)
        if OPENS <= rest < CLOSES and weekday_of(day) != 6:
            return t
        late = rest % (2 * HOUR)  # keeps replies of the next morning apart
        if rest >= CLOSES:
            day += 1
        if weekday_of(day) == 6:
            day += 1
        return self.utc(day * DAY + OPENS + late)

    def waking(self, t: int) -> int:
        """`t`, or about the next morning when people sleep (22 to 7)."""
        day, rest = divmod(self.local(t), DAY)
        if 7 * HOUR <= rest < 22 * HOUR:
            return t
        return self.utc((day + (rest >= 22 * HOUR)) * DAY + 7 * HOUR + rest % (3 * HOUR))

    def end_of_day(self, t: int, days: int) -> int:
        """23:59 local, `days` days after the local day of `t`."""
        return self.utc((self.local(t) // DAY + days + 1) * DAY - MINUTE)


def _offset(t: int) -> int:
    return int((datetime.fromtimestamp(t, ZONE).utcoffset() or timedelta()).total_seconds())


def _offsets(first: int, days: int) -> list[int]:
    """Seconds the local clock is ahead, hour by hour; only days on which it changes are asked hour by hour."""
    found: list[int] = []
    for day in range(days):
        begins, ends = _offset(first + day * DAY), _offset(first + (day + 1) * DAY)
        found += [begins] * 24 if begins == ends else [_offset(first + day * DAY + hour * HOUR) for hour in range(24)]
    return found
