import pytest

from andon.reason.ids import likeness, surviving


def test_likeness_by_hand():
    # a weighs 1, b 1/2: shared min(1, 1/2) + min(1/2, 1) = 1, all max(1, 1/2) + max(1/2, 1) = 2.
    assert likeness(["a", "b"], ["b", "a"]) == pytest.approx(0.5)
    assert likeness([], []) == 0.0


def test_an_id_goes_to_the_reason_that_shares_most_words():
    ids, gone = surviving([["bill", "high"], ["line", "dead"]], {"old": ["line", "dead", "tone"]}, kind="en")
    assert ids[1] == "old"
    assert ids[0] != "old"
    assert gone == {}


def test_an_old_id_without_heir_says_where_its_words_went():
    ids, gone = surviving([["line", "dead"]], {"a": ["line", "dead"], "b": ["dead", "line", "tone"], "c": ["fee"]}, kind="en")
    assert (ids, gone) == (["a"], {"b": "a", "c": None})


def test_new_ids_differ_even_with_the_same_words():
    assert len(set(surviving([["bill"], ["bill"]], {}, kind="en")[0])) == 2
