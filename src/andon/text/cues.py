"""Weighted phrase cues, fast: a table of cues is compiled once, and a text only meets the cues whose words it holds.

A cue is one line, `weight | pattern`. A pattern is words with blanks between them:

- `word`, `one/two/three`: that word, or one of them; `@name`: one word of the class `name` (see lexicon)
- `(one/two)`: may stand there or not; `~3`: up to three words of any kind; `^` and `$`: start and end of a sentence

A word also matches with 's behind it. Words are lower case and keep their apostrophe ("isn't"); a pattern never runs across the end of a sentence. The weight
is added to the log-odds. Lines that are empty or start with `#` are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
GAP = r"[^\w.!?\n]+"
START = r"(?:(?<=[.!?\n:;])[^\w.!?\n]*|^\W*)(?<![\w'])"
FINISH = r"(?=\W*(?:$|[.!?\n]))"
# Words too common to choose a cue by; a rarer word of the same pattern is preferred.
COMMON = frozenset("the a an i it is was to you my we your of and in for on that this be have has not no with are been so at do".split())

NEGATIVE = frozenset(("@not", "not", "no", "never", "nothing", "nobody", "none", "without", "nor"))


class Hit(NamedTuple):
    """A cue found: its weight, the characters start..end, the group it belongs to, and whether its pattern names no negation."""

    weight: float
    start: int
    end: int
    group: str
    plain: bool


class Cue(NamedTuple):
    """A compiled cue; `need`: features that a text must hold, `key`: the one it is looked up by."""

    weight: float
    group: str
    regex: re.Pattern[str]
    need: frozenset[str]
    key: str
    plain: bool


class Cues:
    """Groups of cues, ready to be looked for together."""

    def __init__(self, groups: Mapping[str, str], *, lexicon: Mapping[str, str]) -> None:
        self._members: dict[str, tuple[str, ...]] = {f"@{name}": tuple(words.split()) for name, words in lexicon.items()}
        found = [self._cue(line, group) for group, table in groups.items() for line in _lines(table)]
        self._index: dict[str, list[Cue]] = {}
        for cue in found:
            self._index.setdefault(cue.key, []).append(cue)
        used = {feature for cue in found for feature in cue.need}
        self._features: dict[str, tuple[str, ...]] = {}
        for feature in sorted(used):
            for word in self._members.get(feature, (feature,)):
                for form in (word, f"{word}'s"):
                    self._features[form] = (*self._features.get(form, ()), feature)
        self._vocabulary = frozenset(self._features)

    def __len__(self) -> int:
        return sum(map(len, self._index.values()))

    def find(self, text: str, words: Iterable[str]) -> list[Hit]:
        """Cues in `text`, which is in lower case; `words`: its words, as WORD finds them. The first place of each cue."""
        known = self._vocabulary.intersection(words)
        if not known:
            return []
        features = {feature for word in known for feature in self._features[word]}
        hits = []
        for feature in features:
            for cue in self._index.get(feature, ()):
                if cue.need <= features:
                    match = cue.regex.search(text)
                    if match:
                        hits.append(Hit(cue.weight, *match.span(), cue.group, cue.plain))
        return sorted(hits) if len(hits) > 1 else hits

    def _cue(self, line: str, group: str) -> Cue:
        """One line of a table."""
        weight, _, pattern = line.partition("|")
        parts, need = [], []
        joined = True
        for token in pattern.split():
            regex, feature = self._part(token)
            if feature:
                need.append(feature)
            if token.startswith(("(", "~")):
                parts.append(regex)
            elif token in "^$":
                parts.append(regex)
                joined = token == "^"
                continue
            else:
                parts.append(regex if joined else GAP + regex)
            joined = False
        key = min(need, key=lambda feature: (self._commonness(feature), feature))
        return Cue(float(weight), group, re.compile("".join(parts)), frozenset(need), key, NEGATIVE.isdisjoint(re.split(r"[\s/()]+", pattern)))

    def _part(self, token: str) -> tuple[str, str]:
        """The regular expression of one token, and the feature that a text must hold for it."""
        if token == "^":
            return START, ""
        if token == "$":
            return FINISH, ""
        if token.startswith("~"):
            return rf"(?:{GAP}[\w']+){{0,{int(token[1:])}}}?", ""
        if token.startswith("("):
            return rf"(?:{GAP}{self._words(token[1:-1])})?", ""
        feature = token
        if "/" in token:
            self._members[token] = tuple(word for part in token.split("/") for word in self._members.get(part, (part,)))
        return self._words(token), feature

    def _words(self, token: str) -> str:
        """One of the words of a token, as a whole word."""
        words = sorted({word for part in token.split("/") for word in self._members.get(part, (part,))}, key=lambda word: (-len(word), word))
        return rf"(?<![\w'])(?:{'|'.join(map(re.escape, words))})(?:'s)?(?![\w'])"

    def _commonness(self, feature: str) -> int:
        """How often a feature is likely to be met: common words weigh most, then the number of words."""
        words = self._members.get(feature, (feature,))
        return len(words) + 50 * sum(word in COMMON for word in words)


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes, every character in its old place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char if len(char.lower()) != 1 else char.lower() for char in text)
    return low if low.isascii() else low.replace("\u2019", "'").replace("\u2018", "'").replace("`", "'")


def words_of(low: str) -> list[str]:
    """The words of a text in lower case."""
    return WORD.findall(low)


def _lines(table: str) -> Iterator[str]:
    """The cues of a table without remarks."""
    for line in table.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            yield line.strip()
