"""Due phrases, said on Wednesday 6 March 2024 at 10:00 in London."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from andon.text import dates

SAID = datetime(2024, 3, 6, 10, tzinfo=UTC)


def test_a_month_and_a_year_are_no_day() -> None:
    assert due("We will change it in Nov 2024.") == []
    assert due("We will write by May 1234567, and pay by 14 March") == ["03-14 23:59"]


def test_phrases_wait_for_their_time() -> None:
    found = dates.phrases("by Friday, or within 2 hours", ahead=True)
    assert [due.at.day for due in dates.resolved(found, SAID, "UTC")] == [8, 6]
    assert [due.at.day for due in dates.resolved(found, SAID.replace(day=20), "UTC")] == [22, 20]


def due(text: str, zone: str = "Europe/London", said: datetime = SAID) -> list[str]:
    return [f"{found.at:%m-%d %H:%M}" for found in dates.find(text, said, zone)]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("I will call you tomorrow", "03-07 23:59"),
        ("I will call you tomorrow before noon", "03-07 12:00"),
        ("by 5pm on Friday", "03-08 17:00"),
        ("by Friday 5pm", "03-08 17:00"),
        ("An engineer will visit on Tuesday", "03-12 23:59"),
        ("We will do it next Tuesday", "03-12 23:59"),
        ("We will do it next Friday", "03-15 23:59"),
        ("within five working days", "03-13 23:59"),
        ("in 3 to 5 business days", "03-13 23:59"),
        ("within ten (10) days", "03-16 23:59"),
        ("You will have it in 48 hours", "03-08 10:00"),
        ("in the next 24 hours", "03-07 10:00"),
        ("We will call you on 4/5", "05-04 22:59"),
        ("It will be there by 9/9", "09-09 22:59"),
        ("within the hour", "03-06 11:00"),
        ("in two weeks' time", "03-20 23:59"),
        ("by 14 March", "03-14 23:59"),
        ("we will pay on March 14th", "03-14 23:59"),
        ("by 14/03", "03-14 23:59"),
        ("by 2024-03-14", "03-14 23:59"),
        ("by 14.03.2024", "03-14 23:59"),
        ("it will be paid by Wednesday the 13th of March", "03-13 23:59"),
        ("before the week is out", "03-08 23:59"),
        ("before the weekend", "03-08 23:59"),
        ("by the weekend", "03-10 23:59"),
        ("before the 30th", "03-30 23:59"),
        ("by the 4th", "04-04 22:59"),
        ("by the end of the week", "03-08 23:59"),
        ("by the end of next week", "03-15 23:59"),
        ("by the end of the month", "03-31 22:59"),
        ("by the end of the day", "03-06 23:59"),
        ("by close of business", "03-06 18:00"),
        ("I'll do it this afternoon", "03-06 18:00"),
        ("We'll write early next week", "03-15 23:59"),
    ],
)
def test_due_phrases(text: str, at: str) -> None:
    assert due(text) == [at]


@pytest.mark.parametrize(
    "text",
    [
        "It's been 3 weeks",
        "I called on 11/12",
        "It worked for two days",
        "I rang last Friday and again on Monday",
        "two weeks ago",
        "since Monday",
        "It was charged on 3 March",
        "a 24 month contract",
        "open 24 hours a day, every Monday",
        "can I have 2 minutes",
        "3.5 percent will do",
        "We will look into it and contact you with news 4/4. ^Ann",
        "(3/4) We will contact you",
    ],
)
def test_what_is_past_or_no_date_is_not_due(text: str) -> None:
    assert due(text) == []


def test_working_days_leave_out_the_weekend() -> None:
    assert due("within 1 working day", said=datetime(2024, 3, 8, 10, tzinfo=UTC)) == ["03-11 23:59"]


def test_the_day_ends_where_the_writer_is() -> None:
    assert due("by tomorrow", zone="America/New_York") == ["03-08 04:59"]


def test_numbers_are_month_first_in_america() -> None:
    assert due("by 4/3", zone="America/New_York")[0].startswith("04-04")


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        dates.find("by Friday", datetime(2024, 3, 6))  # noqa: DTZ001
