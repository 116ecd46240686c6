"""Estimates say themselves, and never more than they know."""

import pytest

from andon.errors import Unclear, Unknown
from andon.notebook.figures import Register
from andon.results import Estimate


def test_a_curve_needs_its_window(run):
    point = run.estimate("first_contact_resolution", window=30)
    assert (point.value, point.n, point.window, point.formula) == (0.85, 14, 30, "KM")
    assert point.sentence() == "needed no second contact within 30 days: 85% (between 40% and 100%, 14 problems watched)"
    with pytest.raises(Unclear, match="window=30"):
        run.estimate("fcr")
    for days in (91, 400, 0):
        with pytest.raises(Unknown, match=f"no fcr with window {days}; there is 1 to 90[.]$"):
            run.estimate("fcr", window=days)
    with pytest.raises(Unknown, match=r"no kept_rate with window 7[.]$"):
        run.estimate("kept_rate", window=7)


def test_a_name_that_is_no_estimate_is_answered_with_all_that_are(run):
    with pytest.raises(Unknown) as found:
        run.estimate("nope")
    names = "bad, fcr, first_contact_resolution, kept_rate, net_promoter_score, nps, return, return_rate, returns"
    assert str(found.value) == f"There is no estimate nope; there is {names}. See docs/measures.md."


def test_by_reason_named_by_its_words(run):
    assert run.estimate("fcr", window=30, reason="Line dead").reason_id == "r"
    assert run.estimate("fcr", window=30).reason_id is None
    assert [one.title for one in run.estimates("fcr", by="reason", window=7)] == [
        "needed no second contact within 7 days, reason line dead"
    ]
    with pytest.raises(Unknown, match="line dead"):
        run.estimate("fcr", window=30, reason="line deed")


def test_of_several_questionnaires_each_stands_apart(run):
    with pytest.raises(Unclear, match="autumn, spring"):
        run.estimate("nps")
    assert run.estimate("nps", survey="spring").sentence() == "NPS, spring: +10 (between -5 and +25, 40 answers)"
    assert run.estimate("nps", survey="spring", scope="place=Alder Row").value == -20
    assert {one.survey for one in run.estimates("nps")} == {"autumn", "spring"}
    assert [one.survey for one in run.estimates(by="place")] == ["autumn", "spring"]


def test_a_team_of_fewer_than_five_has_no_score_for_it_would_be_a_persons(run):
    assert {"team=Faults", "team=Billing"} < set(run.scores.column("scope"))
    assert [one.scope for one in run.estimates(by="team")] == ["team=Billing"]


def test_what_cannot_be_told_says_so(run):
    assert run.estimate("kept_rate").sentence() == "promises kept: not enough data (3 promises kept or broken)"
    with pytest.raises(Unknown, match="kept_rate"):
        run.estimate("keept_rate")
    with pytest.raises(Unknown, match="place"):
        run.estimates(by="plaice")


SCORE = {
    "survey": "",
    "metric": "bad",
    "item": None,
    "scope": "",
    "n": 9,
    "value": 1.0,
    "low": 0.7,
    "high": 1.0,
    "formula": "f",
    "unit": "share",
}
POINT = {"metric": "fcr", "reason_id": None, "days": 1, "n": 9, "value": 1.0, "low": 0.7, "high": 1.0, "formula": "KM"}


def test_no_share_where_only_one_kind_of_end_can_be_seen():
    one = Register([SCORE], [], names={}, issues=9, both_ends=False).one("bad")
    assert not one.known()
    assert "only one kind of end" in one.sentence()


def test_nothing_counted_is_not_enough_data_whatever_else_is_unseen():
    one = Register([SCORE | {"n": 0, "value": None}], [], names={}, issues=0, both_ends=False).one("bad")
    assert "not enough data (0 problems)" in one.sentence()


def test_limits_that_agree_when_rounded_get_a_digit_more():
    assert Estimate(0.813, 0.81, 0.814, 9000, "problems").sentence() == "81.3% (between 81.0% and 81.4%, 9,000 problems)"


def test_no_curve_of_the_whole_where_few_can_be_watched():
    assert not Register([], [POINT], names={}, issues=50, both_ends=True).one("fcr", window=1).known()
    assert Register([], [POINT], names={}, issues=45, both_ends=True).one("fcr", window=1).known()


def test_a_share_that_leans_says_which_way():
    leaning = Register([SCORE], [], names={}, issues=9, both_ends=True, mostly_unseen=True).one("bad")
    assert leaning.sentence().endswith("seen more often than those who are content")


def test_many_estimates_are_a_table_and_a_frame(run):
    every = run.estimates()
    assert all(isinstance(one, Estimate) and one.formula and one.sentence() for one in every)
    assert list(every.pandas()["metric"]) == [one.metric for one in every]
    assert {one.window for one in every if one.metric == "fcr"} == {7, 30, 90}
    assert every._repr_html_().count("<tr>") == len(every) + 1
    assert "not enough data" in every._repr_html_()
    assert "bad / known" in every[0]._repr_html_()
