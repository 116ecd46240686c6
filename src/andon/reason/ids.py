"""Ids of reasons that outlive a fit: a new leaf takes the id of the old one whose words it shares."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

SAME = 0.3
KIN = 0.1


def fresh_id(*parts: str) -> str:
    """An id made of what a reason is; the same parts give the same id."""
    return "reason-" + hashlib.blake2s("\x1f".join(parts).encode(), digest_size=5).hexdigest()


def likeness(left: Sequence[str], right: Sequence[str]) -> float:
    """How far two lists of words, best first, are the same: shared weight over all weight, the n-th word weighing 1/n."""
    weights = [{word: 1.0 / (n + 1) for n, word in reversed(list(enumerate(words)))} for words in (left, right)]
    every = weights[0].keys() | weights[1].keys()
    shared = sum(min(weights[0].get(word, 0.0), weights[1].get(word, 0.0)) for word in sorted(every))
    whole = sum(max(weights[0].get(word, 0.0), weights[1].get(word, 0.0)) for word in sorted(every))
    return shared / whole if whole else 0.0


def surviving(words: Sequence[Sequence[str]], old: Mapping[str, Sequence[str]], *, kind: str) -> tuple[list[str], dict[str, str | None]]:
    """Ids for reasons with these words, and what became of each old id that none of them carries on.

    words: of each new reason. old: id -> words of the last run. kind: makes new ids of leaves and parents differ.
    An old id whose words live on in a reason with another id points there; else it points to nothing.
    """
    pairs = sorted((-likeness(new, words_), old_id, n) for n, new in enumerate(words) for old_id, words_ in old.items())
    ids: dict[int, str] = {}
    for minus, old_id, n in pairs:
        if -minus >= SAME and n not in ids and old_id not in ids.values():
            ids[n] = old_id
    taken = set(old)
    for n, new in enumerate(words):
        number = 0
        while n not in ids:
            candidate = fresh_id(kind, *new, str(number))
            if candidate not in taken:
                ids[n] = candidate
            taken.add(candidate)
            number += 1
    gone = {
        old_id: next((ids[n] for minus, other, n in pairs if other == old_id and -minus >= KIN), None)
        for old_id in sorted(old)
        if old_id not in ids.values()
    }
    return [ids[n] for n in range(len(words))], gone
