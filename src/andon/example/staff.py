"""Who works for the firm: agents of unequal courtesy, skill and reliability, in teams."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from andon.example import names
from andon.example.firm import Firm
from andon.example.reasons import ALL

DOMAIN = "haldenmarsh.example"
AREAS = {"net": "network", "loan": "lending", "car": "cars", "coffee": "coffee", "health": "health"}
# Share of agents who close without solving.
CLOSERS = 0.06


@dataclass(frozen=True, slots=True)
class Agent:
    """One agent. courtesy, skill, reliability: 0..1, drawn apart from one another, so kind is not able and able not kind.

    closes: says that it is done, whatever was done.
    """

    staff_id: str
    name: str
    team: str
    login: str
    address: str
    extension: str
    courtesy: float
    skill: float
    reliability: float
    closes: bool = False


class Staff:
    """All agents, and who takes a contact of a team (some work more than others)."""

    def __init__(self, rng: Random, customers: int, *, firm: Firm) -> None:
        self.firm = firm
        self.agents: list[Agent] = []
        self.teams: dict[str, tuple[list[Agent], list[float]]] = {}
        reasons = [ALL[number] for number in firm.reasons]
        weight = {team: sum(reason.rate for reason in reasons if reason.team == team) for team in firm.teams}
        heads = max(2 * len(firm.teams), min(400, customers // 280))
        for team in firm.teams:
            size = max(2, round(heads * weight[team] / sum(weight.values())))
            members = [self._agent(rng, team) for _ in range(size)]
            self.teams[team] = (members, list(accumulate(0.4 + rng.random() for _ in members)))
        self.technicians = [f"TECH{number:03d}" for number in range(1, max(4, customers // 1500) + 1)]

    def _agent(self, rng: Random, team: str) -> Agent:
        number = len(self.agents)
        given, surname = names.GIVEN_NAMES.draw(rng), names.FAMILY_NAMES.draw(rng)
        plain = f"{given[0]}.{surname}".lower().encode("ascii", "ignore").decode().replace("'", "")
        luck = 1.0 if self.firm.plain else rng.random()
        agent = Agent(
            f"S{1000 + number}", given, team, f"{plain}{number}", f"{plain}{number}@{DOMAIN}", f"x{4000 + number}",
            rng.betavariate(3.2, 1.8), rng.betavariate(5, 2), rng.betavariate(7, 2.2), luck < CLOSERS and "closers" in self.firm.stories,
        )  # fmt: skip
        self.agents.append(agent)
        return agent

    def of(self, rng: Random, team: str) -> Agent:
        """The agent of a team who happens to take it."""
        members, edges = self.teams[team]
        return members[bisect(edges, rng.random() * edges[-1])]

    def kind(self, rng: Random, team: str) -> Agent:
        """A courteous agent of a team: the kindest of three who might have taken it."""
        return max((self.of(rng, team) for _ in range(3)), key=lambda agent: (agent.courtesy, agent.staff_id))


def manner(rng: Random, agent: Agent) -> str:
    """How the agent writes this time: warm, neutral or cold."""
    mood = agent.courtesy + rng.gauss(0, 0.12)
    return "warm" if mood > 0.62 else "neutral" if mood > 0.36 else "cold"
