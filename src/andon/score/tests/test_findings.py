"""What a named cause and a verdict are worth, on sides small enough to count by hand."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pyarrow as pa
import pytest

from andon.score.findings import causes, effects
from andon.sql import holding

BEGAN = datetime(2025, 3, 1, tzinfo=UTC)


def table(**columns):
    return pa.table(columns)


def sides(members, *, states, scopes=None, shams=(), ranks=None, onset=BEGAN, severity=None, events=None, sham=None):
    """Found causes with their true issues, against one outage (volume, none bad) and one harm (outcome, two of four bad)."""
    names = list(states)
    found = {
        "causes": table(cause_id=names, state=list(states.values()), onset_at=[onset] * len(names), season=[None] * len(names),
                        event_id=pa.array(events or [None] * len(names), pa.string()), scope=scopes or [[] for _ in names],
                        severity=severity or [None] * len(names),
                        scope_key=[";".join(scope) for scope in scopes] if scopes else [""] * len(names)),
        "agenda": table(cause_id=ranks or names, rank=list(range(1, len(ranks or names) + 1))),
        "cause_issues": table(cause_id=[c for c, issues in members.items() for _ in issues],
                              issue_id=[f"f{i}" for issues in members.values() for i in issues]),
    }  # fmt: skip
    truth = {
        "causes": table(cause_id=["o", "h"], story=["outage", "surge"], basis=["volume", "outcome"], severity=[None, "harm"],
                        scope_key=["", "part=T"], event_id=["E1", None],
                        onset_at=[BEGAN] * 2, season=pa.nulls(2, pa.string())),
        "cause_issues": table(cause_id=["o", "o", "o", "h", "h", "h", "h"], issue_id=[f"{n}" for n in range(1, 8)]),
        "resolutions": table(issue_id=[f"{n}" for n in range(1, 10)], bad=[n in (4, 5) for n in range(1, 10)]),
    }  # fmt: skip
    met = table(issue_id=[f"f{n}" for n in range(1, 10)], true_issue=[f"{n}" for n in range(1, 10)])
    con = holding(found | {"true_of_found": met} | {f"true_{name}": rows for name, rows in truth.items()})
    return SimpleNamespace(con=con, found=found, truth=truth, meta={"shams": list(shams)} | ({"sham": sham} if sham else {}))


def test_an_outage_is_hit_by_its_number_and_a_harm_by_its_bad_issues():
    scored = causes(sides({"A": [1, 2], "B": [4]}, states={"A": "new", "B": "new"}))
    assert (scored["recall"], scored["precision"]) == (1, 1)
    assert (scored["rank_outage"], scored["rank_surge"], scored["severe_first"]) == (1, 2, 0)


def test_a_cause_of_which_less_than_half_is_the_storys_is_false():
    scored = causes(sides({"A": [1, 8, 9], "B": [6, 7]}, states={"A": "new", "B": "new"}))
    assert (scored["recall"], scored["precision"]) == (0, 0)


def test_what_is_over_counts_for_recall_and_not_for_precision():
    scored = causes(sides({"A": [1, 2], "B": [8]}, states={"A": "gone", "B": "gone"}))
    assert (scored["recall"], scored["precision"], scored["precision_all"]) == (0.5, 1, 0.5)


@pytest.mark.parametrize(("day", "share"), [(22, 1), (23, 0)])
def test_an_onset_is_dated_within_21_days(day, share):
    scored = causes(sides({"B": [4, 5]}, states={"B": "new"}, onset=datetime(2025, 3, day, tzinfo=UTC)))
    assert scored["onset_within_21_days"] == share


def test_a_sham_that_is_named_is_counted():
    shams = [{"story": "busier", "scope": "place=Mill Bar"}]
    told = {"A": [8, 9], "B": [4, 5]}
    scopes = [["category=x", "place=Mill Bar"], ["place=Mill Bar"]]
    assert causes(sides(told, states={"A": "new", "B": "new"}, scopes=scopes, shams=shams))["shams_named"] == 1


def test_the_place_of_the_sham_action_is_a_sham():
    told, scopes = {"A": [8, 9], "B": [4, 5]}, [["place=Mill Lane"], ["place=Mill Row"]]
    assert causes(sides(told, states={"A": "new", "B": "new"}, scopes=scopes, sham={"street": "Mill Lane"}))["shams_named"] == 1


@pytest.mark.parametrize(
    ("events", "right", "none"),
    [
        (["E1", None], {"outage": 1}, 0),
        (["E2", None], {"outage": 0}, 0),
        ([None, None], {}, 1),
        (["E1", "E3"], {"outage": 1, "surge": 0}, 0),  # nothing is planted behind the second
    ],
)
def test_a_named_entry_is_the_planted_one_or_wrong_and_none_is_counted_apart(events, right, none):
    scored = causes(sides({"A": [1, 2], "B": [4, 5]}, states={"A": "new", "B": "new"}, events=events))
    assert {story: scored[f"event_right_{story}"] for story in ("outage", "surge") if f"event_right_{story}" in scored} == right
    assert scored["event_right"] == pytest.approx(sum(right.values()) / len(right) if right else float("nan"), nan_ok=True)
    assert (scored["event_none_outage"], scored["event_none"], "event_none_surge" in scored) == (none, none, False)


def test_verdicts_are_right_wrong_or_shy():
    true = table(action_id=["1", "2", "3"], verdict=["worked", "did_not", "did_not"], story=["cure", "idle", "sham"])
    found = table(action_id=["1", "2"], verdict=["cannot_tell", "worked"])
    scored = effects(SimpleNamespace(truth={"effects": true}, found={"effects": found}))
    assert scored == pytest.approx(
        {"verdict_errors": 1 / 3, "cannot_tell": 2 / 3, "shams_praised": 1, "right_cure": 0, "right_idle": 0, "right_sham": 0}
    )


@pytest.mark.parametrize(("severity", "scope", "recall"), [("harm", "part=T", 0.5), ("serious", "part=T", 0.0), ("harm", "part=U", 0.0)])
def test_a_harm_is_known_by_its_scope(severity, scope, recall):
    assert causes(sides({"A": [4, 8, 9]}, states={"A": "new"}, scopes=[[scope]], severity=[severity]))["recall"] == recall
