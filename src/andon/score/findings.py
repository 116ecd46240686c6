"""Scores of named causes and of effects against what was planted."""

from __future__ import annotations

from calendar import month_name
from typing import Any

import pandas as pd

from andon.score.joins import Sides
from andon.sql import step

Scored = dict[str, float]
# A defect is dated well when it is dated within so many days.
DATED = 21


def causes(sides: Sides) -> Scored:
    """Precision and recall of named causes against planted defects, their ranks, onset error in days, seasons, entries and shams.

    Recall counts causes in any state, for some defects are over; precision those that are not gone, precision_all every one.
    """
    pairs = step(sides.con, "score/causes").to_pandas()
    # A cause found by harm also holds what was denied in its scope, to be read again: it is known by the scope.
    pairs["hit"] = ((pairs.theirs * 2 >= pairs.issues) & _holds(pairs)) | (pairs.same_harm & (pairs.theirs > 0))
    hits, stories = pairs[pairs.hit], sides.truth["causes"].to_pandas()
    found = sides.found["causes"].to_pandas().set_index("cause_id")
    named, ever = (found[~found.state.isin(states)].index for states in (("gone", "dismissed"), ("dismissed",)))
    right = set(hits.cause_id)
    scored = {
        "precision": len(right & set(named)) / len(named) if len(named) else 1.0,
        "precision_all": len(right & set(ever)) / len(ever) if len(ever) else 1.0,
        "recall": hits.story_cause.nunique() / len(stories) if len(stories) else float("nan"),
        "named": float(len(named)),
        "stories": float(len(stories)),
        "shams_named": float(_shams(found.loc[ever.difference(list(right))], sides.meta)),
    }
    return scored | _by_story(hits, stories=stories, found=found, sides=sides)


def _holds(pairs: pd.DataFrame) -> pd.Series:
    """Whether a cause holds half of the story's bad issues; where the harm lies in their number, half of all its issues will do."""
    bad = (pairs.story_bad > 0) & (pairs.held * 2 >= pairs.story_bad)
    numbers = (pairs.basis == "volume") | (pairs.story_bad == 0)
    return bad | (numbers & (pairs.held_all * 2 >= pairs.story_issues.clip(lower=1)))


def _by_story(hits: pd.DataFrame, *, stories: pd.DataFrame, found: pd.DataFrame, sides: Sides) -> Scored:
    agenda = sides.found["agenda"].to_pandas()
    rank = agenda.set_index("cause_id")["rank"] if len(agenda) else pd.Series(dtype=float)
    scored: Scored = {}
    for story in stories.to_dict("records"):
        mine = hits[hits.story_cause == story["cause_id"]].cause_id
        scored[f"rank_{story['story']}"] = float(rank.reindex(mine).min()) if len(mine) else float("nan")
        if story["severity"]:
            scored["severe_first"] = float(scored[f"rank_{story['story']}"] == 1)
        scored |= _when(found.loc[mine], story) | _entry(found.loc[mine], story) if len(mine) else {}
    dated = [value <= DATED for name, value in scored.items() if name.startswith("onset_days_")]
    right, none = ([value for name, value in scored.items() if name.startswith(f"event_{what}_")] for what in ("right", "none"))
    shares: dict[str, list[Any]] = {"onset_within_21_days": dated, "event_right": right, "event_none": none}
    return scored | {name: sum(values) / len(values) if values else float("nan") for name, values in shares.items()}


def _entry(mine: pd.DataFrame, story: dict[str, Any]) -> Scored:
    """Whether the change-log entry named is the planted one (any is wrong where none is); whether none is named though one is planted."""
    name, planted, said = story["story"], story["event_id"], set(mine.event_id.dropna())
    right = {f"event_right_{name}": float(said == {planted})} if said else {}
    return right | ({f"event_none_{name}": float(not said)} if isinstance(planted, str) else {})


def _shams(found: pd.DataFrame, meta: dict[str, Any]) -> int:
    """How many of these causes lie in the scope of something that is no cause, the place of the sham action among them."""
    scopes = {sham["scope"] for sham in meta.get("shams", [])}
    # Worlds made before the peak stood among the shams name its street apart.
    scopes |= {f"place={meta['sham']['street']}"} if "sham" in meta else set()
    return sum(bool(scopes & set(scope if scope is not None else ())) for scope in found.scope)


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
    """Wrong verdicts, those that cannot tell, and whether each planted action was judged rightly."""
    true = sides.truth["effects"].to_pandas()
    if not len(true):
        return {"verdict_errors": float("nan"), "cannot_tell": float("nan"), "shams_praised": float("nan")}
    said = sides.found["effects"].to_pandas()[["action_id", "verdict"]]
    both = true[["action_id", "verdict", "story"]].merge(said, on="action_id", how="left")
    shy = both.verdict_y.isna() | (both.verdict_y == "cannot_tell")
    right = both.verdict_x == both.verdict_y
    praised = (both.verdict_x == "did_not") & (both.verdict_y == "worked")
    by_story = {f"right_{story}": float(flag) for story, flag in zip(both.story, right, strict=True)}
    whole = {"verdict_errors": float((~shy & ~right).mean()), "cannot_tell": float(shy.mean()), "shams_praised": float(praised.sum())}
    return whole | by_story
