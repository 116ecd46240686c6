"""Weighted phrase cues, fast: a table of cues is compiled once, and a text only meets the cues whose words it holds.

A cue is one line, `weight | pattern`. A pattern is words with blanks between them:

- `word`, `one/two/three`: that word, or one of them; `@name`: one word of the class `name` (see lexicon)
- `!` first: the cue says all by itself, a reader need not look around it (Hit.free)
- `(one/two)`: may stand there or not; `~3`: up to three words of any kind; `^` and `$`: start and end of a sentence

A word also matches with 's behind it. Words are lower case and keep their apostrophe ("isn't"); a pattern never runs across
the end of a sentence. The weight is added to the log-odds. Lines that are empty or start with `#` are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
GAP = r"[^\w.!?\n]+"
_INNER = re.compile(r"[\w']").match
START = r"(?:(?<=[.!?\n:;])[^\w.!?\n]*|^\W*)(?<![\w'])"
FINISH = r"(?=\W*(?:$|[.!?\n]))"
# Words too common to choose a cue by; a rarer word of the same pattern is preferred.
COMMON = frozenset("the a an i it is was to you my we your of and in for on that this be have has not no with are been so at do".split())

NEGATIVE = frozenset(("@not", "not", "no", "never", "nothing", "nobody", "none", "without", "nor"))


class Hit(NamedTuple):
    """A cue found: its weight, the characters start..end, its group and number, whether its pattern names no negation, and is free."""

    weight: float
    start: int
    end: int
    group: str
    plain: bool
    free: bool
    number: int


class Cue(NamedTuple):
    """A cue, read. source: its regular expression.

    key: the words it is looked up by. need: sets of words, of each of which a text must hold one. opening: it starts a
    sentence. single: it is one word, which is found without its regular expression. pattern: as it was written, without `!`.
    """

    number: int
    weight: float
    group: str
    source: str
    need: tuple[frozenset[str], ...]
    key: str
    opening: bool
    single: bool
    plain: bool
    free: bool
    pattern: str


class Cues:
    """Groups of cues, ready to be looked for together."""

    def __init__(self, groups: Mapping[str, str], *, lexicon: Mapping[str, str]) -> None:
        self._members: dict[str, tuple[str, ...]] = {f"@{name}": tuple(words.split()) for name, words in lexicon.items()}
        self._shared: dict[str, frozenset[str]] = {}
        lines = ((line, group) for group, table in groups.items() for line in _lines(table))
        found = [self._cue(number, line, group=group) for number, (line, group) in enumerate(lines)]
        self._cues = tuple(found)
        self._index: dict[str, tuple[Cue, ...]] = {}
        for cue in found:
            for word in self.forms(cue.key):
                self._index[word] = (*self._index.get(word, ()), cue)
        self._keys = frozenset(self._index)

    def __len__(self) -> int:
        return len(self._cues)

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._cues)

    def find(self, text: str, words: Set[str]) -> list[Hit]:
        """Cues in `text`, which is in lower case; `words`: the set of its words. The first place of each cue."""
        hits: dict[int, Hit] = {}
        for word in self._keys & words:
            for number, weight, group, source, need, _, opening, single, plain, free, _ in self._index[word]:
                if single:
                    start = _place(text, word, opening=opening)
                    if start >= 0 and (number not in hits or start < hits[number].start):
                        hits[number] = Hit(weight, start, start + len(word), group, plain, free, number)
                    continue
                for some in need:
                    if some.isdisjoint(words):
                        break
                else:
                    match = None if number in hits else _opening(compiled(source), text) if opening else compiled(source).search(text)
                    if match:
                        hits[number] = Hit(weight, match.start(), match.end(), group, plain, free, number)
        return sorted(hits.values())

    def forms(self, piece: str) -> list[str]:
        """The words that a piece of a pattern stands for."""
        words = [word for part in piece.split("/") for word in self._members.get(part, (part,))]
        return [form for word in words for form in (word, f"{word}'s")]

    def _cue(self, number: int, line: str, *, group: str) -> Cue:
        """One line of a table."""
        weight, _, pattern = line.partition("|")
        free = pattern.lstrip().startswith("!")
        pattern = pattern.strip(" !")
        parts, need = [], []
        joined = True
        for piece in pattern.split():
            source, feature = self._part(piece, first=joined)
            if feature:
                need.append(feature)
            if piece.startswith(("(", "~")):
                parts.append(source)
                continue
            elif piece in "^$":
                parts.append(source)
                joined = piece == "^"
                continue
            else:
                parts.append(source if joined else GAP + source)
            joined = False
        opening = pattern.split()[0] == "^" and not pattern.split()[1].startswith(("~", "("))
        if opening:
            parts = parts[1:]
        key = min(need, key=lambda feature: (self.commonness(feature), feature))
        return Cue(
            number,
            float(weight),
            group,
            "".join(parts),
            self._needed(need, key),
            key,
            opening,
            len(parts) == 1 and not pattern.split()[0].startswith(("(", "~")),
            NEGATIVE.isdisjoint(re.split(r"[\s/()]+", pattern)),
            free,
            pattern,
        )

    def _needed(self, pieces: list[str], key: str) -> tuple[frozenset[str], ...]:
        """The words of the pieces beside the key, the rarest piece first, since it is the likeliest to be missing."""
        rest = sorted({*pieces} - {key}, key=lambda piece: (self.commonness(piece), piece))
        return tuple(self._shared.setdefault(piece, frozenset(self.forms(piece))) for piece in rest)

    def _part(self, piece: str, *, first: bool) -> tuple[str, str]:
        """The regular expression of one piece, and the feature that a text must hold for it."""
        if piece == "^":
            return START, ""
        if piece == "$":
            return FINISH, ""
        if piece.startswith("~"):
            return rf"(?:[\w']+{GAP}){{0,{int(piece[1:])}}}?" if first else rf"(?:{GAP}[\w']+){{0,{int(piece[1:])}}}?", ""
        if piece.startswith("("):
            words = self._words(piece[1:-1])
            return rf"(?:{words}{GAP})?" if first else rf"(?:{GAP}{words})?", ""
        feature = piece
        if "/" in piece:
            self._members[piece] = tuple(word for part in piece.split("/") for word in self._members.get(part, (part,)))
        return self._words(piece), feature

    def _words(self, piece: str) -> str:
        """One of the words of a piece, as a whole word."""
        words = sorted(
            {word for part in piece.split("/") for word in self._members.get(part, (part,))}, key=lambda word: (-len(word), word)
        )
        # The first letter stands before the look behind it: so the engine can skip to it.
        forms = (f"{re.escape(word[0])}(?<![\\w']{re.escape(word[0])}){re.escape(word[1:])}" for word in words)
        return rf"(?:{'|'.join(forms)})(?:'s)?(?![\w'])"

    def commonness(self, feature: str) -> int:
        """How often a feature is likely to be met: common words weigh most, then the number of words."""
        words = self._members.get(feature, (feature,))
        return len(words) + 50 * sum(word in COMMON for word in words)


def _place(text: str, word: str, *, opening: bool) -> int:
    """Where `word` first stands as a whole word (at the start of a sentence, if `opening`), or -1."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not (start and _INNER(text[start - 1])) and not (end < len(text) and _INNER(text[end])) and (not opening or starts(text, start)):
            return start
        start = text.find(word, end)
    return -1


def starts(text: str, at: int) -> bool:
    """Whether a sentence starts at `at`: before it stand, in the last eight characters, only quotes and the like, or an end and these."""
    before = text[max(0, at - 8) : at].rstrip(" \t'\"(-*")
    return before[-1] in ".!?\n:;" if before else at <= 8 or not text[:at].strip()


def _opening(regex: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that starts a sentence."""
    for match in regex.finditer(text):
        if starts(text, match.start()):
            return match
    return None


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The regular expression of a cue, made when it is first needed: few sentences need any (andon.text.finder)."""
    return re.compile(source)


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes, every character in its old place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char if len(char.lower()) != 1 else char.lower() for char in text)
    return low if low.isascii() else low.replace("\u2019", "'").replace("\u2018", "'").replace("`", "'")


def words_of(low: str) -> set[str]:
    """The different words of a text in lower case."""
    return set(WORD.findall(low))


def _lines(table: str) -> Iterator[str]:
    """The cues of a table without remarks."""
    for line in table.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            yield line.strip()
