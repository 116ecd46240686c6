"""The score of one run, room by room."""

from __future__ import annotations

from calendar import month_name
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow.compute as pc
from sklearn.metrics import adjusted_rand_score

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


def causes(sides: Sides) -> Scored:
    """Precision and recall of named causes against planted defects, their ranks, onset error in days and season hits."""
    pairs = step(sides.con, "score/causes").to_pandas()
    pairs["hit"] = (pairs.theirs * 2 >= pairs.issues) & (pairs.held * 2 >= pairs.story_bad.fillna(0).clip(lower=1))
    named_count = pairs.cause_id.nunique() if len(pairs) else sides.found["causes"].num_rows
    hits = pairs[pairs.hit] if len(pairs) else pairs
    stories = sides.truth["causes"].to_pandas()
    found = sides.found["causes"].to_pandas().set_index("cause_id")
    rank = sides.found["agenda"].to_pandas().set_index("cause_id")["rank"] if sides.found["agenda"].num_rows else pd.Series(dtype=float)
    scored = {
        "precision": hits.cause_id.nunique() / named_count if named_count else 1.0,
        "recall": hits.story_cause.nunique() / len(stories) if len(stories) else float("nan"),
        "named": float(named_count),
        "stories": float(len(stories)),
    }
    for story in stories.to_dict("records"):
        mine = hits[hits.story_cause == story["cause_id"]].cause_id
        scored[f"rank_{story['story']}"] = float(rank.reindex(mine).min()) if len(mine) else float("nan")
        scored |= _when(found.loc[mine], story) if len(mine) else {}
    return scored


def _when(mine: pd.DataFrame, story: dict[str, Any]) -> Scored:
    """How far the onset is off, and whether the season is the planted one (most of its months are named) or rightly none."""
    off = (mine.onset_at - pd.Timestamp(story["onset_at"])).abs().dt.total_seconds().min() / 86_400
    season = float(any(same_season(said, story) for said in mine.season))
    return {f"onset_days_{story['story']}": float(off), f"season_{story['story']}": season}


def same_season(said: str | None, story: dict[str, Any]) -> bool:
    """Whether the words of a season ("November to February", "winter") name the planted months, at least half of each in common."""
    if not story["season"] or not isinstance(said, str):
        return not story["season"] and not isinstance(said, str)
    if said == story["season"]:
        return True
    named_months = [number for number, name in enumerate(month_name) if number and name in said]
    if not named_months:
        return False
    found, true = (
        _months(*ends) for ends in ((_first(said, named_months), _last(said, named_months)), (story["season_first"], story["season_last"]))
    )
    return 2 * len(found & true) >= max(len(found), len(true))


def _first(said: str, months: list[int]) -> int:
    return min(months, key=lambda number: said.index(month_name[number]))


def _last(said: str, months: list[int]) -> int:
    return max(months, key=lambda number: said.index(month_name[number]))


def _months(first: int, last: int) -> set[int]:
    """The months from first to last, over the end of the year where need be."""
    return {(first + step - 1) % 12 + 1 for step in range((int(last) - int(first)) % 12 + 1)}


def effects(sides: Sides) -> Scored:
    """Wrong verdicts, and those that cannot tell, of all planted actions."""
    true = sides.truth["effects"].to_pandas()
    if not len(true):
        return {"verdict_errors": float("nan"), "cannot_tell": float("nan")}
    both = true[["action_id", "verdict"]].merge(sides.found["effects"].to_pandas()[["action_id", "verdict"]], on="action_id", how="left")
    shy = both.verdict_y.isna() | (both.verdict_y == "cannot_tell")
    wrong = ~shy & (both.verdict_x != both.verdict_y)
    return {"verdict_errors": float(wrong.mean()), "cannot_tell": float(shy.mean())}
