import numpy as np
from scipy import sparse

from andon.reason.siblings import joined
from andon.text.vectors import bearing, incidence

# Four groups of 60 texts in two directions near each other two by two; ten answers a reason.
GROUP = np.repeat(np.arange(4), 60)
ROWS = np.array([[1.0, 0.2], [1.0, -0.2], [0.2, 1.0], [-0.2, 1.0]], np.float32)[GROUP]
ROWS /= np.linalg.norm(ROWS, axis=1, keepdims=True)


def answers(reason: np.ndarray) -> sparse.csr_matrix:
    """Each text gets two of the ten answers of its reason, in turn."""
    turn = np.arange(len(reason))
    columns = np.r_[reason * 10 + turn % 10, reason * 10 + (turn + 3) % 10]
    return incidence(np.r_[turn, turn], columns, (len(reason), 40))


def test_near_groups_with_the_same_answers_are_one():
    assert joined(ROWS, GROUP, answers(GROUP // 2), seed=0).tolist() == (GROUP // 2).tolist()


def test_near_groups_with_different_answers_stay_apart():
    assert joined(ROWS, GROUP, answers(GROUP), seed=0).tolist() == GROUP.tolist()


def test_the_same_answer_to_everything_joins_nothing():
    assert joined(ROWS, GROUP, answers(np.zeros(240, int)), seed=0).tolist() == GROUP.tolist()


def test_a_word_of_the_matter_bears_on_the_answer_and_small_talk_does_not():
    turn = np.arange(2000)
    own = incidence(np.r_[turn, turn], np.r_[turn % 2, 2 + turn // 2 % 2], (2000, 4))  # words 0, 1: the matter; 2, 3: small talk
    other = incidence(turn, (turn % 2) * 60 + turn // 4 % 60, (2000, 120))
    found = bearing(own, other)
    assert found[:2].min() > 0.9
    assert found[2:].max() < 0.3


def test_a_narrow_or_missing_other_side_weighs_nothing():
    own = sparse.csr_matrix(np.ones((10, 3), np.float32))
    assert bearing(own, None).tolist() == [1.0, 1.0, 1.0]
    assert bearing(own, sparse.csr_matrix(np.ones((10, 5), np.float32))).tolist() == [1.0, 1.0, 1.0]
