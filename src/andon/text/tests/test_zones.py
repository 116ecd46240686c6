"""Quotes, signatures, sentences, languages."""

from __future__ import annotations

import pytest

from andon.text import language, sentences, zones

REPLY = "It still drops out.\n\nOn Mon, 4 Mar 2024 at 10:02, Halden Help wrote:\n> We have fixed the line.\n> Kind regards\n"
SIGNED = "Please send the form.\n\nKind regards,\nAnn Example\n12 High Street\n07700 900123"


def own(text: str) -> str:
    return zones.own(text, zones.find(text)).strip()


def test_what_is_quoted_is_not_the_writers() -> None:
    assert "fixed" not in own(REPLY)
    assert own(REPLY).startswith("It still drops out.")


def test_a_forwarded_mail_is_quoted_from_its_header_on() -> None:
    text = "See below.\n\n-----Original Message-----\nFrom: desk\nIt is resolved.\n"
    assert [zone.kind for zone in zones.find(text)] == ["quoted"]
    assert own(text) == "See below."


def test_a_signature_is_found_and_places_stay() -> None:
    assert [zone.kind for zone in zones.find(SIGNED)] == ["signature"]
    assert own(SIGNED) == "Please send the form."
    assert len(zones.own(SIGNED, zones.find(SIGNED))) == len(SIGNED)


def test_thanks_at_the_end_are_the_writers_words() -> None:
    assert own("Please send the form.\nThanks\nAnn") == "Please send the form.\nThanks"


def test_answers_between_quotes_are_read() -> None:
    assert own("> Is it on?\nNo, it is off.\n> Since when?\nMonday.") == "No, it is off.\n" + " " * 13 + "\nMonday."


def test_one_line_has_no_zones() -> None:
    assert zones.find("Best regards from Spain") == []


def test_sentences_keep_abbreviations_and_amounts_whole() -> None:
    assert sentences.split("Mr. Low paid 3.50 on acct. 7. Why? No idea!") == ["Mr. Low paid 3.50 on acct. 7.", "Why?", "No idea!"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("My phone is broken and I want it fixed", "en"),
        ("Bonjour, mon téléphone ne marche plus depuis hier soir", "fr"),
        ("Guten Tag, mein Anschluss ist seit gestern gestört", "de"),
        ("ok", "und"),
        ("", "und"),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert language.detect(text) == code
