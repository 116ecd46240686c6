"""What each word adds to the meaning of a text: a second table over the entries of andon.text.table, taught on whole sentences.

The sum of the rows of a text's words points where a transformer would put the text; made once by training/sentence_table.py. The card
is docs/word-table.md. Cheap: one look-up a distinct word, one sparse product for all texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from andon.text.table import means

Floats = np.ndarray


@cache
def _rows() -> Floats:
    """entries x DIMENSIONS, float32; rare entries weigh more, by the logarithm of their rank (Zipf)."""
    with files("andon.text").joinpath("meanings.npz").open("rb") as opened, np.load(opened) as arrays:
        vectors, scale = arrays["vectors"], arrays["scale"].astype(np.float32)
    ranks = np.arange(len(vectors), dtype=np.float32)
    return np.asarray(vectors * (scale * np.log(2.0 + ranks))[:, None], np.float32)


def dimensions() -> int:
    """How many numbers a row has."""
    return int(_rows().shape[1])


def meanings(words: Sequence[str]) -> Floats:
    """words x dimensions(), float32, of words in lower case; what is no word (numbers, marks) is all zeros."""
    table = _rows()
    return means(words, table.__getitem__, dimensions=table.shape[1])
