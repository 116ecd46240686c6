"""Which cues of a text count, and what they add up to.

Cues are looked for in a whole batch at once (andon.text.finder). Only a sentence with signs of its own (an underscore, a quote that is an
apostrophe) is read by regular expressions, and so is what may hold a claim back, where a word of it is near.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from andon.read.cues import anger, company, confirms_fixed, courtesy, harm, not_fixed, repeat_effort
from andon.read.cues.lexicon import LEXICON
from andon.read.holds import SENTENCE, WINDOW, could_hold, held_groups, silenced
from andon.read.scores import ALONE, JOINED
from andon.text.cues import WORD, Cue, Cues
from andon.text.finder import Finder, Words
from andon.text.stream import MARKS, Stream

Floats = np.ndarray
Ints = np.ndarray
Flags = np.ndarray

# Groups of cues, and the classes of words they share.
TABLES = {
    "customer": {
        "anger": anger.ANGER, "repeat_effort": repeat_effort.REPEAT_EFFORT, "harm": harm.HARM, "not_fixed": not_fixed.NOT_FIXED,
        "confirms_fixed": confirms_fixed.CONFIRMS_FIXED,
    },
    "company": {"courtesy": courtesy.COURTESY, "claims_fix": company.CLAIMS_FIX, "denies": company.DENIES},
}  # fmt: skip
# The cue of a sum that stands alone says most; what repeats it says less.
FADING = ("courtesy", "anger")
SURE = 3.0
STOPS = 4  # so many of MARKS end a sentence for a cue
QUESTION, COLONS = MARKS.index("?"), (MARKS.index(":"), MARKS.index(";"))
# Characters that stand between the end of a sentence and the next one; DEL stands for all that are not ASCII.
QUOTES = np.array([chr(code) in " \t'\"(-*" for code in range(128)])
REACH = 8  # how far back the start of a sentence is looked for (andon.text.cues.starts)


class Hits(NamedTuple):
    """Cues that count: text, number of the cue, and characters in the stream; one a text and cue, by text."""

    texts: Ints
    cues: Ints
    starts: Ints
    ends: Ints


class Summed(NamedTuple):
    """What the cues of texts add up to: texts x groups log-odds, the ends of the last sure cues (0 where none), and, texts x groups x 2,
    the places of the strongest ones (-1 where none)."""

    sums: Floats
    lasts: Ints
    places: Ints


class Sentences(NamedTuple):
    """The words of a stream by sentences, which run from stop to stop.

    words: tokens that are words. of: the sentence of each. begins: where each sentence starts, in characters of the stream (of the first
    one, nothing is known). asks: whether it ends with a question mark. odd: whether signs in it make it a case for itself.
    """

    words: Ints
    of: Ints
    begins: Ints
    asks: Flags
    odd: Flags


def sentences_of(stream: Stream) -> Sentences:
    """The sentences of a stream."""
    is_stop = stream.codes < STOPS
    stops = stream.starts[is_stop]
    words = np.flatnonzero(stream.codes >= len(MARKS))
    odd = np.zeros(len(stops) + 1, bool)
    odd[np.searchsorted(stops, stream.strays)] = True
    asks = np.append(stream.codes[is_stop] == QUESTION, False)
    return Sentences(words, np.cumsum(is_stop)[words], np.append(0, stops + 1), asks, odd)


class Listener:
    """The cues of one kind of speaker (customer or company)."""

    def __init__(self, speaker: str) -> None:
        self.groups = (*ALONE[speaker], *JOINED[speaker])
        self.cues = Cues({group: TABLES[speaker][group] for group in self.groups}, lexicon=LEXICON)
        self.finder = Finder(self.cues)
        self._list: list[Cue] = list(self.cues)
        self._weight = np.array([cue.weight for cue in self._list])
        self._group = np.array([self.groups.index(cue.group) for cue in self._list])
        self._fades = np.array([cue.group in FADING for cue in self._list])
        held = held_groups()
        # The bit of could_hold that matters for a cue, 0 for a cue that nothing holds back.
        self._bit = np.array(
            [0 if cue.weight < 2 or cue.free or cue.group not in held else 1 << held.index(cue.group) for cue in self._list]
        )
        # Patterns that start a sentence and may start with any word.
        self._clear = np.array([cue.pattern.startswith("^") and not cue.opening for cue in self._list])
        # In which order cues are added up: strong ones first, then by place, then by group.
        self._strength = np.unique(-np.abs(self._weight), return_inverse=True)[1]
        later = sorted(range(len(self._list)), key=lambda n: (self._list[n].group, self._weight[n], self._list[n].plain, n))
        self._later = np.argsort(later)

    def ask(self, word: str) -> tuple[int, int]:
        """What must be known of a word: its number for the finder, and could_hold."""
        return self.finder.number(word), could_hold(word)

    def hits(self, stream: Stream, known: Ints) -> Hits:
        """The cues that count in each text. known: words of the stream x 2, by `ask`."""
        sentences = sentences_of(stream)
        codes = stream.codes[sentences.words]
        numbers = np.where(sentences.odd[sentences.of], 0, known[codes, 0])
        opens, clear = _openings(stream, sentences)
        cues, first, last = self.finder.find(Words(numbers, sentences.of, opens, clear))
        begin, end = stream.starts[sentences.words[first]], stream.ends[sentences.words[last]]
        for place in np.flatnonzero(self._clear[cues]):
            begin[place] = _spread(stream, sentences, first[place])
        kept = np.ones(len(cues), bool)
        for place in np.flatnonzero(self._doubtful(sentences, cues, first, last, begin, holds=known[codes, 1])):
            kept[place] = not self._silenced(stream, sentences.begins[sentences.of[first[place]]], cues[place], begin[place], end[place])
        more = self._odd_hits(stream, sentences)
        cues, begin, end = (np.concatenate([all_[kept], more[:, place]]) for place, all_ in enumerate((cues, begin, end)))
        texts = np.searchsorted(stream.opened, begin, "right") - 1
        order = np.lexsort((begin, texts * len(self._list) + cues))
        texts, cues, begin, end = texts[order], cues[order], begin[order], end[order]
        new = np.ones(len(cues), bool)
        new[1:] = (cues[1:] != cues[:-1]) | (texts[1:] != texts[:-1])
        return Hits(texts[new], cues[new], begin[new], end[new])

    def _doubtful(self, sentences: Sentences, cues: Ints, first: Ints, last: Ints, begin: Ints, *, holds: Ints) -> Flags:
        """Which places of cues something may hold back: a word up to the end of the cue, a question, or much before it."""
        here, bits = sentences.of[first], self._bit[cues]
        opened = np.searchsorted(sentences.of, here)
        doubt = sentences.asks[here] | (begin - sentences.begins[here] > WINDOW)
        for bit in np.unique(bits[bits > 0]):
            met = np.append(0, np.cumsum((holds & bit) > 0))
            doubt |= (bits == bit) & (met[last + 1] > met[opened])
        return doubt & (bits > 0)

    def _silenced(self, stream: Stream, start: int, cue: int, begin: int, end: int) -> bool:
        """Whether something holds back the cue that stands at begin..end of the sentence that starts at `start`."""
        return silenced(_sentence(stream.low, start), self._list[cue].group, begin - start, end - start, plain=self._list[cue].plain)

    def _odd_hits(self, stream: Stream, sentences: Sentences) -> Ints:
        """Cues, starts and ends in sentences that the finder leaves alone."""
        found = []
        for start in sentences.begins[sentences.odd].tolist():
            found += [(number, first + start, last + start) for number, first, last in self.read_sentence(_sentence(stream.low, start))]
        return np.array(found, np.int64).reshape(-1, 3)

    def read_sentence(self, sentence: str) -> list[tuple[int, int, int]]:
        """The cues of one sentence that count, by regular expressions: number, start, end."""
        found = self.cues.find(sentence, set(WORD.findall(sentence)))
        return [
            (number, start, end)
            for _, start, end, group, plain, _, number in found
            if not self._bit[number] or not silenced(sentence, group, start, end, plain=plain)
        ]

    def summed(self, hits: Hits, stream: Stream) -> Summed:
        """What the hits of each text add up to. Hits of one group that overlap count once, and beyond the first one less."""
        shape = (len(stream.opened) - 1, len(self.groups))
        starts, ends = hits.starts - stream.opened[hits.texts], hits.ends - stream.opened[hits.texts]
        keys = hits.texts * len(self.groups) + self._group[hits.cues]
        order = np.lexsort((self._later[hits.cues], ends, starts, keys * len(self._list) + self._strength[hits.cues]))
        cues, keys, starts, ends = hits.cues[order], keys[order], starts[order], ends[order]
        weight, fades = self._weight[cues], self._fades[cues]
        counts, taken = (weight > 0) | fades, np.zeros(len(keys), bool)
        sums, spans, lasts = np.zeros(shape).ravel(), np.zeros(shape, np.int64).ravel(), np.zeros(shape, np.int64).ravel()
        places = np.full((len(sums), 2), -1)
        # First the strongest hit of each text and group, then the second one of each, and so on.
        for rank, these in enumerate(_ranks(keys)):
            clash = np.zeros(len(these), bool)
            for back in range(1, rank + 1):
                clash |= taken[these - back] & (starts[these] < ends[these - back]) & (ends[these] > starts[these - back])
            these = these[~(clash & counts[these])]
            taken[these] = counts[these]
            key, heavy = keys[these], weight[these]
            spans[key] += counts[these]
            sums[key] += np.where(fades[these] | (spans[key] < 2), heavy, 0.8 * heavy)
            first, sure = these[(heavy > 0) & (places[key, 0] < 0)], these[heavy >= SURE]
            places[keys[first]] = np.stack([starts[first], ends[first]], axis=1)
            lasts[keys[sure]] = np.maximum(lasts[keys[sure]], ends[sure])
        return Summed(sums.reshape(shape), lasts.reshape(shape), places.reshape(*shape, 2))


def _ranks(keys: Ints) -> list[Ints]:
    """The places of the first entry of each key, of the second ones, and so on. keys: equal ones stand together."""
    new = np.ones(len(keys), bool)
    new[1:] = keys[1:] != keys[:-1]
    every = np.arange(len(keys))
    rank = every - np.maximum.accumulate(np.where(new, every, 0))
    return np.split(np.argsort(rank, kind="stable"), np.cumsum(np.bincount(rank))[:-1]) if len(keys) else []


def _openings(stream: Stream, sentences: Sentences) -> tuple[Flags, Flags]:
    """Of each word whether a sentence starts with it, as andon.text.cues.starts says, and whether no word or colon is before it."""
    words, of = sentences.words, sentences.of
    colons = np.cumsum((stream.codes == COLONS[0]) | (stream.codes == COLONS[1]))[words]
    clear = np.ones(len(words), bool)
    clear[1:] = (of[1:] != of[:-1]) | (colons[1:] != colons[:-1])
    opens, left = clear.copy(), np.flatnonzero(clear)
    for back in range(1, REACH + 1):
        at = stream.starts[words[left]] - back
        left, at = left[at >= sentences.begins[of[left]]], at[at >= sentences.begins[of[left]]]
        chars = stream.chars[at]
        quoted = QUOTES[np.minimum(chars, 127)]
        opens[left[~quoted]] = ((chars == ord(":")) | (chars == ord(";")))[~quoted]
        left = left[quoted]
        if not len(left):
            break
    for word in left.tolist():
        begin, start = sentences.begins[of[word]], stream.starts[words[word]]
        opens[word] = start - begin <= REACH or not stream.low[begin:start].strip()
    return opens, clear


def _spread(stream: Stream, sentences: Sentences, first: int) -> int:
    """Where the match of a pattern starts that takes up the signs before its first word: at the sentence's start, or after a colon."""
    if not first or sentences.of[first - 1] != sentences.of[first]:
        return int(sentences.begins[sentences.of[first]])
    before, start = stream.ends[sentences.words[first - 1]], stream.starts[sentences.words[first]]
    return int(before) + min(place for place, char in enumerate(stream.low[before:start], 1) if char in ":;")


def _sentence(low: str, start: int) -> str:
    """The sentence that starts at `start`, with its stops."""
    match = SENTENCE.match(low, start)
    return match.group() if match else ""


@cache
def listener(speaker: str) -> Listener:
    """The cues of a kind of speaker: customer or company."""
    return Listener(speaker)
