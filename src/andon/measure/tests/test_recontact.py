"""Recontact as survival, checked by hand."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from andon.measure.recontact import Curves, curves


def durations(*days: tuple[float, bool], reason: str = "r") -> pa.Table:
    return pa.table({"reason_id": [reason] * len(days), "days": [float(day) for day, _ in days], "returned": [back for _, back in days]})


FOUR = durations((3, True), (12, True), (20, True), (100, False))


def test_what_stood_for_ten_days_stands_for_thirty_with_one_in_three():
    # S falls to 0.75 on day 3, 0.5 on day 12, 0.25 on day 20
    assert Curves(FOUR).stands(["r"], np.array([10.0]), np.array([30.0]))[0] == pytest.approx(0.25 / 0.75)


def test_a_rare_reason_uses_the_curve_of_all():
    assert set(Curves(FOUR).by_reason) == {""}


def test_return_is_one_minus_what_stands_with_its_limits_turned():
    five = durations((3, True), (12, True), (20, True), (100, False), (100, False))
    rows = {row["days"]: row for row in curves(five, five).to_pylist() if row["metric"] == "return" and row["reason_id"] is None}
    assert (rows[2]["value"], rows[3]["value"], rows[90]["value"]) == (0.0, pytest.approx(0.2), pytest.approx(0.6))
    assert rows[3]["low"] < 0.2 < rows[3]["high"]


def test_a_day_on_which_too_few_are_watched_has_no_value():
    young = durations((3, True), *((5, False) for _ in range(6)))
    rows = {row["days"]: row for row in curves(young, young).to_pylist() if row["metric"] == "fcr" and row["reason_id"] is None}
    assert (rows[5]["n"], rows[5]["value"]) == (7, pytest.approx(6 / 7))
    assert (rows[6]["n"], rows[6]["value"]) == (1, None)
