import numpy as np
import pytest
from sklearn.metrics import f1_score

from andon.score.measures import b_cubed, macro_f1, pair_scores
from andon.score.pooled import limits


def labels(text):
    return np.array(list(text))


def test_pairs_by_hand():
    # true pairs: ab, ac, bc, de; found pairs: ab, cd; both: ab
    assert pair_scores(labels("xxxyy"), labels("ppqqr")) == pytest.approx({"precision": 1 / 2, "recall": 1 / 4, "f1": 1 / 3})


def test_b_cubed_by_hand():
    # items: a b | c, found a | b c: precision (1 + 1/2 + 1/2) / 3, recall (1/2 + 1/2 + 1) / 3
    assert b_cubed(labels("xxy"), labels("pqq")) == pytest.approx({"precision": 2 / 3, "recall": 2 / 3, "f1": 2 / 3})


def test_one_giant_group_has_full_recall_and_little_precision():
    scored = b_cubed(np.arange(50), np.zeros(50))
    assert (scored["recall"], scored["precision"]) == (1.0, pytest.approx(0.02))


def test_macro_f1_agrees_with_scikit_learn():
    rng = np.random.default_rng(1)
    true, found = rng.choice(list("abc"), 300), rng.choice(list("abcd"), 300)
    assert macro_f1(true, found)["macro_f1"] == pytest.approx(f1_score(true, found, labels=list("abc"), average="macro"))


def test_a_class_too_rare_to_score_is_left_out():
    true = labels("a" * 40 + "b" * 3)
    assert set(macro_f1(true, true)) == {"macro_f1", "f1_a"}


def test_limits_over_seeds_are_students():
    value, low, high, n = limits([0.9, 0.8, float("nan"), 1.0])
    assert (value, n) == (pytest.approx(0.9), 3)
    assert (low, high) == (pytest.approx(0.6516, abs=1e-4), pytest.approx(1.1484, abs=1e-4))
    assert np.isnan(limits([0.5])[1])
