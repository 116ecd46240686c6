"""Promises, definite and empty, and what only sounds like one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from andon.text import commitments, promises

SAID = datetime(2024, 3, 6, 10, tzinfo=UTC)


def kinds(text: str) -> list[str]:
    return [promise.kind for promise in commitments.find(text, SAID, "Europe/London")]


@pytest.mark.parametrize(
    "text",
    [
        "I will call you back tomorrow.",
        "We'll have this corrected by Friday.",
        "You will receive the money within five working days.",
        "Expect a call from my manager by noon.",
        "A technician has been booked for Thursday.",
        "The invoice will be reissued by the 30th.",
        "I'll get back to you within 24 hours.",
        "I'll send you a copy.",
        "Your parcel will arrive on Monday.",
        "What I will do is send you a new one today.",
        "I will, of course, ring you tomorrow.",
        "I've put you down for a visit on the 12th.",
        "I shall make sure that it is paid by the 14th.",
        "Someone is coming out to you on Thursday.",
    ],
)
def test_definite(text: str) -> None:
    assert kinds(text) == ["definite"]


@pytest.mark.parametrize(
    "text",
    ["We'll look into it.", "I'll do my best to call you by Friday.", "Someone will be in touch.", "It will be dealt with in due course."],
)
def test_empty(text: str) -> None:
    assert kinds(text) == ["empty"]


@pytest.mark.parametrize(
    "text",
    [
        "You will need to restart it.",
        "I will put you on hold.",
        "Shall I send you a copy?",
        "When will you be at home?",
        "We will never ask for your password.",
        "It will be sunny on Tuesday.",
        "I would call them today.",
        "If it happens again, we will send somebody.",
        "We called you on Monday.",
        "Your payment is due on Friday.",
        "The network is down until Friday.",
    ],
)
def test_innocent(text: str) -> None:
    assert kinds(text) == []


def test_words_span_and_due_date_belong_together() -> None:
    text = "Sorry about that, and I will refund the fee by Friday, but you must wait."
    (promise,) = commitments.find(text, SAID)
    assert promise.words == text[promise.start : promise.end] == "I will refund the fee by Friday"
    assert promise.due is not None
    assert promise.due.at == datetime(2024, 3, 8, 23, 59, 59, tzinfo=UTC)


def test_two_promises_in_one_sentence_have_their_own_dates() -> None:
    first, second = commitments.find("We will refund it within 2 days and I will call you tomorrow.", SAID)
    assert (first.due.words, second.due.words) == ("within 2 days", "tomorrow")  # type: ignore[union-attr]


def test_without_a_time_no_due_date_is_computed() -> None:
    (promise,) = commitments.find("I will get back to you by Friday.")
    assert (promise.kind, promise.due) == ("definite", None)


def test_only_the_start_of_an_endless_sentence_is_read():
    clause = "and I will call you on Monday "
    found = commitments.find(clause * 100_000, SAID)
    assert 0 < len(found) <= commitments.LONGEST // len(clause) + 1


def test_no_sentence_that_a_promise_could_stand_in_is_passed_over() -> None:
    """WORDS is a quicker look than ANY and may never say no where ANY says yes."""
    hands = sorted((Path(__file__).parents[4] / "training" / "hands").glob("*.txt"))
    texts = [line.partition("\t")[2].lower() for hand in hands for line in hand.read_text(encoding="utf-8").splitlines()]
    found = [text for text in texts if promises.ANY.search(text)]
    assert len(found) > 4_000
    assert [text for text in found if promises.WORDS.isdisjoint(commitments.WORD.findall(text))] == []
