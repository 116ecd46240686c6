import pytest

from andon.score.findings import same_season
from andon.score.rooms import returned_share
from andon.tables import table

WINTER = {"season": "winter", "season_first": 11, "season_last": 2}
NONE = {"season": None, "season_first": None, "season_last": None}


@pytest.mark.parametrize(
    ("said", "story", "right"),
    [
        ("November to February", WINTER, True),
        ("every year from December to January", WINTER, True),
        ("winter", WINTER, True),
        ("June to August", WINTER, False),
        (None, WINTER, False),
        (None, NONE, True),
        ("June to August", NONE, False),
        ("January to December", WINTER, False),
    ],
)
def test_a_season_in_words(said, story, right):
    assert same_season(said, story) == right


def test_a_claim_not_watched_long_enough_is_not_counted():
    from datetime import UTC, datetime, timedelta

    at = datetime(2026, 1, 1, tzinfo=UTC)
    rows = [(10, 100), (40, 100), (None, 100), (None, 10)]
    claims = [
        {"claim_id": str(n), "at": at, "returned_at": back and at + timedelta(days=back), "observed_days": float(seen)}
        for n, (back, seen) in enumerate(rows)
    ]
    assert returned_share(table("claim_outcomes", claims)) == pytest.approx(1 / 3)
