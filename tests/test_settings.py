"""Settings are read one way, flat or nested, and what cannot be is refused by its name."""

from pathlib import Path

import pytest

from andon.collect import tabled
from andon.errors import BadSetting
from andon.identify import customers
from andon.settings import SETTINGS, flat, setting

DOCS = Path(__file__).parents[1] / "docs" / "settings.md"


@pytest.mark.parametrize("told", [{"collect.silence_hours": 2}, {"collect": {"silence_hours": 2}}], ids=["flat", "nested"])
def test_flat_and_nested_say_the_same(told):
    found = setting(told, "collect.silence_hours", 24.0)
    assert (found, type(found)) == (2.0, float)
    assert setting(told, "identify.buckets", 16) == 16


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (5, "settings must be a table"),
        ({"collect": {"silence": 2}}, r"no setting collect\.silence; there are collect\.silence_hours"),
        ({"silence_hours": 2}, "no setting silence_hours"),
        ({"collect.silence_hours": "long"}, r"collect\.silence_hours must be a number"),
        ({"collect.silence_hours": -1}, "above 0"),
        ({"identify": {"buckets": "x"}}, r"identify\.buckets must be a whole number"),
        ({"identify": {"buckets": 2.5}}, "whole number"),
        ({"identify": {"threshold": True}}, "number of bits"),
        ({"measure": {"steps_good": "("}}, r"measure\.steps_good must be a regular expression"),
        ({"measure.steps_bad": 3}, "regular expression"),
        ({"measure": 3}, "no setting measure"),
    ],
)
def test_what_cannot_be_is_refused_by_its_name(told, says):
    with pytest.raises(BadSetting, match=says):
        flat(told)


def test_the_page_has_every_setting_and_its_default():
    rows = {row.split("`")[1]: row for row in DOCS.read_text().splitlines() if row.startswith("| `")}
    assert set(rows) == set(SETTINGS)
    usual = {
        "collect.silence_hours": tabled.SILENCE_HOURS,
        "identify.buckets": customers.BUCKETS,
        "identify.threshold": customers.THRESHOLD,
    }
    assert all(rows[name].split("|")[2].strip() == f"{value:g}" for name, value in usual.items())
