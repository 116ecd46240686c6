"""Many texts as one stream: the same words as text by text, and every place kept."""

from __future__ import annotations

import numpy as np
import pytest

from andon.text.cues import lowered
from andon.text.stream import MARKS, TOKEN, Lexis, stream

TEXTS = [
    "It's STILL off.",
    "",
    "a'b'c'd 'quoted' o\u2019clock, can`t",
    "naïve can`t",
    "\u0130stanbul: 07700 900123",
    "x\u00b2 _y_ \U0001f621",
    "\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3\n> 1 2 3",
    "日本語 שלום",
]


def test_tokens_are_those_of_each_text() -> None:
    made = stream(TEXTS)
    by_text = [TOKEN.findall(lowered(text)) for text in TEXTS]
    flat = ["\n", *(token for tokens in by_text for token in (*tokens, "\n"))]
    assert [made.words[code] for code in made.codes] == flat
    assert [made.low[start:end] for start, end in zip(made.starts, made.ends, strict=True)] == flat
    assert np.diff(made.first).tolist() == [len(tokens) + 1 for tokens in by_text]


def test_characters_keep_their_places() -> None:
    made = stream(TEXTS)
    assert [made.low[start : start + len(text)] for start, text in zip(made.opened, TEXTS, strict=False)] == [
        lowered(text) for text in TEXTS
    ]


def test_texts_with_close_digits() -> None:
    assert np.flatnonzero(stream([*TEXTS, "12-34", "thank you", "1 and 2 and 3 and 4", "that is all", "123"]).digits).tolist() == [4, 8]


@pytest.mark.parametrize(("text", "strays"), [("it's", 0), ("'tis", 1), ("a'b'c", 1), ("snake_case", 1), ("the boys' toys", 1)])
def test_strays(text: str, strays: int) -> None:
    assert len(stream([text]).strays) == strays


def test_nothing_to_read() -> None:
    assert stream([]).words == [*MARKS]
    assert stream(["", ""]).first.tolist() == [1, 2, 3]


def test_a_word_is_asked_once() -> None:
    asked: list[str] = []
    lexis = Lexis(lambda word: (asked.append(word) or len(word), 1), 2)  # type: ignore[func-returns-value]
    assert lexis.rows(["one", "three"]).tolist() == [[3, 1], [5, 1]]
    assert lexis.rows(["three", "one", "sixteen"]).tolist() == [[5, 1], [3, 1], [7, 1]]
    assert asked == ["one", "three", "sixteen"]


def test_more_words_than_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lexis, "MOST", 3)
    lexis = Lexis(lambda word: (len(word),), 1)
    for words in (["a", "bb", "ccc", "dddd"], ["bb", "eeeee"], ["a"]):
        assert lexis.rows(words).ravel().tolist() == [len(word) for word in words]
