"""Up to three verbatims a reason: typical, short, of different parties, with nothing personal in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from andon.reason.home import Homes
from andon.reason.texts import Texts
from andon.reason.tree import held
from andon.text.words import tokens

Ints = np.ndarray
Quote = tuple[str, int, int]

EACH = 3
CANDIDATES = 40
SHORTEST, LONGEST = 15, 240
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?]+(?=\s|$)|(?=\n)|$)")


def quotes(texts: Texts, rows: Ints, found: Homes, *, tree: Mapping[str, Any]) -> list[list[Quote]]:
    """For each leaf of `tree` its verbatims, best first: (message_id, start, end).

    rows: interactions the homes speak of. A text that a source repeats verbatim, or that holds personal data, is no verbatim.
    """
    messages = _messages(texts)
    persons = texts.facts.column("person").to_pylist()
    spoken: list[tuple[int, str, str, int, int, str]] = []
    for leaf, row in _candidates(texts, rows, found):
        for message, text in messages.get(row, ()):
            if not any(kind == "personal_data" for _, _, kind in texts.hidden.get(message, ())):
                spoken += [
                    (leaf, persons[row], message, start, end, text[start:end])
                    for start, end in sentences(text, texts.hidden.get(message, ()))
                ]
    return _best(spoken, tree=tree)


def _messages(texts: Texts) -> dict[int, list[tuple[str, str]]]:
    """The opening messages of each interaction."""
    held_: dict[int, list[tuple[str, str]]] = {}
    said = texts.said
    for row, message, text in zip(*(said.column(name).to_pylist() for name in ("row", "message_id", "text")), strict=True):
        held_.setdefault(row, []).append((message, text))
    return held_


def _candidates(texts: Texts, rows: Ints, found: Homes) -> list[tuple[int, int]]:
    """(leaf, interaction) of the surest, not too long texts of each leaf."""
    good = np.flatnonzero((found.leaf >= 0) & ~texts.coded[rows] & (texts.telling[rows] >= 2) & (texts.telling[rows] <= 25))
    order = good[np.lexsort((rows[good], -found.p[good], found.leaf[good]))]
    leaf = found.leaf[order]
    first = np.r_[True, leaf[1:] != leaf[:-1]] if len(leaf) else np.empty(0, bool)
    nth = np.arange(len(leaf)) - np.maximum.accumulate(np.where(first, np.arange(len(leaf)), 0)) if len(leaf) else np.empty(0, int)
    kept = order[nth < CANDIDATES]
    return list(zip(found.leaf[kept].tolist(), rows[kept].tolist(), strict=True))


def sentences(text: str, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int]]:
    """Where the sentences of a text stand that are neither too short nor too long and touch none of the spans."""
    found = []
    for match in _SENTENCE.finditer(text):
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = match.start() + len(match.group().rstrip())
        if SHORTEST <= end - start <= LONGEST and not any(first < end and start < last for first, last, _ in spans):
            found.append((start, end))
    return found


def _best(spoken: list[tuple[int, str, str, int, int, str]], *, tree: Mapping[str, Any]) -> list[list[Quote]]:
    """The sentences that speak most for their leaf, one a customer and no wording twice."""
    chosen: list[list[Quote]] = [[] for _ in range(tree["ratios"].shape[1])]
    if not spoken:
        return chosen
    words = held(tokens([sentence for *_, sentence in spoken]), tree["words"])
    leaf = np.array([entry[0] for entry in spoken])
    row = np.repeat(np.arange(len(spoken)), np.diff(words.indptr))
    score = np.bincount(row, tree["ratios"][words.indices, leaf[row]], len(spoken))
    score = score / np.sqrt(np.maximum(np.asarray(words.sum(axis=1)).ravel(), 4.0))
    seen: list[set[str]] = [set() for _ in chosen]
    for n in np.lexsort((np.arange(len(score)), -score.round(4))):
        number, person, message, start, end, sentence = spoken[n]
        wording = " ".join(sentence.lower().split())
        if len(chosen[number]) < EACH and score[n] > 0 and not {person, wording} & seen[number]:
            chosen[number].append((message, start, end))
            seen[number] |= {person, wording}
    return chosen
