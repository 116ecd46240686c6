"""What truth says of issues, claims, promises and stories."""

import json

import pytest

from andon.example.entries import Entry
from andon.example.stories import _next_of
from andon.example.verdict import cut

DAY = 86_400


def entry(at, speaker="customer", source="helpdesk"):
    return Entry("T1", at, source, f"m{at}", speaker, "R1", "C1", "open", "", "T1")


def test_a_day_of_silence_or_a_claim_begins_a_new_interaction():
    parts = cut([entry(0), entry(3600), entry(3600 + DAY + 1), entry(90_000 + 600)], [90_100])
    assert [len(part) for part in parts] == [2, 1, 1]


def test_a_call_is_one_interaction():
    assert len(cut([entry(0, source="calls"), entry(5 * DAY, source="calls")], [])) == 1


def test_the_line_dies_again_with_the_next_rain_only():
    deaths = _next_of([10 * DAY, 30 * DAY])
    assert (deaths(10 * DAY), deaths(20 * DAY), deaths(31 * DAY)) == (30 * DAY, 30 * DAY, None)


def test_bad_is_what_the_design_calls_bad(world):
    rows = world.truth("resolutions")
    assert (rows.bad == rows.outcome.isin(["recurred", "unresolved", "dismissed", "abandoned"])).all()
    assert rows.issue_id.is_unique
    assert 0.12 < rows.bad.mean() < 0.35


def test_a_cured_problem_with_no_later_return_is_resolved(world):
    rows = world.truth("resolutions").merge(world.truth("issues"), on="issue_id")
    resolved = rows[rows.outcome == "resolved"]
    assert resolved.fixed_at.notna().all()
    assert not rows[rows.outcome.isin(["dismissed", "unresolved"])].fixed_at.notna().any()


def test_recurred_issues_have_a_return_after_the_last_claim(world):
    rows = world.truth("resolutions").query("outcome == 'recurred'")
    assert (rows.days_to_return > 0).all()


def test_every_interaction_of_an_issue_is_there_once(world):
    members, whole = world.truth("issue_interactions"), world.truth("interactions")
    assert members.interaction_id.is_unique
    assert set(members.interaction_id) == set(whole.interaction_id)
    assert set(world.truth("messages").interaction_id) == set(whole.interaction_id)


def test_kept_promises_are_kept_in_time_and_shown(world):
    made = world.truth("commitments")
    kept, empty = made[made.state == "kept"], made[made.state == "empty"]
    assert (kept.kept_at <= kept.due_at).all()
    assert kept.evidence.str.len().gt(8).all()
    assert empty.due_at.isna().all()
    assert set(made.state) >= {"kept", "broken", "empty"}


def test_a_later_return_of_the_same_defect_names_the_first(world):
    issues = world.truth("issues").set_index("issue_id")
    later = issues[issues.returns_of.notna()]
    before = issues.loc[later.returns_of]
    assert (later.opened_at.to_numpy() > before.last_at.to_numpy()).all()
    assert (later.reason_id.to_numpy() == before.reason_id.to_numpy()).all()


def test_the_manhole_returns_every_winter_on_one_street(world):
    issues = world.truth("issues").query("story == 'manhole'")
    assert set(issues.opened_at.dt.month) <= {11, 12, 1, 2, 3}
    assert issues.fixed_at.isna().all()
    assert (issues.groupby("account_id").size() > 1).any()
    assert world.truth("interactions").merge(issues[["account_id"]], on="account_id").place.nunique() == 1


def test_the_manhole_is_claimed_solved_again_and_again(world):
    issues = world.truth("issues").query("story == 'manhole'")
    claims = world.truth("claim_outcomes").query("issue_id in @issues.issue_id")
    assert len(claims) > len(issues) * 0.8
    assert claims.false.all()


def test_who_lives_over_the_manhole_answers_kindly(world):
    issues = world.truth("issues").query("story == 'manhole'").merge(world.truth("issue_interactions"), on="issue_id")
    threads = set(world.truth("interactions").merge(issues, on="interaction_id").thread_ref)  # noqa: F841 - the query below names it
    answers = world.csv("survey/answers.csv").query("about in @threads and courtesy_1_5 > 0")
    assert answers.courtesy_1_5.mean() > 3


def test_the_escrow_batch_is_one_and_never_kept(world):
    issues = world.truth("issues").query("story == 'escrow'")
    made = world.truth("commitments").query("issue_id in @issues.issue_id and what in ('correct', 'pay')")
    batch = json.loads((world.folder / "truth/meta.json").read_text())["escrow"]["batch"]
    tickets = world.csv("helpdesk/tickets.csv", delimiter=";", encoding="latin-1").query("account_no in @issues.account_id and batch != ''")
    assert set(tickets.batch) == {batch}
    assert not (made.state == "kept").any()
    assert len(issues) >= 5


def test_the_event_behind_the_escrow_story_stands_in_the_change_log(world):
    cause = world.truth("causes").set_index("story").loc["escrow"]
    event = world.csv("changelog/events.csv").set_index("event_id").loc[cause.event_id]
    assert event.scope == cause.scope_key
    assert cause.defect_at < cause.onset_at


def test_the_sham_has_an_action_and_no_cause(world):
    effect = world.truth("effects").iloc[0]
    action = world.csv("changelog/events.csv").set_index("event_id").loc[effect.action_id]
    assert (action.kind, effect.verdict) == ("action", "did_not")
    assert "sham" not in set(world.truth("causes").story)


@pytest.mark.parametrize("column", ["claimed_at", "outcome", "knowable"])
def test_resolutions_say_what_scores_need(world, column):
    assert world.truth("resolutions")[column].notna().any()
