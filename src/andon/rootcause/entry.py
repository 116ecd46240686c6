"""After which entry of the change log a cause began. Timing alone names none: an entry must agree by its scope or by its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import mean
from typing import Any

from andon.rootcause.units import DAY
from andon.rootcause.when import When
from andon.text.speech import SPEECH, function_words
from andon.text.table import ENDINGS, SHORTEST
from andon.text.words import tokens

Event = dict[str, Any]
Share = Mapping[str, Mapping[str, float]]
DISAGREES, SILENT, FITS, NAMES = range(4)
# Days before the onset, by what speaks for the entry.
BY_SCOPE, BY_WORDS = 90, 21
MOST = 0.6
# Entries of one kind and wording that come three times or more, on average within so many days, come before anything.
OFTEN, SERIES = 182, 3


def preceding(events: Sequence[Event], when: When, *, held: Share, scope: Mapping[str, str], words: str = "") -> Event | None:
    """The entry of the change log after which a cause began, or None.

    events: rows of the table. held: for each attribute, the share of the cause's units with each value. scope: the cause's own. words: the
    label of its reason. An entry speaks when it names the cause's scope (90 days back) or shares a telling word with its reason (21), and
    never when its scope disagrees; of a series of entries only one that names the scope, where that is no series of its own. It may lie
    as late as the onset's upper limit. Of several the one that speaks by words and scope comes first, then the nearest.
    """
    if when.onset is None or when.low is None or not when.shown():
        return None
    log = [event for event in events if event["at"] is not None and event["kind"] != "action"]
    common, own = _series(log, scoped=False), _series(log, scoped=True)
    asked, last = telling([words], without=scope.values()), max(when.high or when.onset, when.onset + DAY)
    best: tuple[tuple[bool, int, float, str], Event] | None = None
    for event in log:
        fit, at = _fit(event["scope"] or [], held=held, scope=scope), _micros(event)
        alike = bool(asked & telling([event["label"]], without=_values(event)))
        known = own if fit == NAMES else common
        speaks = fit == NAMES or (fit != DISAGREES and alike)
        reach = (BY_SCOPE if fit == NAMES else BY_WORDS) * DAY
        if not speaks or _family(event, scoped=fit == NAMES) in known or not when.low - reach <= at <= last:
            continue
        rank = (alike, fit, -abs(when.onset - at), event["event_id"])
        best = max(best, (rank, event), key=lambda pair: pair[0]) if best else (rank, event)
    return best[1] if best else None


def telling(texts: Sequence[str | None], *, without: Iterable[str] = ()) -> frozenset[str]:
    """The words of texts that say what they are about, without their endings; no grammar, no courtesy, no words of `without`."""
    grammar = function_words()
    said = [word for text in texts for word in _words(text) if word not in grammar and word not in SPEECH]
    silent = {_bare(word) for text in without for word in _words(text)}
    return frozenset(_bare(word) for word in said if len(word) >= SHORTEST - 1) - silent


@lru_cache(maxsize=1 << 14)
def _words(text: str | None) -> tuple[str, ...]:
    """The different words of a short text: a log says the same again and again, and each cause asks all of it."""
    return tuple(tokens([text]).vocabulary)


def _bare(word: str) -> str:
    """The word without its ending."""
    return next((word[: -len(end)] for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= SHORTEST), word)


def _values(event: Event) -> list[str]:
    return [part.partition("=")[2] for part in event["scope"] or []]


def _family(event: Event, *, scoped: bool) -> tuple[Any, ...]:
    """What entries of one series share: kind and wording, without numbers and the names of their scopes; with the scope, if asked."""
    names = {word for value in _values(event) for word in _words(value)}
    said = tuple(word for word in _words(event["label"]) if word not in names)
    return event["kind"], said, *(event["scope"] or [] if scoped else [])


def _series(log: Sequence[Event], *, scoped: bool) -> set[tuple[Any, ...]]:
    """The families whose entries come again and again: that one came before says nothing."""
    times: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for event in log:
        times[_family(event, scoped=scoped)].append(_micros(event))
    return {key for key, at in times.items() if len(at) >= SERIES and mean(b - a for a, b in pairwise(sorted(at))) <= OFTEN * DAY}


def _fit(of_event: Sequence[str], *, held: Share, scope: Mapping[str, str]) -> int:
    """NAMES the cause's scope; FITS most of its units; SILENT about scopes; DISAGREES."""
    if not of_event:
        return SILENT
    named = [part.partition("=")[::2] for part in of_event]
    if any(held.get(key, {}).get(value, 0.0) < MOST for key, value in named):
        return DISAGREES
    return NAMES if any(scope.get(key) == value for key, value in named) else FITS


def _micros(event: Event) -> int:
    return int(event["at"].timestamp() * 1_000_000)
