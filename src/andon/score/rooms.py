"""The score of one run, room by room."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow.compute as pc
from sklearn.metrics import adjusted_rand_score

from andon.score.findings import causes, effects
from andon.score.joins import Sides, side_by_side
from andon.score.measures import b_cubed, f1, macro_f1, pair_scores
from andon.sql import step
from andon.tables import Tables

# Outcomes are compared where a return would have had this long to show.
SETTLED = timedelta(days=90)
# A false resolution: the customer came back within this many days of the claim.
RETURN_DAYS = 30
Scored = dict[str, float]


def score_run(found: Tables, truth: Path, *, as_of: datetime) -> Scored:
    """Every score of one run as `room.score` -> number; nan where the world has nothing to score.

    found: the tables of a run. truth: the folder that `andon example` wrote beside the exports. as_of: the end of the data.
    """
    sides = side_by_side(found, truth)
    items = step_items(sides)
    return {
        **named("identify", identify(sides)),
        **named("thread", thread(items)),
        **named("measure", outcomes(items, as_of=as_of) | false_rate(sides) | promises(sides)),
        **named("reason", reasons(items)),
        **named("rootcause", causes(sides)),
        **named("prove", effects(sides)),
    }


def named(room: str, scores: Scored) -> Scored:
    """Scores under the room's name."""
    return {f"{room}.{name}": value for name, value in scores.items()}


def step_items(sides: Sides) -> pd.DataFrame:
    """One row a true contact, see joins."""
    return sides.con.table("items").df()


def identify(sides: Sides) -> Scored:
    """Pair precision, recall and F1 over the parties both sides know."""
    rows = step(sides.con, "score/parties").to_pandas()
    return pair_scores(rows.true_customer.to_numpy(str), rows.customer_id.to_numpy(str))


def thread(items: pd.DataFrame) -> Scored:
    """B-cubed over true contacts: are the contacts of one issue together, and only those?"""
    scored = b_cubed(items.true_issue.to_numpy(str), items.issue_id.to_numpy(str))
    return {f"b_cubed_{name}": value for name, value in scored.items()}


def outcomes(items: pd.DataFrame, *, as_of: datetime) -> Scored:
    """Macro-F1 of the outcome, per contact, of settled issues whose end a reader of the records could know."""
    settled = items[items.last_at <= as_of - SETTLED]
    known = settled[settled.knowable.fillna(False).astype(bool)]
    dark = settled[~settled.knowable.fillna(False).astype(bool)]
    scored = macro_f1(known.true_outcome.to_numpy(str), known.outcome.fillna("none").to_numpy(str))
    unseen = float((dark.outcome == "unseen").mean()) if len(dark) else float("nan")
    return {f"outcome_{name}": value for name, value in scored.items()} | {"unseen_right": unseen}


def false_rate(sides: Sides) -> Scored:
    """The rate of false resolutions, claim by claim, found against true, and the error between them."""
    found, true = (returned_share(rows) for rows in (sides.found["claim_outcomes"], sides.truth["claim_outcomes"]))
    return {"false_resolution_rate": found, "false_resolution_true": true, "false_resolution_error": abs(found - true)}


def returned_share(claims: Any) -> float:
    """Share of claims with a return within the window, of those observed for all of it."""
    if not claims.num_rows:
        return float("nan")
    days = pc.divide(pc.cast(pc.subtract(claims["returned_at"], claims["at"]), "int64"), 86_400_000_000).to_numpy().astype(float)
    back = np.nan_to_num(days, nan=np.inf) <= RETURN_DAYS
    watched = claims["observed_days"].to_numpy(zero_copy_only=False).astype(float) >= RETURN_DAYS
    return float(back[back | watched].mean()) if (back | watched).any() else float("nan")


def promises(sides: Sides) -> Scored:
    """Precision and recall of definite promises by message; accuracy of kept or broken where both saw one."""
    rows = step(sides.con, "score/promises").to_pandas()
    both = rows[rows.is_true & rows.is_found]
    precision = len(both) / max(int(rows.is_found.sum()), 1)
    recall = len(both) / max(int(rows.is_true.sum()), 1)
    decided = both[both.true_state.isin(["kept", "broken"])]
    accuracy = float((decided.true_state == decided.state).mean()) if len(decided) else float("nan")
    shares = {"precision": precision, "recall": recall, "f1": f1(precision, recall), "state_accuracy": accuracy}
    return {f"commitment_{name}": value for name, value in shares.items()}


def reasons(items: pd.DataFrame) -> Scored:
    """Adjusted Rand index (Hubert and Arabie 1985) of leaf reasons over first inbound contacts; no home is one group."""
    first = items[(items.direction == "inbound") & ~items.is_return.fillna(False).astype(bool)]
    if not len(first):
        return {"ari": float("nan"), "no_home": float("nan")}
    found = first.reason_id.fillna("none")
    return {"ari": float(adjusted_rand_score(first.true_reason.fillna("none"), found)), "no_home": float((found == "none").mean())}
