"""The gap between two families of phrases, with limits, in the scores that rest on words.

`bench/gap.py A.json B.json`: scores.json of two finished exams (bench/score.py --phrasing a, and b), or files of `andon score --json`.
Welch's t over worlds (Welch 1947, Biometrika 34:28), for each family has a spread of its own; worlds are the unit, not messages.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import t as student

WORDY = (
    "measure.outcome_macro_f1", "measure.false_resolution_error", "measure.commitment_precision", "measure.commitment_recall", "reason.ari",
)  # fmt: skip


def gap(ours: Sequence[float], theirs: Sequence[float], *, confidence: float = 0.95) -> tuple[float, float, float]:
    """Mean of the first less mean of the second, with Welch's limits; no limits (nan) where a family has fewer than two worlds."""
    a, b = (np.array(_known(values)) for values in (ours, theirs))
    if not len(a) or not len(b):
        return float("nan"), float("nan"), float("nan")
    between = float(a.mean() - b.mean())
    if min(len(a), len(b)) < 2:
        return between, float("nan"), float("nan")
    va, vb = a.var(ddof=1) / len(a), b.var(ddof=1) / len(b)
    if va + vb == 0:
        return between, between, between
    freedom = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
    half = float(student.ppf((1 + confidence) / 2, freedom) * np.sqrt(va + vb))
    return between, between - half, between + half


def _known(values: Sequence[float | None]) -> list[float]:
    """Worlds that could be scored."""
    return [value for value in values if value is not None and not np.isnan(value)]


def lines(ours: dict[str, Any], theirs: dict[str, Any]) -> list[str]:
    """A table: score, mean and number of worlds of both, the gap and its limits."""
    rows = [f"{'score':34}{'a':>8}{'b':>8}{'worlds':>9}{'gap':>9}  limits"]
    for name in WORDY:
        a, b = (_known(facts.get(name, {}).get("worlds") or []) for facts in (ours, theirs))
        between, low, high = gap(a, b)
        span = "" if np.isnan(low) else f"{low:+.3f} to {high:+.3f}"
        means = "".join(f"{np.mean(values):8.3f}" if values else f"{'–':>8}" for values in (a, b))
        rows.append(f"{name:34}{means}{f'{len(a)}, {len(b)}':>9}{between:+9.3f}  {span}")
    return rows


def facts_of(path: Path) -> dict[str, Any]:
    """The scores in a file of bench/score.py or of `andon score --json`."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found.get("scores", found)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("a", type=Path, help="scores of worlds of one family")
    parser.add_argument("b", type=Path, help="scores of worlds of the other")
    args = parser.parse_args()
    print("\n".join(lines(facts_of(args.a), facts_of(args.b))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
