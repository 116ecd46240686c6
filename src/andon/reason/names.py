"""Names of reasons in the customers' own words: the phrases that set a reason's texts apart from all others.

Words and phrases are ranked by class-based TF-IDF (Grootendorst 2022, arXiv 2203.05794): how many texts of the reason
hold the phrase, times the log of how much rarer it is elsewhere. Phrases start and end with a telling word, so they
read as somebody wrote them; nothing is stemmed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from andon.text.speech import SPEECH, function_words
from andon.text.words import Tokens

Floats = np.ndarray
Ints = np.ndarray

MOST_WORDS = 10
FEWEST = 3  # texts that hold a phrase before it may name anything
LONGER = (1.0, 1.6, 1.9)  # a longer phrase says more: worth of one, two, three words
NEGATIONS = frozenset("no not dont doesnt didnt isnt wasnt wont cant cannot couldnt never nicht kein pas sin non não niet".split())
PARTICLES = frozenset("up off out in down over away back through on".split())
SHOWN = {"cant": "can't", "wont": "won't", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't"}
_WISH = re.compile(
    r"\b(?:want(?:ed)? to|need(?:ed)? to|(?:would|'d|d) like to|trying to|tried to|how (?:do|can|would|could|should) (?:i|we)"
    r"|(?:can|could|may) (?:i|we|you)(?: please)?|please|wish to|help me(?: to)?|able to)\s+((?:[^\W\d_]+(?:['’][a-z]+)?\s*){2,5})",
    re.I,
)
_EMPTY_VERBS = frozenset(
    "know speak talk call see have be get do say tell contact ask find help explain advise let understand please not".split()
)


@dataclass(frozen=True)
class Name:
    """label: two to four words. words: the most telling single words, best first."""

    label: str
    words: list[str]


@dataclass(frozen=True)
class _Grams:
    """Phrases of one length found in texts: their words (count x length), and which text holds which (pairs, each once)."""

    parts: Ints
    gram: Ints
    doc: Ints


def names(
    words: Tokens,
    numbers: Ints,
    vocabulary: Sequence[str],
    *,
    group: Ints,
    proper: frozenset[str] = frozenset(),
    weights: Floats | None = None,
) -> list[Name]:
    """One name a group (0..max of `group`), no two labels alike.

    numbers: the tokens of `words` as numbers in `vocabulary`, -1 for a word beyond it. group: of each text, -1 for none.
    proper: names of persons, places and brands, which stand in no name of a reason. weights: how far each word of the
    vocabulary bears on reasons, 0..1; a phrase of mood or writing, which goes with any reason, yields to one of the topic.
    """
    worth = np.ones(len(vocabulary)) if weights is None else np.asarray(weights, float)
    groups = int(group.max()) + 1 if len(group) else 0
    ranked: list[list[tuple[float, tuple[str, ...]]]] = [[] for _ in range(groups)]
    for length in (1, 2, 3):
        grams = _grams(words.doc, numbers, vocabulary, length=length, proper=proper)
        for leaf, score, gram in _scored(grams, group, groups=groups):
            telling = max(worth[n] for n in grams.parts[gram])
            ranked[leaf].append((score * telling * LONGER[length - 1], tuple(vocabulary[n] for n in grams.parts[gram])))
    taken: set[str] = set()
    found = []
    for phrases in ranked:
        phrases.sort(key=lambda pair: (-pair[0], pair[1]))
        single = [phrase[0] for _, phrase in phrases if len(phrase) == 1][:MOST_WORDS]
        label = _label([phrase for _, phrase in phrases], taken)
        taken.add(label)
        found.append(Name(label, single))
    return found


def _grams(doc: Ints, numbers: Ints, vocabulary: Sequence[str], *, length: int, proper: frozenset[str]) -> _Grams:
    """All phrases of `length` words that may stand in a label."""
    silent = SPEECH | function_words() | proper
    telling = np.array([word not in silent and len(word) > 1 for word in vocabulary], bool)
    opening = telling | np.array([word in NEGATIONS for word in vocabulary], bool) if length > 1 else telling
    count = len(numbers) - length + 1
    if count <= 0 or not len(vocabulary):
        return _Grams(np.empty((0, length), np.int64), np.empty(0, np.int64), np.empty(0, np.int64))
    parts = np.stack([numbers[n : n + count] for n in range(length)], axis=1)
    particle = np.array([word in PARTICLES for word in vocabulary], bool)
    ends = telling[parts[:, -1]] | (particle[parts[:, -1]] & telling[parts[:, -2]]) if length > 1 else telling[parts[:, -1]]
    inner = np.array([word not in proper for word in vocabulary], bool)[parts].all(axis=1)
    good = inner & (parts >= 0).all(axis=1) & (doc[:count] == doc[length - 1 :]) & opening[parts[:, 0]] & ends
    parts, where = parts[good], doc[:count][good].astype(np.int64)
    code = np.zeros(len(parts), np.int64)
    for n in range(length):
        code = code * len(vocabulary) + parts[:, n]
    _, first, gram = np.unique(code, return_index=True, return_inverse=True)
    held = np.unique(gram.astype(np.int64) * (int(doc.max()) + 1) + where)
    return _Grams(parts[first], held // (int(doc.max()) + 1), held % (int(doc.max()) + 1))


def _scored(grams: _Grams, group: Ints, *, groups: int) -> list[tuple[int, float, int]]:
    """(group, score, phrase) of the phrases that stand out in a group, by class TF-IDF over texts."""
    leaf = group[grams.doc] if len(grams.doc) else np.empty(0, np.int64)
    real = leaf >= 0
    pair, count = np.unique(grams.gram[real] * groups + leaf[real], return_counts=True)
    gram, leaf = pair // max(groups, 1), pair % max(groups, 1)
    size = np.bincount(group[group >= 0], minlength=groups).astype(float)
    everywhere = np.bincount(gram, count, len(grams.parts))
    inside = count / size[leaf]
    outside = (everywhere[gram] - count + 0.5) / (size.sum() - size[leaf] + 1.0)
    score = inside * np.log(np.maximum(inside / outside, 1e-9))
    best = np.flatnonzero((count >= min(FEWEST, max(2, int(size.max()) // 3))) & (score > 0))
    return [(int(leaf[n]), float(score[n]), int(gram[n])) for n in best]


def _label(phrases: Sequence[tuple[str, ...]], taken: set[str]) -> str:
    """The best phrase and, while the label is short or taken, the next ones that repeat none of its words."""
    chosen: list[tuple[str, ...]] = []
    for phrase in phrases:
        used = {_stem(word) for part in chosen for word in part}
        if used & {_stem(word) for word in phrase}:
            continue
        if sum(map(len, chosen)) + len(phrase) > 4:
            continue
        chosen.append(phrase)
        if sum(map(len, chosen)) >= 2 and _shown(chosen) not in taken:
            break
    label = _shown(chosen) or "something else"
    number = 2
    while label in taken:
        label = f"{_shown(chosen) or 'something else'} ({number})"
        number += 1
    return label


def _stem(word: str) -> str:
    """Enough of a word to see that "bill" and "bills" repeat each other."""
    return word[:-1] if word.endswith("s") else word[:6]


def _shown(parts: Sequence[tuple[str, ...]]) -> str:
    return ", ".join(" ".join(SHOWN.get(word, word) for word in part) for part in parts)


def job(texts: Sequence[str], *, about: Sequence[str], proper: frozenset[str] = frozenset()) -> str | None:
    """What the customers wanted done, in a short phrase of theirs, or None when no phrase is common enough.

    about: the telling words of the reason; the phrase must hold one of them. proper: names, of which it must hold none.
    """
    grammar, counts, matter = function_words(), Counter[str](), set(about)
    for text in texts:
        wishes = {phrase for found in _WISH.findall(text) for phrase in _beginnings(found.lower().split(), grammar)}
        counts.update(phrase for phrase in wishes if matter & set(phrase.split()) and not proper & set(phrase.split()))
    enough = max(FEWEST, len(texts) // 50)
    common = [phrase for phrase, count in counts.items() if count >= enough]
    return max(common, key=lambda phrase: (counts[phrase] * (1 + 0.5 * phrase.count(" ")), phrase)) if common else None


def _beginnings(words: list[str], grammar: frozenset[str]) -> list[str]:
    """ "cancel my contract" and longer, of what follows a wish; each ends in a telling word."""
    if words[0] in _EMPTY_VERBS or words[0] in grammar:
        return []
    plain = [re.sub(r"['’]", "", word) for word in words]
    ends = [n for n in range(1, len(words)) if plain[n] not in grammar and plain[n] not in SPEECH]
    return [" ".join(words[: n + 1]) for n in ends]
