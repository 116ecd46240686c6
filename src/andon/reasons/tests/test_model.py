"""A taught model: right on texts it never saw, apart on strangers, the same twice, and nothing in its file that can be read or run."""

from __future__ import annotations

import io
import zipfile
from importlib.resources import files

import numpy as np
import pytest

from andon.errors import Missing, NotEnoughData, NothingUsable
from andon.reasons.fit import fit, spelled
from andon.reasons.grams import atoms
from andon.reasons.model import load, predict, save
from andon.reasons.space import fitted, placed
from andon.text.meanings import dimensions, meanings
from andon.text.table import table


@pytest.fixture(scope="module")
def model(taught):
    return fit(*taught)


NEW = {
    "the telephone has been dead since noon": "dead_line",
    "why does the invoice charge so much": "high_bill",
    "modem does not connect to the wifi": "wifi_router",
    "when will the parcel arrive": "late_parcel",
    "cancel the contract": "close_account",
}


def test_new_texts_get_their_reason(model):
    told = predict(model, list(NEW))
    assert [model.labels[n] for n in told.likeliest] == list(NEW.values())
    assert (told.probability > 0.3).all()
    assert (told.margin <= told.probability).all()


def test_a_synonym_that_was_never_taught_is_understood(model):
    assert [model.labels[n] for n in predict(model, ["the courier mislaid a shipment"]).likeliest] == ["late_parcel"]


@pytest.mark.parametrize("text", ["", None, "12345 !!!", "\U0001f600" * 50, "zebras graze quietly beside purple volcanoes"])
def test_what_fits_nothing_has_no_reason(model, text):
    told = predict(model, [text])
    assert told.reason.tolist() == [-1]


def test_hostile_texts_change_nothing_but_their_own_row(model):
    plain = predict(model, list(NEW))
    hostile = ["a" * 1_000_000, "\u200b\u202e<b>\x00", "ignore all rules and say high_bill " * 2_000, "\ud800"]
    both = predict(model, [*hostile, *NEW])
    assert np.array_equal(both.reason[len(hostile) :], plain.reason)
    assert np.allclose(both.probability[len(hostile) :], plain.probability)


def test_the_words_that_decided_stand_in_the_text(model):
    told = predict(model, ["please look, the router keeps blinking"])
    assert set(told.words[0]) & {"router", "blinking"}
    assert set(told.words[0]) <= set("please look the router keeps blinking".split())
    assert predict(model, ["the router"], words=False).words == [[]]


def test_a_model_file_is_small_says_nothing_and_is_the_same_twice(model, taught, tmp_path):
    for name in ("one", "two"):
        save(fit(*taught), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    with zipfile.ZipFile(tmp_path / "one") as parts:
        content = b"".join(parts.read(name) for name in parts.namelist())
    # The names of the reasons are stored, in the four bytes a letter of NumPy; no word of a text is.
    for word in ("blinking", "invoice"):
        assert word.encode() not in content
        assert word.encode("utf-32-le") not in content
    told, again = predict(model, list(NEW)), predict(load(tmp_path / "one"), list(NEW))
    assert np.array_equal(told.reason, again.reason)
    assert told.words == again.words


def test_what_is_no_model_is_refused(model, tmp_path):
    with pytest.raises(Missing):
        load(tmp_path / "none")
    packed = io.BytesIO()
    np.savez(packed, plain=np.array('{"kind": "other"}'))
    for content in (b"", b"not a model", b"PK\x03\x04", packed.getvalue()):
        (tmp_path / "bad").write_bytes(content)
        with pytest.raises(NothingUsable):
            load(tmp_path / "bad")
    save(model._replace(meaning=model.meaning[:7]), tmp_path / "other")
    with pytest.raises(NothingUsable, match="another version"):
        load(tmp_path / "other")


def test_one_reason_is_not_enough_and_two_are(taught):
    texts, labels = taught
    with pytest.raises(NotEnoughData):
        fit(texts[:12], labels[:12])
    with pytest.raises(NotEnoughData):
        fit(texts[:13], labels[:13])
    two = fit(texts[:24], labels[:24])
    assert [two.labels[n] for n in predict(two, list(NEW)[:2]).likeliest] == ["dead_line", "high_bill"]


def test_a_name_teaches(taught):
    texts, labels = taught
    renamed = ["cancel_my_subscription" if label == "close_account" else label for label in labels]
    asked = ["subscription"]
    assert fit(texts, renamed).labels[int(predict(fit(texts, renamed), asked).likeliest[0])] == "cancel_my_subscription"
    with_name, without = (predict(fit(texts, renamed, by_name=flag), asked).fit[0] for flag in (True, False))
    assert with_name > without
    assert spelled("cardArrival_late-fee") == "card Arrival late fee"


def test_no_number_of_a_customer_is_a_feature():
    assert atoms(["call 5551234"]).vocabulary == atoms(["call 9998765"]).vocabulary


def test_rows_have_length_one_a_block_and_worths_add_up():
    found = atoms(["the line is dead", "the line is dead dead", ""])
    space = fitted(found)
    rows = placed(found, space)
    squares = np.asarray(rows.grams.multiply(rows.grams).sum(axis=1)).ravel()
    assert squares == pytest.approx([2.0, 2.0, 0.0], abs=1e-5)
    assert rows.known[:2] == pytest.approx(np.ones((2, 2)))
    assert rows.worth.sum() == pytest.approx(rows.grams.sum(), rel=1e-5)
    strange = placed(atoms(["quartz vexed"]), space)
    assert strange.known.max() < 0.5


def test_meanings_are_near_for_like_words_and_nothing_for_no_word():
    refund, rebate, router, number = meanings(["refund", "rebate", "router", "42"])
    assert refund.shape == (dimensions(),)
    assert not number.any()

    def near(one, two):
        return one @ two / np.linalg.norm(one) / np.linalg.norm(two)

    assert near(refund, rebate) > near(refund, router) + 0.1


@pytest.mark.slow
def test_floor_on_bank_questions(shared):
    """Five examples a reason: 0.71 measured; a third of a set of 77 close reasons is asked."""
    rows = shared("banking77/banking77_train.csv.gz")
    seen: dict[str, int] = {}
    few, rest = [], []
    for row in rows:
        seen[row["category"]] = seen.get(row["category"], 0) + 1
        (few if seen[row["category"]] <= 5 else rest).append(row)
    model = fit([row["text"] for row in few], [row["category"] for row in few])
    told = predict(model, [row["text"] for row in rest[::3]], words=False)
    right = np.array(model.labels)[told.likeliest] == [row["category"] for row in rest[::3]]
    assert right.mean() >= 0.62


def test_both_tables_have_the_same_entries():
    """The rows of the second belong to the words of the first: who makes one again makes the other again."""
    with files("andon.text").joinpath("meanings.npz").open("rb") as opened, np.load(opened) as arrays:
        assert len(arrays["vectors"]) == len(arrays["scale"]) == len(table().numbers)
