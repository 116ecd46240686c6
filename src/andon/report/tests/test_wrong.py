"""What would prove a cause wrong, and what its cost is worth saying."""

from datetime import UTC, datetime

import pytest

from andon.report.pictures import calendar, kind_of
from andon.report.tests.firms import cause
from andon.report.wrong import around, cost_words, disproofs, season_counts

NOTHING = {"level": "one", "plan": None, "event_id": None, "event_label": None, "event_at": None, "season": None, "cost": None}


def made(basis="outcome", *, evidence=None, **more):
    row, (kind, months) = cause("x", basis)
    return NOTHING | row | {"evidence": {kind: months, "counts": {"of": 65}} | (evidence or {})} | more


def test_a_season_is_wrong_if_the_next_one_is_like_any_other_time():
    row = made(season="November to January", evidence={"season": {"first": 11, "last": 1}})
    # January 2025 ends the season of 2024; November, December and January 2026 are the season of 2025: 1 + 4 + 4 + 4.
    assert season_counts(row) == (13, 2)
    assert "13 of 22 bad problems fell into 2 such seasons" in disproofs(row)[0]


def test_a_change_is_wrong_if_it_was_as_bad_before():
    row = made(evidence={"change_point": {"found": True, "p": 0.01}})
    assert around(row) == ((10, 50), (12, 15))
    assert disproofs(row)[0] == "as many went bad before November 2025: 10 of 50 did then, 12 of 15 since."


def test_a_change_with_hardly_anything_before_it_says_so():
    row = made(evidence={"change_point": {"found": True}}, onset_at=datetime(2025, 1, 3, tzinfo=UTC))
    assert "only 0 such problems from before January 2025 are known" in disproofs(row)[0]


def test_without_a_shown_beginning_nothing_is_said_of_before():
    assert not [one for one in disproofs(made(evidence={"change_point": {"found": False}})) if "before" in one]


def test_what_came_before_is_no_proof():
    row = made(event_id="E1", event_label="Release 7", event_at=datetime(2025, 10, 2, tzinfo=UTC))
    assert "where “Release 7” of 2 October 2025 did not reach" in disproofs(row)[0]


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        ("outcome", "2 of 65 would be usual, 8 were found"),
        ("volume", "set against everything else that comes from there, 2 would be usual, and 8 came"),
        ("answers", "those asked elsewhere answer as low when the mix is the same: 2 of 65 would be usual"),
    ],
)
def test_each_basis_is_compared_with_its_own_kind(basis, words):
    assert words in disproofs(made(basis))[0]


def test_a_remedy_that_takes_nothing_away_proves_it_wrong():
    assert disproofs(made(plan={"avoidable": 6.0, "low": 2.4, "high": 9.0}))[-1].endswith("about 6 fewer are expected, at least 2.")


def test_a_cause_not_seen_for_a_year_can_only_come_back():
    assert disproofs(made(plan={"avoidable": 0.0, "low": 0.0, "high": 2.0}))[-1].startswith("it comes back by itself")


@pytest.mark.parametrize(
    ("low", "high", "begins"),
    [
        (100.0, 1900.0, "900 GBP more"),
        (-50.0, 1900.0, "Cannot be shown: the estimate is 900 GBP, and its limits (−50 to 1,900) include zero."),
        (-1900.0, -100.0, "None can be shown: these customers cost 900"),
    ],
)
def test_a_cost_whose_limits_hold_nothing_is_no_cost(low, high, begins):
    value = -900.0 if high < 0 else 900.0
    assert cost_words(made(cost=value, cost_low=low, cost_high=high, currency="GBP")).startswith(begins)


def test_harm_is_never_priced():
    assert "Not priced" in cost_words(made(severity="harm", cost=9.0, cost_low=8.0, cost_high=10.0, currency="GBP"))


def test_each_kind_of_cause_has_its_picture():
    shown = {"change_point": {"found": True}}
    kinds = [kind_of(row) for row in (made(season="winter"), made(evidence=shown), made(), made("answers"))]
    assert kinds == ["calendar", "before", "scopes", "before"]


def test_a_calendar_tells_no_records_from_nothing_seen():
    found = calendar([{"month": "2025-03", "bad": 2}, {"month": "2025-05", "bad": 8}])
    assert found.years[2025][1:6] == [None, 2, 0, 8, None]
    assert [found.level(count) for count in (None, 0, 1, 2, 8)] == [0, 0, 1, 1, 4]


def test_level_two_is_wrong_if_it_is_the_product_after_all():
    plan = {"avoidable": 6.0, "low": 2.4, "high": 9.0}
    found = disproofs(made("volume", level="two", scope=[], event_label="Release 7", plan=plan))
    assert found[0].endswith("one product, place, step or release carries most of it: none of them sets the 8 contacts apart so far.")
    assert found[-1].startswith("the firm answers for what it stands for and in the year after the contacts hardly fall")
    assert "set against everything else that comes, 2 would be usual" in found[1]
    assert not any(word in " ".join(found) for word in ("mended", "Release 7"))
    assert "stands for" not in " ".join(disproofs(made("volume", plan={"avoidable": 6.0, "low": 2.4, "high": 9.0})))
