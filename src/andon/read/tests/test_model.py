"""The model beside the cues: floors on paraphrases that nothing was tuned on; its tables say what its weights say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from andon.read import model
from andon.read.kinds import kinds_of
from andon.read.reader import Batch, read_batch, read_text

OUTCOMES = (*model.SIGNALS["customer"], *model.SIGNALS["company"])
COMPANY = {"claims_fix", "denies", "commits", "empty_promise", "agent_other", "passes_on"}


def untuned() -> Iterator[tuple[str, str]]:
    """(label, text) of the even lines of each label; the odd ones were fitted on (training/read_model.py)."""
    seen: Counter[str] = Counter()
    for line in Path(__file__).with_name("paraphrases.txt").read_text(encoding="utf-8").splitlines():
        label, tab, text = line.partition("\t")
        if tab and not line.startswith("#"):
            seen[label] += 1
            if seen[label] % 2 == 0:
                yield label, text


@cache
def shares() -> dict[tuple[str, str], float]:
    """(label, signal): share of the label's even lines that the signal is read in; label `unrelated`: every line of no outcome."""
    lines, read = Counter[str](), Counter[tuple[str, str]]()
    for label, text in untuned():
        company = label in COMPANY
        kind = label if label in OUTCOMES else "company" if company else "customer"
        lines[kind] += 1
        signals, _ = read_text(text, "agent" if company else "customer")
        read.update((kind, name) for name in OUTCOMES if signals.get(name, 0.0) >= 0.5)
    return {(kind, name): read[kind, name] / lines[kind] for kind in lines for name in OUTCOMES}


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("not_fixed", 0.65),
        ("confirms_fixed", 0.6),
        ("claims_fix", 0.86),
        ("denies", 0.62),
        ("empty_promise", 0.8),
        ("passes_on", 0.7),
        ("harm", 0.5),
    ],
)
def test_recall_at_first_sight(name: str, floor: float) -> None:
    assert shares()[name, name] >= floor


@pytest.mark.parametrize("name", OUTCOMES)
def test_false_alarms_in_unrelated_words(name: str) -> None:
    assert shares()["customer" if name in model.SIGNALS["customer"] else "company", name] <= 0.05


@pytest.mark.parametrize(("name", "other"), [("not_fixed", "confirms_fixed"), ("claims_fix", "denies")])
def test_one_outcome_is_seldom_taken_for_the_other(name: str, other: str) -> None:
    assert shares()[name, other] <= 0.12
    assert shares()[other, name] <= 0.12


def small(rng: np.random.Generator) -> tuple[model.Model, model.Weights]:
    sentence, text = rng.normal(size=(2, model.PLACES + 1, 2))
    sentence[0] = text[0] = 0.0
    weights = model.Weights(sentence, text, np.append(0.0, rng.uniform(0.5, 2.0, model.PLACES)), np.zeros(2))
    return model.Model(["the", "is"], weights), weights


def test_tables_say_what_the_weights_say() -> None:
    made, weights = small(np.random.default_rng(1))
    stream = made.coder.stream([model.TOKEN.findall("the line is dead. is it? qwertyish thing")])
    said = np.zeros((len(stream.words), 2))
    for tokens, places in model.features(stream, made.coder.forms):
        np.add.at(said, tokens, weights.sentence[places])
    by_hand = np.add.reduceat(said, stream.starts, axis=0) / stream.sizes[:, None]
    assert made.sentences(stream) == pytest.approx(by_hand[:-1])


def test_a_text_as_a_whole_is_its_stems_to_unit_length() -> None:
    made, weights = small(np.random.default_rng(2))
    texts = ["The line is dead, and the line was dead.", "", "Repaired!"]
    stream = made.coder.stream([model.TOKEN.findall(text.lower()) for text in texts])
    tokens, places = model.stems(stream)
    for number, found in enumerate(made.whole(stream)):
        first, last = stream.opened[number], stream.opened[number + 1]
        mine = places[(tokens > first) & (tokens <= last)]
        size = np.sqrt((weights.rarity[mine] ** 2).sum())
        expected = (weights.text[mine] * weights.rarity[mine][:, None]).sum(axis=0) / size if size else 0.0
        assert found == pytest.approx(expected)


def test_neighbours_change_nothing() -> None:
    texts = ["It is back on.", "", "Still nothing, and again no call.", "zxqv's"]
    columns = dict.fromkeys(Batch._fields, [None] * 4) | {
        "message_id": list("abcd"), "text": texts, "speaker": ["customer"] * 4, "channel": [""] * 4, "zone": ["UTC"] * 4,
    }  # fmt: skip
    together = read_batch(Batch(**columns)).signals["not_fixed"]  # type: ignore[arg-type]
    alone = [read_text(text, "customer")[0].get("not_fixed", np.nan) for text in texts]
    assert np.array_equal(together, alone, equal_nan=True)


def test_the_last_text_of_a_batch_is_read_as_the_others_are() -> None:
    made, _ = small(np.random.default_rng(3))
    texts = [model.TOKEN.findall(text) for text in ("the line is dead", "hello", "is it the", "ok.")]
    inside = made.read(made.coder.stream([*texts, ["the"]]))[:-1]
    assert np.array_equal(inside, made.read(made.coder.stream(texts)))
    assert np.array_equal(inside, np.concatenate([made.read(made.coder.stream([text])) for text in texts]))


@pytest.mark.parametrize(
    ("word", "kind"), [("reconnected", "FIXED"), ("fridge's", "DEVICE"), ("unplugged", "-ed"), ("42", "#"), ("zzz", "?")]
)
def test_kinds(word: str, kind: str) -> None:
    assert kind in kinds_of(word)


def test_no_weight_knows_the_words_of_the_stories() -> None:
    known = set(model.fitted("customer").coder.vocabulary)
    assert known.isdisjoint(("manhole", "escrow", "county", "rain"))
