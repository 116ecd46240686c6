"""How well two labellings agree, and limits over firms; plain functions that can be checked by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol, TypeVar

import numpy as np
from scipy.special import stdtrit


class Span(Protocol):
    """Characters start..end of a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


One = TypeVar("One", bound=Span)
Other = TypeVar("Other", bound=Span)


def kappa(first: Sequence[object], second: Sequence[object], *, scale: Sequence[object], steps: bool = False) -> float:
    """Cohen's kappa of two labellings of the same items; steps: with linear weights, the values of `scale` being in order.

    NaN where both say one and the same value throughout. Source: Cohen 1960, doi 10.1177/001316446002000104; 1968, doi 10.1037/h0026256.
    """
    place = {value: number for number, value in enumerate(scale)}
    count = np.zeros((len(scale), len(scale)))
    for a, b in zip(first, second, strict=True):
        count[place[a], place[b]] += 1
    numbers = np.arange(len(scale))
    apart = np.abs(numbers[:, None] - numbers) if steps else (numbers[:, None] != numbers)
    expected = float((np.outer(count.sum(1), count.sum(0)) * apart).sum() / max(count.sum(), 1))
    return 1.0 - float((count * apart).sum()) / expected if expected else math.nan


def overlap(one: Span, other: Span) -> float:
    """Characters in both of two spans, as a share of those in either."""
    return max(0, min(one.end, other.end) - max(one.start, other.start)) / max(1, max(one.end, other.end) - min(one.start, other.start))


def matched(some: Sequence[One], others: Sequence[Other]) -> list[tuple[One, Other]]:
    """Pairs of spans that overlap, each span in one pair at most, those with most in common first."""
    # Two hands seldom begin and end at the same word, so that any overlap counts.
    pairs = sorted((-overlap(a, b), m, n) for m, a in enumerate(some) for n, b in enumerate(others) if overlap(a, b))
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for _, m, n in pairs:
        if m not in taken[0] and n not in taken[1]:
            found.append((some[m], others[n]))
            taken[0].add(m)
            taken[1].add(n)
    return found


def share(part: float, whole: float) -> float:
    """part / whole; NaN of nothing."""
    return part / whole if whole else math.nan


def student(values: Sequence[float], confidence: float = 0.95) -> tuple[float, float]:
    """Limits of the mean of some firms' figures by Student's t; NaN where a firm has none. Source: doi 10.1093/biomet/6.1.1."""
    rows = np.asarray(values, dtype=float)
    half = float(stdtrit(len(rows) - 1, 0.5 + confidence / 2)) * float(rows.std(ddof=1)) / math.sqrt(len(rows))
    return float(rows.mean()) - half, float(rows.mean()) + half
