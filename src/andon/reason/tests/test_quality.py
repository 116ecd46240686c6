"""Floors on real texts, without labels in the fit. Measured here: banking77 0.39 (whole), clinc150 0.47 (whole)."""

import numpy as np
import pytest

from andon.reason.grouping import adjusted_rand
from andon.reason.tree import grow
from andon.text.words import tokens


def agreement(texts: list[str], labels: list[str]) -> float:
    tree = grow(tokens(texts, most=80).mended(), other=None, seed=0)
    return adjusted_rand(tree.group + 1, np.unique(labels, return_inverse=True)[1])


@pytest.mark.slow
def test_banking_questions(shared):
    rows = shared("banking77/banking77_train.csv.gz")[::2]
    assert agreement([row["text"] for row in rows], [row["category"] for row in rows]) >= 0.30


@pytest.mark.slow
def test_complaints_by_product(shared):
    rows = shared("cfpb_complaints/cfpb_narratives_by_product_2015_2016.csv.gz")
    assert agreement([row["consumer_complaint_narrative"] for row in rows], [row["product"] for row in rows]) >= 0.22
