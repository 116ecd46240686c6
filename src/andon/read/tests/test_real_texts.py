"""Floors on real texts that other people labelled; left out where the data are not beside the checkout."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import roc_auc_score

from andon.read.reader import Batch, read_batch

DATA = Path(__file__).parents[4] / "../shared/data"


def texts(path: str) -> pd.DataFrame:
    if not (DATA / path).exists():
        pytest.skip(f"{path} is not beside the checkout")
    return pd.read_csv(DATA / path, keep_default_na=False)


def read(rows: pd.Series, speaker: str, name: str) -> np.ndarray:
    none = [None] * len(rows)
    batch = Batch(["x"] * len(rows), rows.tolist(), [speaker] * len(rows), none, none, none, [""] * len(rows), ["UTC"] * len(rows))
    return np.nan_to_num(read_batch(batch).signals[name])


def test_courtesy_ranks_polite_requests_higher() -> None:
    """Top against bottom quarter, as the corpus's paper does."""
    rows = texts("stanford_politeness/politeness_stack_exchange_annotated.csv.gz")
    low, high = rows.normalized_score.quantile([0.25, 0.75])
    ends = rows[(rows.normalized_score <= low) | (rows.normalized_score >= high)]
    assert roc_auc_score(ends.normalized_score >= high, read(ends.request, "agent", "courtesy")) >= 0.62


def test_anger_ranks_negative_tweets_higher() -> None:
    rows = texts("airline_tweets/airline_tweets.csv.gz")
    assert roc_auc_score(rows.airline_sentiment == "negative", read(rows.text, "customer", "anger")) >= 0.78


def test_apologies_are_courteous() -> None:
    rows = texts("twcs_labelled_acts/agent_tweets_activities.csv.gz")
    says_sorry, courtesy = rows.labels.str.contains("Apologize"), read(rows.text, "agent", "courtesy")
    assert roc_auc_score(says_sorry, courtesy) >= 0.85
    assert (courtesy[says_sorry] >= 0.5).mean() >= 0.9


def test_anger_ranks_the_most_critical_comments_higher() -> None:
    rows = texts("nhs_patient_feedback/phase1_labelled_comments.csv.gz")
    rows = rows.assign(criticality=pd.to_numeric(rows.criticality, errors="coerce")).dropna(subset="criticality")
    assert roc_auc_score(rows.criticality <= -3, read(rows.feedback, "customer", "anger")) >= 0.68
