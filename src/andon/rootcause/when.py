"""Since when, and in what part of the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from andon.rootcause.expected import Floats
from andon.rootcause.units import DAY, WEEK, Bools, Ints, Units
from andon.stats.changes import Change, Season, Stretches, onset, over_by, raised, season

# A season is a word about a cause that is sure already; its own p is in the evidence. Below the last it needs no other support.
SURE, SURE_SEASON, SURE_ALONE = 0.05, 0.1, 0.02
# A wave where no single step is shown.
SURE_WAVE = 0.005
SMOOTH = 9
# Weeks of records before a beginning, without which nothing shows that it is one.
BEFORE = 4
MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True)
class When:
    """onset, low, high: microseconds. season: or None. p: of the onset; above SURE no beginning is shown by the records."""

    onset: int | None = None
    low: int | None = None
    high: int | None = None
    p: float | None = None
    season: Season | None = None

    def inside(self, units: Units, members: Ints, *, chance: Floats) -> Bools:
        """Which members lie in the cause's time: not before its earliest beginning; in its season, unless it shows outside of it too."""
        at, month = units.at[members], units.month[members] % 12 + 1
        since = at >= self.low if self.low is not None else np.ones(len(members), bool)
        outside = since & ~in_season(self.season, month)
        return since if units.bad[members][outside].sum() > 1.3 * chance[outside].sum() + 1 else since & ~outside

    def shown(self) -> bool:
        """Whether the records show a beginning."""
        return self.p is not None and self.p <= SURE

    def season_words(self) -> str | None:
        """The months of the season, as words."""
        return f"{MONTHS[self.season.first - 1]} to {MONTHS[self.season.last - 1]}" if self.season else None


def in_season(found: Season | None, month: Ints) -> Bools:
    """Which months (1..12) are in the season; all, when there is none."""
    if found is None:
        return np.ones(len(month), bool)
    if found.first <= found.last:
        return (month >= found.first) & (month <= found.last)
    return (month >= found.first) | (month <= found.last)


def dated(units: Units, members: Ints, *, alike: float, seed: int, own: bool = False) -> When:
    """Onset and season of the bad ones among the members, against the traffic of the same reasons elsewhere.

    own: against the members' own traffic, where that says nothing of the defect: whom a survey asks is the firm's choice.
    alike: design effect of reports of one place and week; counts are worth that much less. Where no rise can be shown, it was there as
    long as the records: the onset is then the first bad one, and its lower limit the first record.
    """
    others = np.isin(units.leaf, np.unique(units.leaf[members]))
    others[members] = False
    if others.sum() < 20:
        others = np.ones(len(units), bool)
        others[members] = False
    bad = members[units.bad[members]]
    # Where only years are recorded every row stands on one day of the year, and that day is no season.
    dated_to_days = len(np.unique(units.at[members] // DAY)) > 2 * len(np.unique(units.month[members] // 12))
    found = _season(units, bad, np.flatnonzero(others & units.bad)) if dated_to_days else None
    weeks = np.arange(units.week.min(), units.week.max() + 1)
    counts = np.bincount(units.week[bad] - weeks[0], minlength=len(weeks)) / alike
    traffic = units.week[members] if own else units.week[others]
    exposure = _smooth(np.bincount(traffic - weeks[0], minlength=len(weeks)))
    found = _believed(found, counts, exposure, month=_months(weeks) % 12 + 1)
    use = in_season(found, _months(weeks) % 12 + 1)
    change = _begun(counts[use], exposure[use], seed=seed)
    inside = bad[in_season(found, units.month[bad] % 12 + 1)]
    early = change is not None and weeks[use][change.at] - weeks[0] < BEFORE
    if change is None or change.p > SURE or early or _had_returned(units, inside, weeks[use][change.at] * WEEK, found):
        first = int(units.at[inside if len(inside) else bad].min())
        return When(first, int(units.at.min()), first, _not_shown(change), found)
    start = weeks[use][change.at] * WEEK * DAY
    first = int(units.at[inside][units.at[inside] >= start].min(initial=start + WEEK * DAY))
    low, high = int(weeks[use][change.low] * WEEK * DAY), int((weeks[use][change.high] + 1) * WEEK * DAY)
    return When(first, min(low, first), max(high, first), change.p, found)


def _begun(counts: Floats, exposure: Floats, *, seed: int) -> Change | None:
    """The change point; of what has ended since, in the time before its end: one step up is a poor likeness of a wave.

    Where one step is not shown, the wave must be much surer, for its end was chosen too.
    """
    change = onset(counts, exposure, seed=seed)
    if change is None:
        return change
    end = over_by(counts, exposure)
    wave = onset(counts[:end], exposure[:end], seed=seed) if end < len(counts) else None
    return wave if wave is not None and wave.p <= (SURE if change.p <= SURE else SURE_WAVE) else change


def _believed(found: Season | None, counts: Floats, exposure: Floats, *, month: Ints) -> Season | None:
    """The season, unless one stretch of weeks that lasts through the year explains the counts as well, and chance the agreement of years.

    What begins, goes on and ends stands out in the same months of two years by chance, and would be dated by the later of them.
    """
    if found is None or found.p <= SURE_ALONE:
        return found
    lasting = Stretches(len(counts)).scan(counts, exposure)[2].max()
    use, share = in_season(found, month), exposure / exposure.sum()
    k, e = (np.concatenate([[0.0], np.cumsum(one[use])]) for one in (counts, share))
    seasons = Stretches(int(use.sum()))
    returning = raised(k[seasons.last] - k[seasons.first], e[seasons.last] - e[seasons.first], float(counts.sum())).max()
    return found if returning > lasting else None


def _not_shown(change: Change | None) -> float | None:
    """p of a beginning that is not shown."""
    return None if change is None else change.p if change.p > SURE else 1.0


def _had_returned(units: Units, bad: Ints, day: int, found: Season | None) -> bool:
    """Whether a season that came several times shows once at most from this day on: then it did not begin then, it only was strongest."""
    if found is None:
        return False
    year = (units.month[bad] - (found.first - 1)) // 12
    later = np.unique(year[units.at[bad] // DAY >= day])
    return len(np.unique(year)) > 1 and len(later) < 2


def _months(weeks: Ints) -> Ints:
    """The month (since year 0) in which each week begins."""
    return (weeks * WEEK * DAY).astype("datetime64[us]").astype("datetime64[M]").astype(np.int64) + 1970 * 12


def _season(units: Units, bad: Ints, usual: Ints) -> Season | None:
    """The season in which the bad ones are heard of, against the bad ones of the same reasons elsewhere."""
    months = np.arange(units.month.min(), units.month.max() + 1)
    counts, elsewhere = (_heard(units, rows, months=months) for rows in (bad, usual))
    # What is usual in a month of the year, all years together: its noise must not hide or make a season.
    by_month = np.bincount(months % 12, weights=elsewhere, minlength=12) / np.maximum(np.bincount(months % 12, minlength=12), 1)
    found = season(counts, by_month[months % 12] + max(elsewhere.mean(), 1.0), months=months)
    return found if found is not None and found.inside >= 0.6 and found.p <= SURE_SEASON else None


def _heard(units: Units, rows: Ints, *, months: Ints) -> Floats:
    """In how many weeks of each month these units were heard of, added up; a unit without a place counts in the month it began."""
    _, cluster = units.heard.of(rows)
    week = cluster[cluster >= 0] % 100_000
    month = np.concatenate([_months(week), units.month[-1 - cluster[cluster < 0]]])
    inside = (month >= months[0]) & (month <= months[-1])
    return np.bincount(month[inside] - months[0], minlength=len(months)).astype(float)


def smoothed(counts: Ints | Floats) -> Floats:
    """The mean of the SMOOTH weeks around each."""
    width = min(SMOOTH, len(counts))
    return np.convolve(counts, np.ones(width), mode="same") / np.convolve(np.ones(len(counts)), np.ones(width), mode="same")


def _smooth(counts: Ints) -> Floats:
    """Smoothed traffic, never nothing."""
    return smoothed(counts) + 0.1 * max(counts.mean(), 0.1)


def as_time(micros: int | None) -> datetime | None:
    """Microseconds since 1970 as an aware time."""
    return None if micros is None else datetime.fromtimestamp(micros / 1_000_000, tz=UTC)
