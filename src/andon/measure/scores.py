"""Scores of surveys by their standard definitions, with limits that fit each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from andon.results import Estimate
from andon.stats.means import effective_n, weighted_mean, weighted_share
from andon.stats.nps import nps

LEAST = 5  # answers below which no score is shown, and below which a scope is not listed
SCOPES = ("product", "place", "team", "category", "channel")
LARGEST = 12  # scopes a column, by answers
BOTTOM_UP = "The best end of the scale is value_best (else scale_max)"
FORMULAS = {
    "nps": "100 x (share of 9-10 minus share of 0-6 on 0..10); limits: adjusted Wald, +3 answers, 0.75 of them for and against",
    "csat": "share of the two best points of the scale (best one of three or fewer); limits: Wilson",
    "ces": "share of the two best points of the scale (best one of three or fewer; on 1..7 the three best); limits: Wilson",
    "solved": "share of answers at the better half of the scale; limits: Wilson",
}
MEAN = "weighted mean of the answers on their own scale; limits: Student's t on Kish's effective n"

Floats = npt.NDArray[np.float64]


def scored(answers: pa.Table) -> list[dict[str, object]]:
    """Rows of `scores` for every survey, metric and item: all answers, and the largest products, places, teams, categories, channels."""
    frame = answers.to_pandas()
    rows: list[dict[str, object]] = []
    if frame.empty:
        return rows
    surveys = sorted(frame["survey"].unique())
    for survey in ["", *(name for name in surveys if name)]:
        part = frame if survey == "" else frame[frame["survey"] == survey]
        for (metric, item), group in part.groupby(["metric", "item"], dropna=False, sort=True):
            named = None if pd.isna(item) else str(item)
            for scope, chosen in _scopes(group):
                rows.append(_row(survey, str(metric), named, scope, estimate(str(metric), chosen)))
    return rows


def _scopes(group: pd.DataFrame) -> Iterator[tuple[str, pd.DataFrame]]:
    """All answers first (scope ""), then each of the largest scopes of every column."""
    yield "", group
    for column in SCOPES:
        counts = group[column].value_counts()
        largest = sorted(counts[counts >= LEAST].items(), key=lambda pair: (-pair[1], str(pair[0])))[:LARGEST]
        for value, _ in largest if len(counts) > 1 else []:
            yield f"{column}={value}", group[group[column] == value]


def estimate(metric: str, rows: pd.DataFrame) -> Estimate:
    """The score of some answers to one question. rows: value, scale_min, scale_max, value_best, weight."""
    good, steps = _goodness(rows)
    weights = None if rows["weight"].isna().all() else rows["weight"].fillna(1.0).to_numpy(float)
    if len(rows) < LEAST:
        return Estimate(
            None, None, None, len(rows), "answers", _unit(metric), formula_of(metric), f"not enough data: {len(rows)} of {LEAST}"
        )
    if metric == "nps":
        return _promoters(good, weights)
    if metric in ("csat", "ces"):
        top = (2 if metric == "csat" or not (steps == 6).all() else 3) * np.ones(len(good))
        top = np.where(steps <= 2, 1, top)
        return weighted_share(good * steps > steps - top + 1e-9, weights)
    if metric == "solved":
        return weighted_share(good >= 0.5, weights)
    return weighted_mean(rows["value"].to_numpy(float), weights)


def formula_of(metric: str) -> str:
    """The formula that stands beside the score."""
    return FORMULAS.get(metric, MEAN)


def _unit(metric: str) -> str:
    return "score" if metric == "nps" else "share" if metric in FORMULAS else "mean"


def _goodness(rows: pd.DataFrame) -> tuple[Floats, Floats]:
    """Each answer as 0 (worst) to 1 (best) of its own scale, and the number of steps of that scale."""
    value = rows["value"].to_numpy(float)
    low = rows["scale_min"].fillna(rows["value"].min()).to_numpy(float)
    high = rows["scale_max"].fillna(rows["value"].max()).to_numpy(float)
    best = rows["value_best"].fillna(rows["scale_max"]).fillna(rows["value"].max()).to_numpy(float)
    width = np.maximum(high - low, 1e-12)
    up = (value - low) / width
    return np.clip(np.where(np.abs(best - high) <= np.abs(best - low), up, 1 - up), 0, 1), np.round(high - low)


def _promoters(good: Floats, weights: Floats | None) -> Estimate:
    """Net promoters; weighted counts are scaled to Kish's effective number of answers."""
    by = np.ones(len(good)) if weights is None else weights
    scale = effective_n(by) / max(float(by.sum()), 1e-12)
    points = np.round(good * 10)
    counts = [float(by[chosen].sum()) * scale for chosen in (points >= 9, (points >= 7) & (points <= 8), points <= 6)]
    return nps(*counts, n=len(good))


def _row(survey: str, metric: str, item: str | None, scope: str, found: Estimate) -> dict[str, object]:
    return {
        "survey": survey, "metric": metric, "item": item, "scope": scope, "n": found.n, "value": found.value, "low": found.low,
        "high": found.high, "formula": formula_of(metric), "unit": _unit(metric),
    }  # fmt: skip
