"""Measures of agreement, each by its paper."""

from __future__ import annotations

import numpy as np


def _codes(labels: np.ndarray) -> np.ndarray:
    return np.unique(labels, return_inverse=True)[1]


def _together(left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sizes of the groups left, right and of their overlaps, each per item."""
    a, b = _codes(left), _codes(right)
    both = _codes(a.astype(np.int64) * (b.max(initial=0) + 1) + b)
    return np.bincount(a)[a], np.bincount(b)[b], np.bincount(both)[both]


def pair_scores(true: np.ndarray, found: np.ndarray) -> dict[str, float]:
    """Precision, recall and F1 over all pairs of items that a partition puts together.

    true, found: (n,) labels of the same items. Where no pair exists on a side, that side scores 1.
    """
    t, f, both = _together(true, found)
    pairs = [float((size - 1).sum()) / 2 for size in (t, f, both)]
    precision = pairs[2] / pairs[1] if pairs[1] else 1.0
    recall = pairs[2] / pairs[0] if pairs[0] else 1.0
    return {"precision": precision, "recall": recall, "f1": f1(precision, recall)}


def b_cubed(true: np.ndarray, found: np.ndarray) -> dict[str, float]:
    """B-cubed precision, recall and F1 (Bagga and Baldwin 1998): the mean over items of the purity of their group."""
    if not len(true):
        return {"precision": float("nan"), "recall": float("nan"), "f1": float("nan")}
    t, f, both = _together(true, found)
    precision, recall = float(np.mean(both / f)), float(np.mean(both / t))
    return {"precision": precision, "recall": recall, "f1": f1(precision, recall)}


def f1(precision: float, recall: float) -> float:
    """Harmonic mean; 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def macro_f1(true: np.ndarray, found: np.ndarray, *, least: int = 20) -> dict[str, float]:
    """Mean F1 over the classes of `true` with at least `least` items, and each class's F1."""
    by_class = {}
    for name in np.unique(true):
        if (true == name).sum() < least:
            continue
        hit = float(((true == name) & (found == name)).sum())
        precision = hit / max(float((found == name).sum()), 1.0)
        by_class[str(name)] = f1(precision, hit / float((true == name).sum()))
    mean = float(np.mean(list(by_class.values()))) if by_class else float("nan")
    return {"macro_f1": mean} | {f"f1_{name}": value for name, value in by_class.items()}
