"""What the company promises: definite commitments, empty promises, and neither (innocent futures).

A commitment is a first person or company subject with a future or commissive verb and a concrete act ("I will call you"), or
what the customer will have ("you will receive"). An act that is itself vague ("look into", "get back to you") is definite only
with a date. The unit is the clause; after Carvalho and Cohen (2005) and Kalia et al. (HPL-2013-4) on commitments in e-mail, by
rules. English only.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from andon.text import dates, promises
from andon.text.sentences import spans as sentences

LEAD = 2
# Nobody writes a sentence so long; its work grows with the square of its length, so only its start is read.
LONGEST = 5_000
WORD = re.compile(r"[a-z]+")


class Commitment(NamedTuple):
    """A promise: characters start..end, its words, definite or empty, and the due phrase that belongs to it."""

    start: int
    end: int
    words: str
    kind: str
    due: dates.Due | None


class _Clause(NamedTuple):
    """The clause of one opening: where it starts and stops, its due phrases (places count from `origin`), whether it speaks of a time at
    all, and what it is without and with a due date."""

    start: int
    stop: int
    origin: int
    phrases: list[list[dates.Phrase]]
    timed: bool
    undated: str | None
    dated: str | None


class _Sentence(NamedTuple):
    """What of a sentence does not depend on when it was said: `text` is LEAD characters and the sentence; its clauses; and what it promises
    if none of them promises anything."""

    text: str
    clauses: list[_Clause]
    empty: Commitment | None


def find(text: str, said_at: datetime | None = None, zone: str = "UTC") -> list[Commitment]:
    """Promises in `text` by start. said_at (aware), zone: as for dates.find; without a time no due date is looked for."""
    low = text.lower().replace("\u2019", "'")
    if len(low) != len(text):
        return []
    found: list[Commitment] = []
    for start, end in sentences(text):
        piece, away = text[start : min(end, start + LONGEST)], start - LEAD
        made = _timeless(piece)
        if made is None:
            # A pattern looks at the two characters before a sentence.
            stands = not start or (start > 1 and text[start - 1] == " " and text[start - 2] in ".!?;:,\n")
            made = _promised(piece, stands, said_at=said_at, zone=zone)
        if not made:
            continue
        found += [
            Commitment(first + away, last + away, words, kind, due and _moved(due, away, text)) for first, last, words, kind, due in made
        ]
    return found


def _moved(due: dates.Due, away: int, text: str) -> dates.Due:
    """A due phrase `away` characters further on in `text`."""
    start, end = due.start + away, due.end + away
    return dates.Due(start, end, due.at, text[start:end])


@lru_cache(maxsize=1 << 16)
def _timeless(sentence: str) -> list[Commitment] | None:
    """Promises of a sentence without a date, None where there may be one: desks say the same again and again."""
    low = sentence.lower().replace("\u2019", "'")
    # Its words are looked up before the pattern is tried: most sentences hold none of them.
    if promises.WORDS.isdisjoint(WORD.findall(low)) or not promises.ANY.search(low):
        return []
    if dates.words.ANY.search(low):
        return None
    return _promised(sentence, True, said_at=None, zone="UTC")


def _promised(sentence: str, stands: bool, *, said_at: datetime | None, zone: str) -> list[Commitment]:
    """Promises of a sentence; places count from LEAD characters before it. stands: it follows a stop and a blank, or nothing."""
    text, clauses, empty = _sentence(sentence, stands)
    found = []
    for first, stop, origin, phrases, timed, undated, dated in clauses:
        dues = dates.resolved(phrases, said_at, zone) if phrases and said_at else []
        due = _moved(dues[-1], origin, text) if dues else None
        kind = dated if due or (said_at is None and timed) else undated
        if kind:
            found.append(_made(text, min(first, due.start) if due else first, max(stop, due.end) if due else stop, kind=kind, due=due))
    return found or ([empty] if empty else [])


@lru_cache(maxsize=1 << 14)
def _sentence(sentence: str, stands: bool) -> _Sentence:
    """Clauses of a sentence: each one that opens with a promising subject runs to the next one."""
    text, start = (". " if stands else "\n\n") + sentence, LEAD
    low, end = text.lower().replace("\u2019", "'"), len(text)
    opens = [match for match in promises.OPENING.finditer(low, start, end) if not _is_held_back(low, start, match)]
    firsts = [_subject_start(low, start, match) for match in opens]
    clauses = []
    for place, match in enumerate(opens):
        limit = max(match.end(), firsts[place + 1]) if place + 1 < len(opens) else end
        stop = _clause_end(low, match.end(), limit)
        origin = firsts[place] if place else start
        timed = bool(dates.words.ANY.search(low, match.end(), stop))
        undated, dated = (_kind(low, match, stop, dated=dated) for dated in (False, True))
        phrases = dates.phrases(text[origin:limit], ahead=True) if undated or dated else []
        clauses.append(_Clause(firsts[place], stop, origin, phrases, timed, undated, dated))
    vague, empty = promises.EMPTY.search(low, start, end), None
    if vague:
        first = max((gap.end() for gap in promises.BREAK.finditer(low, start, vague.start())), default=start)
        empty = _made(text, first, _clause_end(low, vague.end(), end), kind="empty", due=None)
    return _Sentence(text, clauses, empty)


def _subject_start(low: str, start: int, match: re.Match[str]) -> int:
    """Where the clause of an opening starts; what stands without its subject (a passive) is followed back to it."""
    if match.lastgroup not in ("passive", "set", "arrival", "goes") or match.group().startswith(("i ", "we ", "i'", "we'")):
        return match.start()
    breaks = [found.end() for found in promises.BREAK.finditer(low, start, match.start() + 1) if found.end() <= match.start()]
    return max(breaks, default=start)


def _made(text: str, start: int, end: int, *, kind: str, due: dates.Due | None) -> Commitment:
    """A commitment without the blanks and stops around its words."""
    words = text[start:end].rstrip(" .,;:!?-\n")
    bare = words[promises.JOINT.match(words).end() :]  # type: ignore[union-attr]
    start += len(words) - len(bare)
    return Commitment(start, start + len(bare), bare, kind, due)


def _is_held_back(low: str, start: int, match: re.Match[str]) -> bool:
    """A clause under a condition that may never come, a question, a report of others' words or a negation is no promise."""
    before = low[start : match.start()]
    return bool(promises.BEFORE.search(before)) or bool(promises.NEGATED.match(low, match.end()))


def _clause_end(low: str, start: int, end: int) -> int:
    """Where the clause ends: at a contrast, a semicolon, a tag question, or the end of the sentence."""
    match = promises.CLAUSE.search(low, start, end)
    return match.start() if match else end


def _kind(low: str, match: re.Match[str], stop: int, *, dated: bool) -> str | None:
    """definite, empty or None for the clause after an opening."""
    tail = low[match.end() : stop]
    if match.lastgroup == "you":
        return _of_customer(tail, dated=dated)
    if match.lastgroup == "expect":
        return "definite" if promises.EXPECTED.match(tail) else None
    if match.lastgroup in ("set", "passive", "arrival", "goes"):
        if match.lastgroup == "passive" and promises.SETTLED.match(tail):
            return "definite"
        if match.lastgroup == "passive" and not promises.PASSIVE.match(tail) and not promises.IN_DUE_COURSE.search(tail):
            return None
        if promises.IN_DUE_COURSE.search(tail) and not dated:
            return "empty"
        return "definite" if dated or promises.ARRANGED.search(tail) else None
    if promises.INNOCENT.match(tail):
        return None
    if promises.HEDGED.match(tail):
        return "empty" if match.lastgroup != "let" else None
    if promises.CONCRETE.match(tail):
        return "definite" if dated or not promises.SOMETIME.search(tail) else "empty"
    if promises.VAGUE.match(tail):
        return "definite" if dated and not promises.WAVERING.search(tail) else "empty" if match.lastgroup != "let" else None
    return "definite" if dated and promises.LIGHT.match(tail) else None


def _of_customer(tail: str, *, dated: bool) -> str | None:
    """ "You will receive": what the customer is going to have."""
    if promises.YOU_INNOCENT.match(tail):
        return None
    if promises.YOU_GET.match(tail):
        return "definite"
    if promises.YOU_HEAR.match(tail):
        return "definite" if dated else "empty"
    return "definite" if dated and promises.YOU_THEN.match(tail) else None
