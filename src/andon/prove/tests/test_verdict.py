from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from andon import prove
from andon.prove.verdict import verdict
from andon.runner import Turn
from andon.tables import empty, table

FIRST = datetime(2024, 1, 1, tzinfo=UTC)
START, DAYS = 500, 720


def firm(*, drop=0.0, rise=None, seed=5, places=25, scope=("place=P0",), **action):
    """Contacts of `places` places, one category; the first place loses a share `drop` of them from START on."""
    rng = np.random.default_rng(seed)
    rows = []
    for place in range(places):
        for day in np.repeat(np.arange(DAYS), rng.poisson(0.4, DAYS)):
            if place == 0 and day >= START and rng.random() < drop:
                if rise is None:
                    continue
                rows.append((place, day, rise))
                continue
            rows.append((place, day, "dead line"))
    contacts = [
        {
            "interaction_id": f"x{n}",
            "started_at": FIRST + timedelta(days=int(day)),
            "place": f"P{place}",
            "category": kind,
            "channel": "phone",
            "handle_cost": 10.0,
            "currency": "EUR",
        }
        for n, (place, day, kind) in enumerate(rows)
    ]
    told = {"action_id": "a", "started_at": FIRST + timedelta(days=START), "scope": list(scope), "metric": "contacts"} | action
    return {name: empty(name) for name in prove.READS} | {
        "interactions": table("interactions", contacts),
        "actions": table("actions", [told]),
    }


def judged(tables, at=DAYS):
    return prove.run(tables, turn=Turn(as_of=FIRST + timedelta(days=at)))["effects"].to_pylist()


def test_an_action_that_works_is_proved_with_its_money():
    (row,) = judged(firm(drop=0.8))
    assert row["verdict"] == "worked"
    assert row["low"] < -0.8 < row["high"] < 0
    assert row["saved"] == pytest.approx(-row["value"] * 10 * 48, rel=0.35)  # 0.4 a day for 120 days at 10 each
    assert row["currency"] == "EUR"


def test_an_action_that_does_nothing_did_not():
    (row,) = judged(firm())
    assert row["verdict"] == "did_not"
    assert row["low"] < 0 < row["high"]


def test_complaints_that_only_changed_their_name_are_named():
    (row,) = judged(firm(drop=0.8, rise="no dial tone", scope=("category=dead line", "place=P0")))
    assert (row["verdict"], row["what_rose"]) == ("worked", "no dial tone")


def test_too_early_cannot_tell_and_says_why():
    (row,) = judged(firm(drop=0.8), at=START + 5)
    assert row["verdict"] == "cannot_tell"
    assert "not enough data" in row["method"]


def test_an_action_that_has_not_begun_is_not_judged():
    assert judged(firm(), at=START - 1) == []


def test_a_scope_that_nothing_matches_cannot_tell():
    (row,) = judged(firm(scope=("place=Nowhere",)))
    assert row["verdict"] == "cannot_tell"


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(-0.6, -0.1, "worked"), (0.1, 0.5, "made_worse"), (-0.3, 0.2, "did_not"), (-0.7, 0.2, "cannot_tell")],
)
def test_what_limits_allow_to_say(low, high, said):
    assert verdict(low, high) == said
