import numpy as np
import pytest
from scipy import sparse

from andon.text.vectors import incidence, ppmi, text_vectors, truncated, unit, word_vectors

# Two matters that share no word; "phone" and "line" never meet, but both meet "dead".
TEXTS = ["phone dead", "line dead", "phone dead noise", "line dead noise", "bill wrong", "bill high", "bill wrong high"] * 3
WORDS = sorted({word for text in TEXTS for word in text.split()})


def held(texts: list[str]) -> sparse.csr_matrix:
    pairs = [(row, WORDS.index(word)) for row, text in enumerate(texts) for word in text.split()]
    rows, columns = (np.array(side) for side in zip(*pairs, strict=True))
    return incidence(rows, columns, (len(texts), len(WORDS)))


def likeness(left: str, right: str, *, other: sparse.csr_matrix | None = None, words: str = "phone line bill") -> float:
    fitted = word_vectors(held(TEXTS), WORDS, other=other, size=2)
    rows = unit(fitted.vectors)
    return float(rows[fitted.numbers[left]] @ rows[fitted.numbers[right]])


def test_each_word_of_a_text_counts_once():
    matrix = incidence(np.array([0, 0, 1]), np.array([1, 1, -1]), (2, 2))
    assert matrix.toarray().tolist() == [[0, 1], [0, 0]]


def test_ppmi_of_independent_counts_is_nothing():
    assert ppmi(sparse.csr_matrix([[4.0, 4.0], [4.0, 4.0]])).nnz == 0 or ppmi(sparse.csr_matrix([[4.0, 4.0], [4.0, 4.0]])).max() < 1e-6


def test_ppmi_is_the_log_of_how_much_more_often_than_by_chance():
    found = ppmi(sparse.csr_matrix([[1.0, 0.0], [0.0, 1.0]])).toarray()
    assert found[0, 0] == pytest.approx(np.log(2))
    assert found[0, 1] == 0


def test_truncated_finds_the_singular_values():
    matrix = sparse.csr_matrix(np.diag([5.0, 3.0, 1.0]).astype(np.float32))
    assert truncated(matrix, 2, seed=0)[1] == pytest.approx([5.0, 3.0], abs=1e-4)


def test_words_of_one_matter_are_neighbours():
    assert likeness("phone", "line") > 0.5 > likeness("phone", "bill")


def test_the_other_side_brings_words_together_that_never_meet():
    answer = sparse.csr_matrix(np.array([[1.0 if "high" in text or "wrong" in text else 0.0, 1.0] for text in TEXTS], np.float32))
    assert likeness("high", "wrong", other=answer) >= likeness("high", "phone", other=answer)


def test_a_text_without_known_words_has_no_direction():
    fitted = word_vectors(held(TEXTS), WORDS, size=3)
    assert not text_vectors(sparse.csr_matrix((1, len(WORDS)), dtype=np.float32), fitted).any()


def test_the_same_texts_give_the_same_bytes():
    twice = [word_vectors(held(TEXTS), WORDS, size=3, seed=7).vectors.tobytes() for _ in range(2)]
    assert twice[0] == twice[1]


def test_equal_texts_have_no_spread_and_so_no_direction():
    same = held(["phone dead noise"] * 60)
    fitted = word_vectors(same, WORDS, size=3)
    assert fitted.vectors.shape == (len(WORDS), 0)
    assert text_vectors(same, fitted).shape == (60, 0)


def test_a_matrix_of_zeros_has_no_vectors():
    vectors, values = truncated(sparse.csr_matrix((4, 3), dtype=np.float32), 2, seed=0)
    assert (vectors.shape, values.shape) == ((4, 0), (0,))
