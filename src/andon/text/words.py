"""Texts into words, many at once: Arrow does the cutting, so 100,000 short texts take about a second.

A word is a run of letters in lower case. Digits, addresses and handles make no word, so no number of a customer becomes
one; an apostrophe inside a word is dropped ("don't" -> "dont"); scripts without spaces are cut letter by letter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from scipy import sparse

from andon.text.speech import SPEECH, function_words

Ints = np.ndarray

# What makes no word: links, mail addresses, handles, tags of mark-up, and the XXXX of texts that were masked before.
_NOISE = r"https?://\S+|www\.\S+|\S+@\S+|@\w+|&[a-z]+;|<[^<>]{1,80}>|\bx{2,}\b"
_APOSTROPHE = r"(\pL)['’`](t|s|m|d|ll|re|ve)\b"
_NOT_A_LETTER = r"[^\pL\pM]+"
# The same for texts in ASCII, byte by byte: ten times as fast as the pattern, and most texts are.
_LETTERS = bytes(byte if bytes([byte]).isalpha() else 32 for byte in range(256))
_SENTENCE_START = r"(?:^|[.!?:;\n\"(\[•–-])\s*\pL[\pL'’]*"
_UNSPACED = r"([\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}])"

MOST_NAMES = 0.15  # of all words; where more would be names, capitals mean something else


@dataclass(frozen=True)
class Tokens:
    """The words of many texts.

    doc, word: one entry a token, int32: number of the text (rising), number of the word in `vocabulary`.
    vocabulary: distinct words in order of first appearance. docs: how many texts there were, empty ones included.
    """

    doc: Ints
    word: Ints
    vocabulary: list[str]
    docs: int

    def counts(self) -> Ints:
        """How many texts hold each word, int64, one entry a word."""
        if not len(self.doc):
            return np.zeros(len(self.vocabulary), np.int64)
        # From pairs to sorted rows each pair is kept once: faster than a sort of all tokens.
        pairs = sparse.csr_matrix((np.ones(len(self.doc), np.float32), (self.doc, self.word)), shape=(self.docs, len(self.vocabulary)))
        pairs.sum_duplicates()
        return np.bincount(pairs.indices, minlength=len(self.vocabulary))

    def numbered(self, numbers: Mapping[str, int]) -> Ints:
        """The tokens' words under the numbers of another vocabulary, -1 for a word it lacks."""
        table = np.fromiter((numbers.get(word, -1) for word in self.vocabulary), np.int64, len(self.vocabulary))
        return table[self.word] if len(self.word) else np.empty(0, np.int64)

    def mended(self) -> Tokens:
        """The same tokens with typing errors put right (see `mended`)."""
        counts = np.bincount(self.word, minlength=len(self.vocabulary))
        numbers = {word: n for n, word in enumerate(self.vocabulary)}
        table = np.arange(len(self.vocabulary), dtype=np.int32)
        for slip, word in mended(self.vocabulary, counts).items():
            table[numbers[slip]] = numbers[word]
        return Tokens(self.doc, table[self.word] if len(self.word) else self.word, self.vocabulary, self.docs)

    def of(self, docs: Ints) -> Tokens:
        """The tokens of some texts (rising numbers), numbered anew in their order."""
        place = np.full(self.docs, -1, np.int64)
        place[docs] = np.arange(len(docs))
        kept = place[self.doc] >= 0 if len(self.doc) else np.empty(0, bool)
        return Tokens(place[self.doc[kept]].astype(np.int32), self.word[kept], self.vocabulary, len(docs))


def tokens(texts: pa.Array | pa.ChunkedArray | Sequence[str | None], *, most: int = 0, lower: bool = True) -> Tokens:
    """The words of `texts` (null: no word).

    most: keep only the first so many words of each text; 0 keeps all. lower: write all words in lower case.
    """
    column = texts if isinstance(texts, pa.Array | pa.ChunkedArray) else pa.array(list(texts), pa.string())
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    # Nothing but plain spaces is left between words.
    parts = pc.ascii_split_whitespace(_plain(column, lower=lower))
    parts = pc.list_slice(parts, 0, most) if most else parts
    doc = np.repeat(np.arange(len(parts), dtype=np.int32), pc.list_value_length(parts).to_numpy(zero_copy_only=False))
    flat = pc.list_flatten(parts)
    real = pc.not_equal(flat, "")
    coded = flat.filter(real).dictionary_encode()
    coded = coded.combine_chunks() if isinstance(coded, pa.ChunkedArray) else coded
    return Tokens(
        doc=doc[real.to_numpy(zero_copy_only=False)],
        word=coded.indices.to_numpy(zero_copy_only=False).astype(np.int32),
        vocabulary=coded.dictionary.to_pylist(),
        docs=len(column),
    )


def proper_names(texts: Sequence[str | None], *, fewest: int = 3, share: float = 0.9) -> frozenset[str]:
    """Words, in lower case, that these texts write with a capital wherever no sentence starts: persons, streets, brands.

    fewest: in how many places a word must stand so. share: of its places inside sentences. Where capitals mark more than
    names (German nouns, titles in capitals) so many words would be names that none is taken for one.
    """
    column = pc.replace_substring_regex(pa.array(list(texts), pa.string()), _SENTENCE_START, " ")
    parts = tokens(column, lower=False)
    counts = np.bincount(parts.word, minlength=len(parts.vocabulary)).tolist()
    small = {word: count for word, count in zip(parts.vocabulary, counts, strict=True) if word.islower()}
    large = {word.lower(): count for word, count in zip(parts.vocabulary, counts, strict=True) if word.istitle() and len(word) > 1}
    found = frozenset(word for word, count in large.items() if count >= fewest and count >= share * (count + small.get(word, 0)))
    return found if sum(large[word] for word in found) <= MOST_NAMES * sum(counts) else frozenset()


def _plain(column: pa.Array, *, lower: bool = True) -> pa.Array:
    """Texts with nothing but words and spaces, in lower case where asked."""
    column = pc.fill_null(column.cast(pa.string()), "")
    column = pc.utf8_lower(column) if lower else column
    # To look for noise is much faster than to replace it, and few texts have any.
    column = _where(column, pc.match_substring_regex(column, _NOISE), lambda some: pc.replace_substring_regex(some, _NOISE, " "))
    column = pc.replace_substring_regex(column, _APOSTROPHE, r"\1\2")
    return letters(column, _unpunctuated)


def letters(texts: pa.Array, strange: Callable[[pa.Array], pa.Array]) -> pa.Array:
    """`texts` (no nulls) with spaces for all that is no letter; `strange` does the same for those that are not all ASCII."""
    validity, places, data = texts.buffers()
    plain = pa.py_buffer(data.to_pybytes().translate(_LETTERS)) if data is not None else None
    spaced = pa.Array.from_buffers(texts.type, len(texts), [validity, places, plain], offset=texts.offset)
    beyond = pc.invert(pc.string_is_ascii(texts))
    return pc.replace_with_mask(spaced, beyond, strange(texts.filter(beyond)))


def _unpunctuated(texts: pa.Array) -> pa.Array:
    """What `letters` does, for texts in any script; signs of scripts without spaces stand alone."""
    texts = pc.replace_substring_regex(texts, _NOT_A_LETTER, " ")
    return _where(texts, pc.match_substring_regex(texts, _UNSPACED), lambda some: pc.replace_substring_regex(some, _UNSPACED, r" \1 "))


def _where(texts: pa.Array, chosen: pa.Array, change: Callable[[pa.Array], pa.Array]) -> pa.Array:
    """`texts` with the chosen ones changed."""
    return pc.replace_with_mask(texts, chosen, change(texts.filter(chosen)))


def mended(vocabulary: Sequence[str], counts: Ints, *, rare: int = 10, times: int = 20) -> dict[str, str]:
    """Typing errors: a rare word -> the common word one slip away (a letter dropped, doubled, changed, or two swapped).

    vocabulary, counts: words and in how many texts each stands. A word is rare in fewer than `rare` texts; the common one
    must be `times` as frequent, so that two real words seldom meet. Deletions of both sides meet in a hash (Garbe's
    symmetric delete, 2012), linear in the size of the vocabulary.
    """
    settled = SPEECH | function_words()
    common = [n for n, word in enumerate(vocabulary) if counts[n] >= rare and len(word) >= 4]
    common.sort(key=lambda n: (-int(counts[n]), vocabulary[n]))
    shortened: dict[str, int] = {}
    for n in common:
        for form in _deletions(vocabulary[n]):
            shortened.setdefault(form, n)
    found: dict[str, str] = {}
    for n, word in enumerate(vocabulary):
        if counts[n] >= rare or len(word) < 5 or word in settled:
            continue
        near = {shortened[form] for form in _deletions(word) if form in shortened}
        near = {m for m in near if _one_slip(word, vocabulary[m]) and counts[m] >= times * counts[n]}
        if near:
            found[word] = vocabulary[min(near, key=lambda m: (-int(counts[m]), vocabulary[m]))]
    return found


def _deletions(word: str) -> list[str]:
    """The word, and the word without each one of its letters."""
    return [word, *(word[:n] + word[n + 1 :] for n in range(len(word)))]


def _one_slip(left: str, right: str) -> bool:
    """Whether one dropped, added or swapped letter makes `left` of `right`, or in long words a changed one.

    Short words differ by one letter from too many real ones ("coat", "cost"), and people seldom miss the first letter.
    """
    if abs(len(left) - len(right)) > 1 or left[0] != right[0]:
        return False
    start = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    a, b = left[start:], right[start:]
    changed = len(left) >= 7 and a[1:] == b[1:]
    return a[1:] == b or a == b[1:] or changed or (a[:2] == b[1::-1] and a[2:] == b[2:])
