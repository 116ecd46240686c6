"""One text at a time: zones, personal data, language, signals and spans. Runs in any process."""

from __future__ import annotations

import gc
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import numpy as np

from andon.read import model, scores
from andon.tables import SIGNALS
from andon.text import commitments, language, pii, promises, zones
from andon.text.cues import lowered

Floats = np.ndarray
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# A span is written where its signal is more likely than not.
SURE = 0.5
# The reader knows English; of other languages only what needs no words.
READABLE = ("en", "und")
# Texts with ends of lines are looked through for quotes and signatures, except where nobody writes mails.
SPOKEN = ("phone", "visit")
LETTER = re.compile(r"[^\W\d_]")
# Signals whose words are shown.
SHOWN = ("not_fixed", "harm")
# Tokens that are no words.
MARKS = frozenset(model.STOPS + model.ASKS + ",")
# A promise, and the words that make one without a promise's grammar.
P_DEFINITE, P_DATED, P_EMPTY, P_NONE = 0.85, 0.95, 0.15, 0.03


class Batch(NamedTuple):
    """Columns of messages, all of one length. at: microseconds since 1970 in UTC; a datetime is made only where it is needed."""

    message_id: list[str]
    text: list[str | None]
    speaker: list[str | None]
    at: list[int | None]
    language: list[str | None]
    party_language: list[str | None]
    channel: list[str]
    zone: list[str]


class Rows(NamedTuple):
    """What a batch gave: an array a signal in the order of the messages (NaN: cannot tell), and the columns of `spans`."""

    signals: dict[str, Floats]
    spans: tuple[list[str], list[int], list[int], list[str], list[str | None]]


class Span(NamedTuple):
    start: int
    end: int
    kind: str
    value: str | None


class Prepared(NamedTuple):
    """A text ready to be read: its own part, in lower case, its tokens and different words, its tongue, the spans known so far."""

    text: str
    low: str
    tokens: list[str]
    words: set[str]
    tongue: str
    spans: list[Span]


def read_batch(batch: Batch) -> Rows:
    """Signals and spans of every message of a batch, in its order."""
    # Nothing here makes cycles; looking for them all the time took a fifth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _rows(batch)
    finally:
        if collecting:
            gc.enable()


def _rows(batch: Batch) -> Rows:
    """What read_batch answers."""
    ready = [
        prepared(text, speaker, hint=said, usual=usual, channel=channel)
        for text, speaker, said, usual, channel in zip(
            batch.text, batch.speaker, batch.language, batch.party_language, batch.channel, strict=True
        )
    ]
    signals = {name: np.full(len(ready), np.nan) for name in SIGNALS}
    _of_customers(ready, batch, signals)
    _of_company(ready, batch, signals)
    found = [(name, span) for name, text in zip(batch.message_id, ready, strict=True) for span in _in_order(text.spans)]
    starts, ends, kinds, values = ([span[place] for _, span in found] for place in range(4))
    return Rows(signals, ([name for name, _ in found], starts, ends, kinds, values))  # type: ignore[arg-type]


def _in_order(spans: list[Span]) -> list[Span]:
    return sorted(spans, key=lambda span: (span.start, span.end, span.kind)) if len(spans) > 1 else spans


def _of_customers(ready: Sequence[Prepared], batch: Batch, signals: dict[str, Floats]) -> None:
    """Signals of customers' texts; adds the spans that go with them."""
    mine = [n for n, (text, who) in enumerate(zip(ready, batch.speaker, strict=True)) if text.words and who == "customer"]
    for n in mine:
        if ready[n].tongue not in READABLE:
            signals["anger"][n] = scores.generic_anger(ready[n].text, ready[n].low)
    mine = [n for n in mine if ready[n].tongue in READABLE]
    cued = [scores.of_customer(ready[n].text, ready[n].low) for n in mine]
    _place("customer", mine, cued, ready, signals=signals)
    for n, cues in zip(mine, cued, strict=True):
        for kind in SHOWN:
            if kind in cues.places and signals[kind][n] >= SURE:
                ready[n].spans.append(Span(*cues.places[kind], kind, ready[n].text[slice(*cues.places[kind])]))


def _of_company(ready: Sequence[Prepared], batch: Batch, signals: dict[str, Floats]) -> None:
    """Signals of the company's texts, of people and bots; adds promises and due dates."""
    whose = zip(ready, batch.speaker, strict=True)
    mine = [n for n, (text, who) in enumerate(whose) if text.words and who not in ("customer", None) and text.tongue in READABLE]
    _place("company", mine, [scores.of_company(ready[n].low) for n in mine], ready, signals=signals)
    for n in mine:
        text = ready[n]
        signals["commits"][n] = _promises(text.text, text.words, at=batch.at[n], zone=batch.zone[n], spans=text.spans)
        if batch.speaker[n] == "bot":
            # A machine's manners are no courtesy; what it claims and promises still binds the firm.
            signals["courtesy"][n] = np.nan


def _place(speaker: str, mine: list[int], cued: list[scores.Cued], ready: Sequence[Prepared], *, signals: dict[str, Floats]) -> None:
    """Put the probabilities of some texts where they belong."""
    odds = model.fitted(speaker).read([ready[n].tokens for n in mine])
    for name, values in scores.probabilities(speaker, cued, odds).items():
        signals[name][mine] = values


def read_text(
    text: str | None,
    speaker: str | None,
    *,
    at: int | None = None,
    language_hint: str | None = None,
    usual: str | None = None,
    channel: str = "",
    zone: str = "UTC",
) -> tuple[dict[str, float], list[Span]]:
    """Signals by name (absent: cannot tell) and spans by start of one text.

    at: when it was said (microseconds since 1970), for due dates; language_hint: what the source says; usual: the customer's own language,
    believed where the text is too short to tell. A message of the system is not read.
    """
    batch = Batch([""], [text], [speaker], [at], [language_hint], [usual], [channel], [zone])
    signals, (_, *columns) = _rows(batch)
    spans = [Span(*values) for values in zip(*columns, strict=True)]
    return {name: float(value) for name, (value,) in signals.items() if not np.isnan(value)}, spans


def prepared(text: str | None, speaker: str | None, *, hint: str | None, usual: str | None, channel: str) -> Prepared:
    """A text without what is not its writer's; no words when there is nothing to read."""
    if not text or speaker is None:
        return Prepared("", "", [], set(), "", [])
    spans = [Span(start, end, "personal_data", kind) for start, end, kind in pii.find(text)]
    if "\n" in text and channel not in SPOKEN:
        strange = zones.find(text)
        spans += (Span(start, end, kind, None) for start, end, kind in strange)
        text = zones.own(text, strange)
    low = lowered(text)
    tokens = model.TOKEN.findall(low)
    words = set(tokens).difference(MARKS)
    if not words or not LETTER.search(low):
        return Prepared(text, low, [], set(), "", spans)
    return Prepared(text, low, tokens, words, _tongue(text, words, hint, usual=usual), spans)


def _tongue(text: str, words: set[str], hint: str | None, *, usual: str | None) -> str:
    """The language: what the text shows, else what the source or the customer's record says."""
    if hint:
        return hint[:2]
    shown = language.detect(text, words)
    return usual[:2] if shown == "und" and usual else shown


def _promises(text: str, words: set[str], *, at: int | None, zone: str, spans: list[Span]) -> float:
    """The probability that a text holds a definite promise; adds its commitments and due dates."""
    best = P_NONE
    if promises.TRIGGERS.isdisjoint(words):
        return P_NONE
    said_at = None if at is None else EPOCH + timedelta(microseconds=at)
    for promise in commitments.find(text, said_at, zone):
        definite = promise.kind == "definite"
        spans.append(Span(promise.start, promise.end, "commitment", promise.words if definite else f"empty: {promise.words}"))
        if promise.due:
            spans.append(Span(promise.due.start, promise.due.end, "due_date", promise.due.at.isoformat()))
        best = max(best, (P_DATED if promise.due else P_DEFINITE) if definite else P_EMPTY)
    return best
