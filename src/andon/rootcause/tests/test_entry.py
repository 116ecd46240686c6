"""Which entry of the change log is named on a cause, and which is not."""

from datetime import UTC, datetime, timedelta

import pytest

from andon.rootcause.entry import preceding, telling
from andon.rootcause.when import When

ONSET = datetime(2024, 9, 1, tzinfo=UTC)
START, DAY = int(ONSET.timestamp()) * 1_000_000, 86_400_000_000
WHEN = When(onset=START, low=START - 7 * DAY, high=START + 9 * DAY, p=0.01)
HELD = {"batch": {"B1": 1.0}, "product": {"loan": 0.9, "phone": 0.1}}


def entry(label, days, *scope, kind="release", name="e"):
    """An entry so many days before the onset."""
    return {"event_id": name, "at": ONSET - timedelta(days=days), "kind": kind, "label": label, "scope": list(scope)}


def named(*events, words="parking, permit", scope=None, when=WHEN):
    found = preceding(events, when, held=HELD, scope={"batch": "B1"} if scope is None else scope, words=words)
    return found and found["label"]


@pytest.mark.parametrize(
    ("scope", "days", "kind", "taken"),
    [
        (["batch=B1"], 60, "release", True),
        (["batch=B1"], 120, "release", False),
        (["batch=B2"], 5, "release", False),
        (["batch=B1", "product=phone"], 5, "release", False),
        (["batch=B1"], -8, "release", True),  # within the limits of the onset
        (["batch=B1"], -10, "release", False),
        (["batch=B1"], 10, "action", False),
    ],
)
def test_an_entry_that_names_the_scope_is_taken(scope, days, kind, taken):
    assert (named(entry("New tariff", days, *scope, kind=kind)) is not None) == taken


@pytest.mark.parametrize("scope", [[], ["product=loan"]])
@pytest.mark.parametrize(("label", "days", "taken"), [("Permits on paper end", 5, True), ("Permits on paper end", 40, False),
                                                      ("New tariff", 5, False)])  # fmt: skip
def test_without_the_scope_the_words_must_speak(scope, label, days, taken):
    assert (named(entry(label, days, *scope)) is not None) == taken


def test_words_do_not_outweigh_a_scope_that_disagrees():
    assert named(entry("Permits on paper end", 5, "batch=B2")) is None


def test_a_series_says_nothing_by_its_words():
    again = [entry(f"Permit form 3.{n}", 5 + 40 * n, name=f"e{n}") for n in range(6)]
    assert named(again[0]) == "Permit form 3.0"
    assert named(*again) is None


def test_one_of_a_series_that_alone_names_the_scope_is_taken_and_a_series_in_the_scope_is_not():
    runs = [entry(f"Night run, batch B{n}", 5 + 40 * n, f"batch=B{n}", name=f"e{n}") for n in range(1, 7)]
    assert named(*runs) == "Night run, batch B1"
    assert named(*[entry("Night run", 5 + 40 * n, "batch=B1", name=f"e{n}") for n in range(6)]) is None


def test_what_comes_once_a_year_is_no_series():
    assert named(*[entry("Permits renewed", 5 + 365 * n, name=f"e{n}") for n in range(4)]) == "Permits renewed"


def test_words_and_scope_come_before_scope_alone_and_the_nearer_before_the_farther():
    both, near, far = entry("Permits end", 50, "batch=B1", name="a"), entry("Bus", 3, "batch=B1", name="b"), entry("Van", 9, "batch=B1")
    assert named(near, far, both) == "Permits end"
    assert named(far, near) == "Bus"


def test_no_entry_where_no_beginning_is_shown():
    assert named(entry("Permits end", 5), when=When(onset=START, low=START, high=START, p=0.5)) is None
    assert named(entry("Permits end", 5), words="") is None


def test_telling_words():
    assert telling(["Please call: the parking permits, version 3", None]) == telling(["Parking permit versions"])
    assert telling(["Mailing about Heron"], without=["Heron"]) == telling(["mailing"])
