"""The network over word vectors: it says what its weights say, and the same whatever stands beside a text."""

from __future__ import annotations

import numpy as np
import pytest

from andon.read import windows
from andon.text.stream import stream
from andon.text.table import table

TEXTS = ["The lift shot up, and then it surged.", "", "?", "Nothing burned! It was a smoky zzqx pan.", "fine"]


def small(step: float = 1e-4) -> windows.Network:
    rng = np.random.default_rng(4)
    width = table().vectors.shape[1] + windows.KINDS
    filters, out = rng.normal(size=(3, width, 5)) / 30, rng.normal(size=(5, 2))
    return windows.Network(filters, rng.normal(size=5), out, rng.normal(size=2), step)


def test_a_text_is_what_the_weights_say_of_it() -> None:
    network, of = small(), stream(TEXTS)
    read = windows.Windows(network).read(of.words, of.codes, of.first)
    given = windows.inputs([of.words[code] for code in [*of.codes, 0]])
    for text, said in enumerate(read):
        tokens = range(of.first[text], of.first[text + 1] - 1)
        sums = [sum(given[token + spot - 1] @ network.filters[spot] for spot in range(3)) for token in tokens]
        strongest = np.maximum(np.max(sums, axis=0) + network.bias, 0.0) if sums else np.zeros(5)
        assert said == pytest.approx(strongest @ network.out + network.base, abs=5e-3)


def test_neighbours_and_pieces_of_a_batch_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    made = windows.fitted("customer")
    texts = TEXTS * 40
    whole = stream(texts)
    together = made.read(whole.words, whole.codes, whole.first)
    alone = [made.read(one.words, one.codes, one.first)[0] for one in map(stream, [[text] for text in texts])]
    assert np.array_equal(together, alone)
    monkeypatch.setattr(windows, "CHUNK", 7)
    assert np.array_equal(together, made.read(whole.words, whole.codes, whole.first))


def test_a_reader_that_has_seen_many_words_still_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    made, of = windows.Windows(small()), stream(TEXTS)
    before = made.read(of.words, of.codes, of.first)
    monkeypatch.setattr(windows, "MOST", 3)
    many = stream([" ".join(f"word{n}" for n in range(3000))])
    made.read(many.words, many.codes, many.first)
    assert np.array_equal(before, made.read(of.words, of.codes, of.first))


@pytest.mark.parametrize("speaker", ["customer", "company"])
def test_three_words_of_the_table_stay_within_sixteen_bits(speaker: str) -> None:
    network = windows.fitted(speaker)._network
    held = table()
    wide = held.vectors * held.scale[:, None]
    most = sum(
        np.abs(wide @ spot[: -windows.KINDS].astype(np.float32)).max() + 3 * np.abs(spot[-windows.KINDS :]).max()
        for spot in network.filters
    )
    assert most / network.step < np.iinfo(np.int16).max


def test_a_danger_in_words_that_nobody_taught() -> None:
    of = stream(
        ["The scooter bolted with my daughter on it and threw her against a wall.", "The kettle is a nice colour and arrived on time."]
    )
    odds = windows.fitted("customer").read(of.words, of.codes, of.first)[:, 3]
    assert odds[0] > odds[1] + 3.0
