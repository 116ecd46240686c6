"""Many texts as one stream of tokens: numbers instead of words, so that a reader looks at a batch at once and not at a text.

A token is a word (letters and digits, with one apostrophe inside: "isn't") or one of the marks of MARKS. The characters of all texts are
classed and cut by NumPy; Arrow numbers the different words. What has to be known of a word is asked once a word (Lexis).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from andon.text.cues import lowered

Ints = np.ndarray
Flags = np.ndarray

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[.!?\n;:,]")
MARKS = "\n.!?;:,"
APOSTROPHE, MARK, UNDERSCORE, LETTER, DIGIT = 1, 2, 4, 8, 16
WORDY = LETTER | DIGIT
# Four digits of one number stand this close, from the first to the last (andon.text.pii).
CLOSE = 12


class Stream(NamedTuple):
    """Tokens of many texts in a row, with a line end before, between and after the texts.

    low: the texts in lower case, joined by line ends; chars: its characters (code points). opened: where in `low` each text starts, and,
    last, where one more would. codes: number of each token in `words`, which starts with MARKS. starts, ends: its characters in `low`.
    first: the first token of each text, and the end. digits: texts that may hold four digits close together.
    strays: characters that make a sentence a case for itself: an underscore, or an apostrophe that is inside no word.
    """

    low: str
    chars: Ints
    opened: Ints
    codes: Ints
    words: list[str]
    starts: Ints
    ends: Ints
    first: Ints
    digits: Flags
    strays: Ints


def _ascii() -> Ints:
    """The class of each ASCII character; the place of DEL is taken for all that is not ASCII."""
    table = np.zeros(128, np.uint8)
    for code in range(127):
        char = chr(code)
        if char.isalnum():
            table[code] = DIGIT if char.isdecimal() else LETTER
    table[ord("'")], table[ord("_")] = APOSTROPHE, UNDERSCORE
    table[[ord(mark) for mark in MARKS]] = MARK
    return table


ASCII = _ascii()
CODE_OF_MARK = np.zeros(128, np.int64)
CODE_OF_MARK[[ord(mark) for mark in MARKS]] = np.arange(len(MARKS))


def stream(texts: Sequence[str]) -> Stream:
    """The tokens of `texts`."""
    low = joined(texts)
    chars = np.frombuffer(low.encode("utf-32-le", "surrogatepass"), np.uint32)
    classes = _classes(chars)
    wordlike, strays = _wordlike(classes)
    codes, words, starts, ends = _tokens(chars, classes, wordlike)
    opened = np.cumsum(np.fromiter((1, *(len(text) + 1 for text in texts)), np.int64, len(texts) + 1))
    digits = np.zeros(len(texts), bool)
    places = np.flatnonzero(classes == DIGIT)
    close = places[:-3][places[3:] - places[:-3] <= CLOSE] if len(places) > 3 else places[:0]
    digits[np.searchsorted(opened, close, "right") - 1] = True
    return Stream(low, chars, opened, codes, words, starts, ends, np.searchsorted(starts, opened), digits, strays)


def joined(texts: Sequence[str]) -> str:
    """The texts in lower case (andon.text.cues.lowered), each with a line end before and behind it; every character keeps its place."""
    whole = "\n".join(("", *texts, ""))
    low = whole.lower()
    if low.isascii() and len(low) == len(whole):
        return low
    if len(low) != len(whole) or "`" in low:
        return "\n".join(("", *map(lowered, texts), ""))
    return low.replace("\u2019", "'").replace("\u2018", "'")


def _classes(chars: Ints) -> Ints:
    """The class of each character."""
    classes = ASCII[np.minimum(chars, 127)]
    beyond = np.flatnonzero(chars > 127)
    if len(beyond):
        different, which = np.unique(chars[beyond], return_inverse=True)
        found = [DIGIT if char.isdecimal() else LETTER if char.isalnum() else 0 for char in map(chr, different.tolist())]
        classes[beyond] = np.array(found, np.uint8)[which]
    return classes


def _wordlike(classes: Ints) -> tuple[Flags, Ints]:
    """Which characters belong to words, and the strays (see Stream)."""
    wordlike = (classes & WORDY) > 0
    apostrophes = np.flatnonzero(classes == APOSTROPHE)
    inside = wordlike[apostrophes - 1] & wordlike[apostrophes + 1]
    joints = apostrophes[inside]
    wordlike[joints] = True
    # "a'b'c" is "a'b" and "c": of the joints of one run of letters each second one is none.
    breaks = np.flatnonzero(~wordlike[joints[0] : joints[-1]]) + joints[0] if len(joints) else joints
    runs = np.searchsorted(breaks, joints)
    if len(joints) > 1 and (runs[1:] == runs[:-1]).any():
        place = np.arange(len(joints)) - np.searchsorted(runs, runs)
        wordlike[joints[place % 2 == 1]] = False
        inside[np.flatnonzero(inside)[place % 2 == 1]] = False
    return wordlike, np.concatenate([apostrophes[~inside], np.flatnonzero(classes == UNDERSCORE)])


def _tokens(chars: Ints, classes: Ints, wordlike: Flags) -> tuple[Ints, list[str], Ints, Ints]:
    """Codes, words, starts and ends of Stream."""
    edges = np.flatnonzero(wordlike[1:] != wordlike[:-1]) + 1
    of_words, ends_of_words = edges[::2], edges[1::2]
    begins = classes == MARK
    begins[of_words] = True
    starts = np.flatnonzero(begins)
    mine = (classes[starts] & WORDY) > 0
    ends = starts + 1
    ends[mine] = ends_of_words
    codes = CODE_OF_MARK[np.minimum(chars[starts], 127)]
    numbers, words = _numbered(chars[wordlike], ends_of_words - of_words)
    codes[mine] = numbers + len(MARKS)
    return codes, [*MARKS, *words], starts, ends


def _numbered(chars: Ints, lengths: Ints) -> tuple[Ints, list[str]]:
    """Words that stand in `chars` without anything between them: the number of each among the different ones, and these."""
    narrow = not len(chars) or int(chars.max()) < 256
    letters = chars.astype(np.uint8) if narrow else chars
    offsets = np.concatenate([[0], np.cumsum(lengths * letters.itemsize)])
    buffers = [None, pa.py_buffer(offsets.astype(np.int64)), pa.py_buffer(np.ascontiguousarray(letters))]
    coded = pa.Array.from_buffers(pa.large_binary(), len(lengths), buffers).dictionary_encode()
    spelled = "latin-1" if narrow else "utf-32-le"
    return coded.indices.to_numpy(), [str(word, spelled, "surrogatepass") for word in coded.dictionary.to_pylist()]


class Lexis:
    """What is known of words, one row of numbers a word; asked once a word, and remembered for the words of the next batch."""

    MOST = 200_000

    def __init__(self, ask: Callable[[str], Sequence[int]], width: int) -> None:
        self._ask = ask
        self._rows = np.zeros((1024, width), np.int64)
        self._numbers: dict[str, int] = {}

    def rows(self, words: Sequence[str]) -> Ints:
        """words x width."""
        known = self._numbers
        if len(known) > self.MOST:
            known.clear()
        for word in [word for word in words if word not in known]:
            self._add(word)
        return self._rows[[known[word] for word in words]]

    def _add(self, word: str) -> None:
        number = len(self._numbers)
        if number == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._rows[number] = self._ask(word)
        self._numbers[word] = number
