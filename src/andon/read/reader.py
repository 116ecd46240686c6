"""A batch of texts at a time: zones, personal data, language, signals and spans. Runs in any process."""

from __future__ import annotations

import gc
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple

import numpy as np

from andon.read import hits, model, scores, windows
from andon.tables import SIGNALS
from andon.text import commitments, language, pii, promises, zones
from andon.text.stream import MARKS, Lexis, Stream
from andon.text.stream import stream as stream_of

Floats = np.ndarray
Ints = np.ndarray
Flags = np.ndarray
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# A span is written where its signal is more likely than not.
SURE = 0.5
# The reader knows English; of other languages only what needs no words.
READABLE = ("en", "und")
# Texts with ends of lines are looked through for quotes and signatures, except where nobody writes mails.
SPOKEN = ("phone", "visit")
LETTER = re.compile(r"[^\W\d_]")
# Which of MARKS, and of words, end a sentence for the model.
ENDS = np.array([*(mark in model.ENDS for mark in MARKS), False])
# Signals whose words are shown.
SHOWN = ("not_fixed", "harm")
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
    """The texts of one kind of speaker, ready to be read.

    rows: where they stand in the batch. texts: their own parts. stream: their tokens; known: of each of its words, by Reader.ask.
    spans: what is known of each so far. told: whether there is a word to read; readable: whether it is also in a language we read.
    """

    rows: Ints
    texts: list[str]
    stream: Stream
    known: Ints
    spans: list[list[Span]]
    told: Flags
    readable: Flags


class Reader:
    """Cues, model and network of one kind of speaker."""

    # Columns of what is known of a word: number and holds (hits.py), word, form and stem (model.py), language.bit, letter, trigger.
    CUED, MODELLED, ENGLISH, LETTER, TRIGGER = slice(0, 2), slice(2, 5), 5, 6, 7

    def __init__(self, speaker: str) -> None:
        self.speaker = speaker
        self.model, self.windows, self.listener = model.fitted(speaker), windows.fitted(speaker), hits.listener(speaker)
        self.lexis = Lexis(self.ask, 8)

    def ask(self, word: str) -> tuple[int, ...]:
        """What must be known of a word."""
        told = LETTER.search(word) is not None
        return (*self.listener.ask(word), *self.model.coder.numbers(word), language.bit(word), told, word in promises.TRIGGERS)

    def read(self, ready: Prepared) -> tuple[dict[str, Floats], hits.Summed]:
        """Probabilities by signal, and what the cues add up to; nothing is said of texts that are not readable."""
        stream, known = ready.stream, ready.known
        ends = ENDS[np.minimum(stream.codes, len(MARKS))]
        linear = self.model.read(model.stream_of(known[stream.codes, self.MODELLED], ends, stream.first - 1))
        odds = scores.both(self.speaker, linear, self.windows.read(stream.words, stream.codes, stream.first))
        summed = self.listener.summed(self.listener.hits(stream, known[:, self.CUED]), stream)
        if self.speaker == "customer":
            scores.settle(summed.sums, summed.lasts)
            summed.sums[:, 0] += [scores.loudness(text) for text in ready.texts]
        return scores.probabilities(self.speaker, summed.sums, odds), summed


@cache
def reader(speaker: str) -> Reader:
    """The reader of a kind of speaker: customer or company."""
    return Reader(speaker)


def load() -> None:
    """Make both readers of this process."""
    for speaker in ("customer", "company"):
        reader(speaker)


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
    signals = {name: np.full(len(batch.text), np.nan) for name in SIGNALS}
    spans: list[list[Span]] = [[] for _ in batch.text]
    said = [n for n, (text, who) in enumerate(zip(batch.text, batch.speaker, strict=True)) if text and who is not None]
    for speaker, read in (("customer", _of_customers), ("company", _of_company)):
        mine = [n for n in said if (batch.speaker[n] == "customer") == (speaker == "customer")]
        if mine:
            ready = prepared(batch, mine, reader(speaker))
            read(ready, batch, signals)
            for n, found in zip(mine, ready.spans, strict=True):
                spans[n] = sorted(found, key=lambda span: (span.start, span.end, span.kind)) if len(found) > 1 else found
    rows = [(name, *span) for name, some in zip(batch.message_id, spans, strict=True) for span in some]
    names, starts, ends, kinds, values = ([row[place] for row in rows] for place in range(5))
    return Rows(signals, (names, starts, ends, kinds, values))  # type: ignore[arg-type]


def _of_customers(ready: Prepared, batch: Batch, signals: dict[str, Floats]) -> None:
    """Signals of customers' texts; adds the spans that go with them."""
    made, summed = reader("customer").read(ready)
    _place(ready, made, signals)
    for n in np.flatnonzero(ready.told & ~ready.readable):
        signals["anger"][ready.rows[n]] = scores.generic_anger(ready.texts[n])
    for kind in SHOWN:
        places = summed.places[:, hits.listener("customer").groups.index(kind)]
        for n in np.flatnonzero(ready.readable & (made[kind] >= SURE) & (places[:, 0] >= 0)):
            start, end = places[n].tolist()
            ready.spans[n].append(Span(start, end, kind, ready.texts[n][start:end]))


def _of_company(ready: Prepared, batch: Batch, signals: dict[str, Floats]) -> None:
    """Signals of the company's texts, of people and bots; adds promises and due dates."""
    made, _ = reader("company").read(ready)
    _place(ready, made, signals)
    signals["commits"][ready.rows[ready.readable]] = P_NONE
    stream = ready.stream
    triggered = np.logical_or.reduceat(ready.known[stream.codes, Reader.TRIGGER] > 0, stream.first[:-1] - 1)
    for n in np.flatnonzero(ready.readable & triggered):
        row = ready.rows[n]
        signals["commits"][row] = _promises(ready.texts[n], at=batch.at[row], zone=batch.zone[row], spans=ready.spans[n])
    # A machine's manners are no courtesy; what it claims and promises still binds the firm.
    signals["courtesy"][[row for row in ready.rows if batch.speaker[row] == "bot"]] = np.nan


def _place(ready: Prepared, made: dict[str, Floats], signals: dict[str, Floats]) -> None:
    """Put the probabilities of the readable texts where they belong."""
    for name, values in made.items():
        signals[name][ready.rows[ready.readable]] = values[ready.readable]


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


def prepared(batch: Batch, mine: list[int], of: Reader) -> Prepared:
    """Some texts of a batch (neither empty nor without a speaker) without what is not their writers'."""
    texts = [batch.text[n] or "" for n in mine]
    spans: list[list[Span]] = [[] for _ in mine]
    for n, text in enumerate(texts):
        # With its quotes blanked out a text loses their digits too, so it is looked at before.
        if "\n" in text and batch.channel[mine[n]] not in SPOKEN:
            strange = zones.find(text)
            spans[n] = [*_personal(text), *(Span(start, end, kind, None) for start, end, kind in strange)]
            texts[n] = zones.own(text, strange)
        elif "@" in text:
            spans[n] = _personal(text)
    stream = stream_of(texts)
    for n in np.flatnonzero(stream.digits).tolist():
        spans[n] = spans[n] or _personal(texts[n])
    known = of.lexis.rows(stream.words)
    told = np.logical_or.reduceat(known[stream.codes, Reader.LETTER] > 0, stream.first[:-1] - 1)
    readable = np.zeros(len(mine), bool)
    english = _plainly_english(stream, known)
    for n in np.flatnonzero(told).tolist():
        hint = batch.language[mine[n]]
        readable[n] = (
            hint[:2] in READABLE if hint else english[n] or _tongue(texts[n], n, stream, usual=batch.party_language[mine[n]]) in READABLE
        )
    return Prepared(np.array(mine), texts, stream, known, spans, told, readable)


def _personal(text: str) -> list[Span]:
    """The personal data of a text."""
    return [Span(start, end, "personal_data", kind) for start, end, kind in pii.find(text)]


def _plainly_english(stream: Stream, known: Ints) -> Flags:
    """Texts with so many different English words that their language needs no closer look."""
    first = stream.first[:-1] - 1
    bits = np.bitwise_or.reduceat(known[stream.codes, Reader.ENGLISH].view(np.uint64), first)
    different, words = np.bitwise_count(bits), np.add.reduceat(stream.codes >= len(MARKS), first)
    return (different >= language.ENOUGH) & (different.astype(np.int64) * language.SHARE >= words)


def _tongue(text: str, number: int, stream: Stream, *, usual: str | None) -> str:
    """The language of a text of a stream: what it shows, else what the customer's record says."""
    codes = stream.codes[stream.first[number] : stream.first[number + 1]]
    shown = language.detect(text, {stream.words[code] for code in codes.tolist() if code >= len(MARKS)})
    return usual[:2] if shown == "und" and usual else shown


def _promises(text: str, *, at: int | None, zone: str, spans: list[Span]) -> float:
    """The probability that a text holds a definite promise; adds its commitments and due dates."""
    best = P_NONE
    said_at = None if at is None else EPOCH + timedelta(microseconds=at)
    for promise in commitments.find(text, said_at, zone):
        definite = promise.kind == "definite"
        spans.append(Span(promise.start, promise.end, "commitment", promise.words if definite else f"empty: {promise.words}"))
        if promise.due:
            spans.append(Span(promise.due.start, promise.due.end, "due_date", promise.due.at.isoformat()))
        best = max(best, (P_DATED if promise.due else P_DEFINITE) if definite else P_EMPTY)
    return best
