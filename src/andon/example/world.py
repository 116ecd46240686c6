"""Everything the parts of one world share."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from andon.example.clock import DAY, Clock
from andon.example.defect import Defect
from andon.example.demand import Demand
from andon.example.desk import Desk
from andon.example.firm import Firm
from andon.example.more import part_of
from andon.example.people import Account
from andon.example.reason import Reason
from andon.example.reasons import ALL, LINE_OF
from andon.example.shams import RENAMED
from andon.example.speech import Promised, Voice, promised
from andon.example.staff import Staff
from andon.example.versions import IN_APP, lag_of, version_of
from andon.example.weather import Weather


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
    firm: Firm
    defects: list[Defect] = field(default_factory=list)

    def promise(self, rng: Random, kind: str, *, at: int) -> Promised:
        """A promise made at `at`."""
        return promised(rng, self.clock, kind, at=at)

    def attributes(self, rng: Random, account: Account, reason: Reason, *, t: int, claim_type: str) -> tuple[str, ...]:
        """The free columns of a ticket: batch, app_version, line_type, weather_flag, town; then model_year, part, claim_type."""
        batch = account.batch if account.batch and rng.random() < 0.88 else ""
        version = self._version(rng, account, reason, t=t)
        kind = account.line_type if rng.random() < 0.65 else ""
        flag = self.weather.flag(t) if reason.kind == "fault" and account.line != "car" else ""
        town = account.street.town if rng.random() < 0.8 else ""
        if self.firm.plain:
            return batch, version, kind, flag, town
        year = str(account.year) if account.year and rng.random() < 0.85 else ""
        part = part_of(self.clock, account.product, account.year) if account.year and rng.random() < 0.7 else ""
        return batch, version, kind, flag, town, year, part, claim_type if rng.random() < 0.85 else ""

    def _version(self, rng: Random, account: Account, reason: Reason, *, t: int) -> str:
        if self.firm.plain:
            months = (t - self.clock.start) // (61 * DAY)
            return f"{3 + months // 6}.{months % 6}" if reason.name in ("online_access", "router_setup") and rng.random() < 0.75 else ""
        return self.version(account, t) if reason.name in IN_APP and rng.random() < 0.75 else ""

    def version(self, account: Account, t: int) -> str:
        """The app version of an account's people; the broken one is replaced for all on the day of its correction."""
        name = version_of(self.clock, t, lag=lag_of(account))
        broken = next((defect for defect in self.defects if defect.story == "release"), None)
        mended = broken is not None and t >= broken.until and broken.scope == (f"app_version={name}",)
        return f"{name}.1" if mended else name

    def claim_type(self, rng: Random, reason: Reason, story: str, *, t: int) -> str:
        """The kind of a health claim; claims from abroad are all the story's, once it has begun."""
        if reason.name not in ("claim_late", "claim_refused"):
            return ""
        if story == "ninemonth":
            return "abroad"
        swallowed = reason.name == "claim_late" and any(defect.story == "ninemonth" and t >= defect.at for defect in self.defects)
        return rng.choice(("outpatient", "outpatient", "hospital", "dental", "hospital" if swallowed else "abroad"))

    def labels(self, rng: Random, reason: Reason, *, t: int) -> tuple[str, str, str, str]:
        """Category, subcategory, scheme and team as an agent filed it; one in eight is filed wrong."""
        luck, filed = rng.random(), reason
        if luck < 0.12:
            filed = ALL[self.firm.reasons[int(rng.random() * len(self.firm.reasons))]]
            filed = filed if filed.line == reason.line else reason
        elif luck < 0.17:
            return "Other", "", "2025" if self.renamed(t) else "2023", reason.team
        new = self.renamed(t)
        return filed.category, filed.renamed if new else filed.detail, "2025" if new else "2023", reason.team

    def renamed(self, t: int) -> bool:
        """Whether the list of categories is the new one."""
        return t >= RENAMED and (self.firm.plain or "scheme" in self.firm.stories)

    def other_team(self, rng: Random, team: str) -> str:
        """Another team of the same line of business."""
        line = LINE_OF[team]
        return rng.choice([other for other in self.firm.teams if LINE_OF[other] == line and other != team])

    def leave(self, account: Account, t: int) -> None:
        """The customer leaves; nothing of theirs may lie after it."""
        if t < account.left:
            account.left = max(t, account.last_contact)
