"""Scores of several runs pooled, with limits, and as a table a person reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import t as student

from andon.score.naive import naive_tables
from andon.score.oracle import oracle_scores
from andon.score.rooms import Scored, score_run
from andon.workspace import Run


@dataclass(frozen=True)
class Scores:
    """One list of numbers a score (one a seed): the run's own, the naive rule's and the oracle's."""

    own: dict[str, list[float]]
    naive: dict[str, list[float]]
    oracle: dict[str, list[float]]

    def facts(self) -> dict[str, dict[str, Any]]:
        """Every score with its limits, its values world by world and, where there is one, the naive rule's and the oracle's mean."""
        facts: dict[str, dict[str, Any]] = {}
        for name, values in self.own.items():
            value, low, high, seeds = limits(values)
            beside = {"naive": mean(self.naive.get(name)), "oracle": mean(self.oracle.get(name))}
            facts[name] = {"value": value, "low": low, "high": high, "seeds": seeds, "worlds": values, **beside}
        return facts

    def lines(self) -> list[str]:
        """A table: score, value, limits over seeds, naive, oracle."""
        rows = [f"{'score':34}{'value':>8}  {'limits over seeds':>18}{'naive':>9}{'oracle':>9}"]
        for name, fact in self.facts().items():
            span = "" if np.isnan(fact["low"]) else f"{fact['low']:.3f} to {fact['high']:.3f}"
            rows.append(f"{name:34}{_short(fact['value']):>8}  {span:>18}{_short(fact['naive']):>9}{_short(fact['oracle']):>9}")
        return rows


def score_runs(runs: Sequence[tuple[Run, Path]]) -> Scores:
    """Score each run against its truth folder, with the naive rule and the oracle on the same records."""
    own, naive, oracle = [], [], []
    for run, truth in runs:
        tables = run.tables()
        own.append(score_run(tables, truth, as_of=run.as_of))
        naive.append(score_run(naive_tables(tables), truth, as_of=run.as_of))
        oracle.append(oracle_scores(tables, truth, as_of=run.as_of))
    return Scores(*(_gathered(scored) for scored in (own, naive, oracle)))


def _gathered(scored: list[Scored]) -> dict[str, list[float]]:
    names = list(dict.fromkeys(name for one in scored for name in one))
    return {name: [one[name] for one in scored if name in one] for name in names}


def limits(values: Sequence[float], confidence: float = 0.95) -> tuple[float, float, float, int]:
    """Mean over seeds with Student's limits; seeds where it cannot be scored are left out; limits need two seeds."""
    known = np.array([value for value in values if not np.isnan(value)])
    if not len(known):
        return float("nan"), float("nan"), float("nan"), 0
    if len(known) < 2:
        return float(known.mean()), float("nan"), float("nan"), len(known)
    half = student.ppf((1 + confidence) / 2, len(known) - 1) * known.std(ddof=1) / np.sqrt(len(known))
    return float(known.mean()), float(known.mean() - half), float(known.mean() + half), len(known)


def mean(values: Sequence[float] | None) -> float | None:
    """Mean of what is known, or None."""
    known = [value for value in values or () if not np.isnan(value)]
    return float(np.mean(known)) if known else None


def _short(value: float | None) -> str:
    return "–" if value is None or np.isnan(value) else f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
