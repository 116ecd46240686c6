"""The table of word vectors: like words are near, unknown words are put together, what is no word is nothing."""

from __future__ import annotations

import numpy as np
import pytest

from andon.text import table


def near(one: str, other: str) -> float:
    left, right = table.matrix([one, other])
    return float(left @ right / np.linalg.norm(left) / np.linalg.norm(right))


@pytest.mark.parametrize(
    ("word", "like", "unlike"), [("surged", "spiked", "invoice"), ("leaking", "dripping", "meter"), ("refund", "rebate", "smoke")]
)
def test_like_words_are_near(word: str, like: str, unlike: str) -> None:
    assert near(word, like) > near(word, unlike) + 0.2


def test_a_row_is_float32_of_length_about_one() -> None:
    rows = table.matrix(["the", "engineer", "smoke"])
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(3), abs=0.5)


@pytest.mark.parametrize(("word", "same"), [("zebra's", "zebra"), ("thermostats", "thermostat")])
def test_a_form_that_is_missing_is_its_bare_word(word: str, same: str) -> None:
    assert word not in table.table().numbers
    assert near(word, same) == pytest.approx(1.0)


def test_a_word_that_is_missing_is_the_mean_of_its_longest_pieces() -> None:
    numbers = table.table().numbers
    assert table.entries("smokefield") == [numbers["smoke"], numbers["##field"]]
    mean = sum(table.table().row(number) for number in table.entries("smokefield")) / 2
    assert table.matrix(["smokefield"])[0] == pytest.approx(mean)


@pytest.mark.parametrize("word", ["", "42", "?", "\n", "3pm", "ж", "zzж", "a" * 100_000])
def test_what_is_no_word_is_nothing(word: str) -> None:
    assert not table.matrix([word]).any()
