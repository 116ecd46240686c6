from datetime import UTC, datetime, timedelta

import pytest

from andon import act
from andon.act.agenda import poisson_limits
from andon.runner import Turn
from andon.tables import empty, table

NOW = datetime(2026, 6, 30, tzinfo=UTC)


def cause(cause_id, **more):
    basis = {"severity": "ordinary", "issues": 10, "excess": 8.0, "low": 6.0, "high": 10.0, "onset_at": NOW - timedelta(days=730)}
    return basis | {"cause_id": cause_id, "state": "new"} | more


def agenda(*causes, days_ago=(10, 20, 30, 500), by_harm=()):
    """The agenda when every cause has one issue so many days ago each. by_harm: causes found by their reports of harm."""
    tables = {name: empty(name) for name in act.READS}
    tables["causes"] = table("causes", causes)
    issues = [(c["cause_id"], f"{c['cause_id']}{n}", NOW - timedelta(days=n)) for c in causes for n in days_ago]
    tables["cause_issues"] = table("cause_issues", [{"cause_id": c, "issue_id": i} for c, i, _ in issues])
    tables["issues"] = table("issues", [{"issue_id": i, "opened_at": at} for _, i, at in issues])
    tables["cause_evidence"] = table("cause_evidence", [{"cause_id": c, "kind": "harm", "data": "{}"} for c in by_harm])
    return act.run(tables, turn=Turn(as_of=NOW))["agenda"].to_pylist()


def test_avoidable_is_the_last_year_times_the_share_in_excess():
    (row,) = agenda(cause("q"))
    assert row["avoidable"] == pytest.approx(3 * 0.8)
    assert row["low"] == pytest.approx(0.6187 * 0.6, abs=1e-3)
    assert row["high"] == pytest.approx(8.7673 * 1.0, abs=1e-3)


def test_a_young_cause_is_scaled_to_a_year_but_not_a_seasonal_one():
    young = NOW - timedelta(days=73)
    plain, winter = agenda(cause("p", onset_at=young), cause("w", onset_at=young, season="winter"))
    assert plain["avoidable"] == pytest.approx(5 * winter["avoidable"])


def test_harm_stands_above_any_number_and_is_never_priced():
    rows = agenda(cause("big", cost=9e6, currency="EUR"), cause("hurt", severity="harm", issues=2, excess=1.0, cost=5.0, currency="EUR"))
    assert [row["cause_id"] for row in rows] == ["hurt", "big"]
    assert rows[0]["saved"] is None


def test_what_was_found_by_harm_stands_before_harm_told_beside():
    rows = agenda(cause("large", severity="harm"), cause("hurts", severity="harm", issues=10, excess=3.0), by_harm=("hurts",))
    assert [row["cause_id"] for row in rows] == ["hurts", "large"]


def test_money_ranks_when_all_have_one_currency():
    rows = agenda(cause("many", cost=10.0, currency="EUR"), cause("dear", excess=4.0, cost=900.0, currency="EUR"))
    assert [row["cause_id"] for row in rows] == ["dear", "many"]


def test_two_currencies_are_never_compared():
    rows = agenda(cause("many", cost=10.0, currency="EUR"), cause("dear", excess=4.0, cost=900.0, currency="USD"))
    assert [row["cause_id"] for row in rows] == ["many", "dear"]


def test_what_is_gone_is_not_on_the_agenda():
    assert agenda(cause("q", state="gone"), cause("r", state="dismissed")) == []


def test_poisson_limits_of_nothing_and_of_ten():
    assert poisson_limits(0) == pytest.approx((0, 3.6889), abs=1e-4)
    assert poisson_limits(10) == pytest.approx((4.7954, 18.3904), abs=1e-4)


@pytest.mark.parametrize(("basis", "what"), [("outcome", "bad issues"), ("answers", "bad issues"), ("volume", "contacts")])
def test_what_would_be_avoided_is_called_what_was_counted(basis, what):
    (row,) = agenda(cause("a", basis=basis))
    assert f" {what} a year" in row["why"]
