"""What is personal data and what only looks like it."""

from __future__ import annotations

import itertools

import pytest

from andon.text import pii


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("write to jo.o'neil+x@sub.example.co.uk.", "write to [email]."),
        ("call 07700 900123 or +44 (0)20 7946 0018", "call [phone] or [phone]"),
        ("(555) 010-1234", "[phone]"),
        ("ring me on 5550101234", "ring me on [phone]"),
        ("paid with 4111 1111 1111 1111 today", "paid with [card] today"),
        ("my card 1234 5678 9012 3456", "my card [card]"),
        ("GB82 WEST 1234 5698 7654 32", "[iban]"),
        ("account number is 0048213", "account number is [account]"),
        ("policy no. PL/1234/99 and loan 4821-9931", "policy no. [account] and loan [account]"),
        ("account ending in 4421", "account ending in [account]"),
        ("ssn 123-45-6789", "ssn [account]"),
    ],
)
def test_personal_data_is_masked(text: str, masked: str) -> None:
    assert pii.mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "I opened my account in 2019",
        "policy 2023 went up",
        "a loan of 250000 at 3.75%",
        "paid 1,234,567.89 on 14/03/2024 at 10:30",
        "from 2019-2021, on 2024-03-14 10:30",
        "£ 12345678 or 1500000 pounds",
        "between 10.30-11.45 on 14 03 2024",
        "contract 24 months, account 3 times",
        "XXXX XXXX XXXX and [phone] stay",
        "4111111111111112 is nobody's card",
        "@115712 thanks",
    ],
)
def test_amounts_dates_years_and_masks_stay(text: str) -> None:
    assert pii.mask(text) == text


def test_spans_are_apart_and_in_order() -> None:
    found = pii.find("account 12345678, a@b.org, 07700 900123")
    assert [piece.kind for piece in found] == ["account", "email", "phone"]
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


def test_given_spans_are_masked_and_nothing_else() -> None:
    assert pii.mask("Ann, 07700 900123", [(0, 3, "name")]) == "[name], 07700 900123"


def test_check_sums() -> None:
    assert pii.is_luhn("4111111111111111")
    assert not pii.is_luhn("4111111111111112")
    assert pii.is_iban("DE89 3704 0044 0532 0130 00")
    assert not pii.is_iban("DE88 3704 0044 0532 0130 00")
