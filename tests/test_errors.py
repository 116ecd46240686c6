"""Errors come home from other processes as they left."""

import pickle

import pytest

from andon import errors


def kinds(kind=errors.AndonError):
    return [kind, *(deeper for under in kind.__subclasses__() for deeper in kinds(under))]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_an_error_survives_the_way_between_processes(kind):
    error = kind.__new__(kind)
    error.args = ("One sentence.",)
    error.said = "here"
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(back) is kind
    assert back.args == error.args
    assert back.said == "here"


def test_an_error_made_from_other_words_than_it_says():
    back = pickle.loads(pickle.dumps(errors.NotEnoughData("A share", n=1, need=5)))  # noqa: S301 - our own bytes
    assert str(back) == "A share: 1 rows, at least 5 needed."
    assert (back.n, back.need) == (1, 5)
