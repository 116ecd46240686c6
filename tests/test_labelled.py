"""The own labelled set parses and its hands agree; the figures of training/ are right where they can be checked by hand."""

import json
import math
import re
from collections import Counter
from datetime import date

import agreement
import figures
import labelled
import numpy as np
import pytest
import score_text
from labelled import Hand, Item, Promise


@pytest.fixture(scope="module")
def items():
    return labelled.load()


def one(name, *, first=(), second=(), firm="home", text="We will call you by Friday.", commits=((), ())):
    """A message of an agent; first, second: what the hands say of it but the defaults."""
    values = {key: some[0] for key, some in labelled.VALUES["agent"].items()}
    hands = [Hand(values | dict(says), tuple(made)) for says, made in zip((first, second), commits, strict=True)]
    return Item(name, firm, "chat", "agent", "2025-03-11T10:42", text, False, *hands)


# The set


def test_the_set_is_whole_and_each_firm_has_both_speakers_and_all_channels(items):
    assert len(items) == 4899
    assert len({item.id for item in items}) == len(items)
    for firm in labelled.FIRMS:
        mine = [item for item in items if item.firm == firm]
        assert len(mine) > 750
        assert {item.channel for item in mine} == set(labelled.CHANNELS)
        assert min(Counter(item.speaker for item in mine).values()) > 340


def test_no_text_stands_twice(items):
    assert len({re.sub(r"\W+", " ", item.text.lower()).strip() for item in items}) == len(items)


def test_every_key_holds_often_enough_to_be_measured(items):
    for speaker, key in labelled.every_key():
        assert labelled.facts(items, speaker, key)["says"] >= 200, key


def test_a_due_date_is_a_day_not_before_the_message(items):
    dues = [(promise, item) for item in items for hand in (item.first, item.second) for promise in hand.commits if promise.due]
    assert len(dues) > 1000
    assert all(date.fromisoformat(promise.due) >= date.fromisoformat(item.at[:10]) for promise, item in dues)


def test_addresses_and_numbers_are_made_up(items):
    text = "\n".join(item.text for item in items)
    assert not [found for found in re.findall(r"[\w.+-]+@[\w-]+\.[\w.-]+", text) if not re.search(r"\bexample\b", found)]
    assert not re.search(r"https?://|www\.", text)
    assert not [found for found in re.findall(r"(?<![\w-])\+?\d[\d ()-]{7,}\d", text) if "555-01" not in found]


@pytest.mark.parametrize(
    ("labels", "why"),
    [
        ({"anger": 3}, "anger cannot be 3"),
        ({"courtesy": 2}, "courtesy cannot be 2"),
        ({"emotion": "envy"}, "emotion cannot be 'envy'"),
        ({"commits": []}, "commits cannot be"),
    ],
)
def test_a_label_nobody_knows_is_refused(tmp_path, labels, why):
    row = {"id": "x", "channel": "mail", "speaker": "customer", "at": "2025-03-11T10:42", "text": "No.", "first": {}, "second": labels}
    (tmp_path / "energy.jsonl").write_text(json.dumps(row))
    with pytest.raises(ValueError, match=f"energy.jsonl, line 1: {why}"):
        labelled.load(tmp_path)


# Agreement


FLOORS = {  # measured, less 0.03
    "customer.anger": 0.77, "customer.sentiment": 0.88, "customer.not_fixed": 0.94, "customer.confirms_fixed": 0.95,
    "customer.leaving": 0.95, "customer.harm": 0.96, "customer.repeat_effort": 0.88, "customer.idea": 0.92, "customer.level_two": 0.96,
    "customer.emotional": 0.82, "customer.emotion": 0.76, "agent.courtesy": 0.81, "agent.empathy": 0.92, "agent.claims_fix": 0.94,
    "agent.denies": 0.93, "agent.passes_on": 0.93, "agent.scripted": 0.93, "agent.empty_promise": 0.92, "agent.commits": 0.92,
    "agent.emotional": 0.8, "agent.emotion": 0.81,
}  # fmt: skip


def test_the_hands_agree(items):
    found = {f"{speaker}.{key}": labelled.facts(items, speaker, key) for speaker, key in labelled.every_key()}
    got = {name: of["kappa"] if math.isnan(of["weighted"]) else of["weighted"] for name, of in found.items()}
    assert set(got) == set(FLOORS)
    assert not {name: value for name, value in got.items() if value < FLOORS[name]}


def test_the_hands_agree_on_promises(items):
    found = labelled.promise_facts(items)
    assert found["messages_precision"] > 0.95
    assert found["promises_recall"] > 0.87
    assert found["same_due"] > 0.96


def test_kappa_by_hand():
    # 7 of 10 alike; by chance 0.5 x 0.6 + 0.5 x 0.4 = 0.5.
    assert agreement.kappa([1] * 5 + [0] * 5, [1, 1, 1, 1, 0, 0, 0, 0, 1, 1], scale=(0, 1)) == pytest.approx((0.7 - 0.5) / 0.5)
    assert math.isnan(agreement.kappa([0, 0], [0, 0], scale=(0, 1)))


def test_a_weighted_kappa_counts_steps():
    first, near, far = [0, 0, 1, 1, 2, 2], [0, 1, 1, 1, 2, 2], [0, 2, 1, 1, 2, 2]
    assert agreement.kappa(first, near, scale=(0, 1, 2), steps=True) > agreement.kappa(first, far, scale=(0, 1, 2), steps=True)
    # Apart by 1 in all; by chance (2x3 + 2x2x2 + 2x1 + 2x2 + 2x2x1 + 2x3) / 6 = 5.
    assert agreement.kappa(first, near, scale=(0, 1, 2), steps=True) == pytest.approx(1 - 1 / 5)


def test_spans_are_matched_once_the_most_alike_first():
    wide, inside, apart = Promise(0, 10, "", ""), Promise(2, 10, "", ""), Promise(20, 30, "", "")
    assert agreement.matched([wide, inside], [inside, apart]) == [(inside, inside)]
    assert agreement.overlap(wide, inside) == 0.8
    assert agreement.overlap(wide, apart) == 0


def test_students_limits_of_two_firms():
    # Mean 2, standard error 1, t of one degree of freedom 12.706.
    assert agreement.student([1.0, 3.0]) == pytest.approx((2 - 12.7062, 2 + 12.7062))


def test_settled_and_disputed_share_out_the_messages():
    some = [one("a", first={"denies": 1}.items(), second={"denies": 1}.items()), one("b", second={"denies": "?"}.items())]
    some += [one("c", first={"courtesy": 2}.items()), one("d")]
    assert [(item.id, value) for item, value in labelled.settled(some, "denies")] == [("a", 1), ("c", 0), ("d", 0)]
    assert [item.id for item, _, _ in labelled.disputed(some, "denies")] == ["b"]
    assert [item.id for item, _, _ in labelled.disputed(some, "courtesy")] == ["c"]
    assert len(labelled.settled(some, "courtesy", lambda value: int(value != 0))) == 4


# Scores


def test_figures_by_hand():
    found = figures.figures([0.9, 0.8, 0.5, 0.1], [1, 0, 1, 0])
    # Three of four pairs in order; precision 1 at the first hit and 2/3 at the second; two of three chosen are right.
    assert found["auroc"] == 0.75
    assert found["average_precision"] == pytest.approx((1 + 2 / 3) / 2)
    assert (found["precision"], found["recall"]) == (pytest.approx(2 / 3), 1.0)
    assert found["ece"] == pytest.approx((0.1 + 0.8 + 0.5 + 0.1) / 4)


def test_equal_probabilities_have_no_order():
    for holds in ([1, 0, 1, 0], [0, 1, 0, 1]):
        found = figures.figures([0.3] * 4, holds)
        assert (found["auroc"], found["average_precision"], found["recall"]) == (0.5, 0.5, 0.0)
        assert found["ece"] == pytest.approx(0.2)
        assert math.isnan(found["precision"])


def test_calibration_is_counted_in_bins_of_equal_counts():
    says, holds = [0.9] * 150 + [0.2] * 150, [1] * 120 + [0] * 30 + [1] * 30 + [0] * 120
    assert figures.figures(says, holds)["ece"] == pytest.approx(0.05)


def test_items_drawn_again_give_the_same_limits_round_the_figure():
    says, holds = np.linspace(0, 1, 200), np.arange(200) % 3 == 0
    found = figures.drawn_again(says, holds, times=50)
    assert found == figures.drawn_again(says, holds, times=50)
    low, high = found["auroc"]
    assert low < figures.figures(says, holds)["auroc"] < high


def test_promises_by_hand():
    def made(start, due=""):
        return Promise(start, start + 10, "", due)

    some = [
        one("both", commits=([made(0, "2025-03-14"), made(20)], [made(2, "2025-03-14"), made(20, "2025-03-20")])),
        one("missed", commits=([made(0, "2025-03-12")], [made(0, "2025-03-12")])),
        one("none"),
        one("disputed", commits=([made(0)], [])),
    ]
    read = {"both": (made(1, "2025-03-14"), made(40)), "none": (made(0),), "disputed": (made(0),)}
    found = score_text.score_promises(some, score_text.Reading({}, read))
    assert (found["messages"], found["messages_precision"], found["messages_recall"]) == (3, 0.5, 0.5)
    assert (found["promises"], found["promises_precision"], found["promises_recall"]) == (3, pytest.approx(1 / 3), pytest.approx(1 / 3))
    assert (found["dated"], found["due_exact"], found["due_exact_of_found"], found["due_precision"]) == (2, 0.5, 1.0, 1.0)


def test_what_is_not_read_counts_as_nothing(items):
    some = [item for firm in labelled.FIRMS for item in [one for one in items if one.firm == firm][:60]]

    def nothing(asked):
        return score_text.Reading({name: np.full(len(asked), np.nan) for name in score_text.MEANS}, {})

    found = score_text.score(some, nothing, times=2)
    assert all(of["auroc"]["all"] == 0.5 and of["recall"]["all"] == 0 and of["unread"] == of["items"] for of in found["signals"].values())
    assert found["promises"]["promises_recall"]["all"] == 0
    assert len(score_text.lines(found)) > len(score_text.MEANS)


def test_todays_reader_is_asked_as_the_room_asks_it():
    reading = score_text.read([one("a", text="I will call you on Friday."), one("b", text="The shop is open.")])
    assert [(promise.start, promise.due) for promise in reading.promises["a"]] == [(0, "2025-03-14")]
    assert reading.signals["commits"][0] > 0.5 > reading.signals["commits"][1]
    assert np.isnan(reading.signals["anger"]).all()
