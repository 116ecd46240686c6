"""Everything the parts of one world share."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from andon.example.clock import DAY, Clock
from andon.example.demand import Demand
from andon.example.desk import Desk
from andon.example.people import Account
from andon.example.reasons import ALL, Reason
from andon.example.speech import Promised, Voice, promised
from andon.example.staff import TEAMS, Staff
from andon.example.weather import Weather

# The helpdesk's list of categories was renamed once; until then and since then.
RENAMED = 1_735_689_600  # 2025-01-01
_LOAN_TEAMS = tuple(sorted({reason.team for reason in ALL if reason.line == "loan"}))
_NET_TEAMS = tuple(team for team in TEAMS if team not in _LOAN_TEAMS)


@dataclass
class World:
    """One world while it is written."""

    seed: int
    clock: Clock
    weather: Weather
    staff: Staff
    voice: Voice
    desk: Desk
    demand: Demand

    def promise(self, rng: Random, kind: str, *, at: int) -> Promised:
        """A promise made at `at`."""
        return promised(rng, self.clock, kind, at=at)

    def attributes(self, rng: Random, account: Account, reason: Reason, *, t: int) -> tuple[str, ...]:
        """The free columns of a ticket: batch, app_version, line_type, weather_flag, town."""
        batch = account.batch if account.batch and rng.random() < 0.88 else ""
        months = (t - self.clock.start) // (61 * DAY)
        version = f"{3 + months // 6}.{months % 6}" if reason.name in ("online_access", "router_setup") and rng.random() < 0.75 else ""
        kind = account.line_type if rng.random() < 0.65 else ""
        flag = self.weather.flag(t) if reason.kind == "fault" else ""
        return batch, version, kind, flag, account.street.town if rng.random() < 0.8 else ""

    def labels(self, rng: Random, reason: Reason, *, t: int) -> tuple[str, str, str, str]:
        """Category, subcategory, scheme and team as an agent filed it; one in eight is filed wrong."""
        luck, filed = rng.random(), reason
        if luck < 0.12:
            filed = ALL[int(rng.random() * len(ALL))]
            filed = filed if filed.line == reason.line else reason
        elif luck < 0.17:
            return "Other", "", "2025" if t >= RENAMED else "2023", reason.team
        new = t >= RENAMED
        return filed.category, filed.renamed if new else filed.detail, "2025" if new else "2023", reason.team

    def other_team(self, rng: Random, team: str) -> str:
        """Another team of the same line of business."""
        line = _LOAN_TEAMS if team in _LOAN_TEAMS else _NET_TEAMS
        return rng.choice([other for other in line if other != team])

    def leave(self, account: Account, t: int) -> None:
        """The customer leaves; nothing of theirs may lie after it."""
        if t < account.left:
            account.left = max(t, account.last_contact)
