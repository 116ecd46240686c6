"""The gap between two families of phrases, by hand."""

import importlib.util
import json
import math
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import ttest_ind

from andon.score.pooled import Scores

SPEC = importlib.util.spec_from_file_location("gap", Path(__file__).parents[1] / "bench" / "gap.py")
gap = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(gap)

A, B = [0.84, 0.85, 0.83, 0.86], [0.81, 0.79, 0.82]


def test_the_limits_are_welchs():
    between, low, high = gap.gap(A, [*B, float("nan"), None])
    usual = ttest_ind(A, B, equal_var=False).confidence_interval(0.95)
    assert between == pytest.approx(np.mean(A) - np.mean(B))
    assert (low, high) == pytest.approx((usual.low, usual.high))


def test_one_world_has_a_gap_and_no_limits():
    between, low, high = gap.gap([0.8], B)
    assert between == pytest.approx(0.8 - np.mean(B))
    assert math.isnan(low)
    assert math.isnan(high)


def test_the_files_of_an_exam_are_read(tmp_path):
    facts = Scores({"reason.ari": A}, {}, {}).facts()
    (tmp_path / "one.json").write_text(json.dumps(facts))
    (tmp_path / "two.json").write_text(json.dumps({"scores": facts, "lines": []}))
    one, two = (gap.facts_of(tmp_path / name) for name in ("one.json", "two.json"))
    (row,) = [line for line in gap.lines(one, two) if line.startswith("reason.ari")]
    assert row.split()[1:6] == ["0.845", "0.845", "4,", "4", "+0.000"]
