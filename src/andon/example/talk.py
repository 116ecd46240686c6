"""Which intents make a message, in whose register, with which values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.example import names
from andon.example.clock import MONTHS
from andon.example.script import ANSWER, DENY, FIX, PASS, PROMISE, VAGUE
from andon.example.speech import TIMES, Promised, Slots
from andon.example.staff import Agent
from andon.example.versions import IN_APP

if TYPE_CHECKING:
    from andon.example.episode import Episode

_SAYS = {FIX: "a.claim_fix", PROMISE: "a.commit", VAGUE: "a.empty", DENY: "a.deny", PASS: "a.pass_on", ANSWER: "a.answer"}
_APOLOGY = {"warm": 0.6, "neutral": 0.3, "cold": 0.06}
_SORRY_FOR = (FIX, PROMISE, VAGUE, PASS)


class Talk:
    """The words of one issue."""

    def __init__(self, episode: Episode) -> None:
        self.episode, self.rng, self.voice = episode, episode.rng, episode.world.voice
        account = episode.account
        self.reason, self.danger = episode.reason.name, False
        self.slots: Slots = {
            "name": "", "agent": "", "account": account.no, "street": f"{account.persons[0].house} {account.street.name}", "phone": "",
            "product": episode.product, "amount": f"\u00a3{5 + episode.rng.expovariate(1 / 40):.2f}",
            "month": MONTHS[int(episode.rng.random() * 12)],
        }  # fmt: skip
        if not episode.world.firm.plain:
            self.slots |= {"branch": account.branch, "town": account.street.town, "year": str(account.year or "")}
            in_app = self.reason in IN_APP and episode.rng.random() < 0.3
            self.slots["version"] = episode.world.version(account, episode.now) if in_app else ""

    def customer(self, mode: str, *, nth: int, typed: bool) -> str:
        """What the customer writes or says first."""
        rng, caller, account = self.rng, self.episode.caller, self.episode.account
        slots = self.slots
        slots["name"], slots["phone"] = caller.name, names.spoken(rng, caller.phone)
        intents = {
            "open": ("c.open",), "again": ("c.again",), "chase": ("c.chase",), "not_fixed": ("c.not_fixed",), "leaving": ("c.not_fixed",
            "c.leaving"),
            "giveup": ("c.giveup",), "confirm": ("c.confirm",),
        }[mode]  # fmt: skip
        if mode in ("open", "again") and caller is not account.persons[0] and rng.random() < 0.75:
            intents, slots = ("c.behalf", *intents), slots | {"holder": account.persons[0].name}
        if mode in ("open", "again") and rng.random() < self.episode.script.harm:
            intents = (*intents, "c.harm")
        elif mode == "again" and rng.random() < 0.12:
            intents = (*intents, "c.not_fixed")
        if nth > 1:
            slots = slots | {"times": TIMES[min(nth, 10)]}
        text = self.voice.say(rng, self._spoken(intents), reason=self.reason, register=self._register(nth), slots=slots)
        return self.voice.typed(rng, text, caller.slips if typed else 0.0)

    def _spoken(self, intents: tuple[str, ...]) -> tuple[str, ...]:
        """The intents in the customer's language."""
        language = self.episode.caller.language
        return tuple(f"{language}.{intent}" for intent in intents) if language else intents

    def _register(self, nth: int) -> str:
        caller = self.episode.caller
        if nth and self.rng.random() < 0.14 * nth * (0.5 + caller.patience):
            return "angry"
        if caller.register == "angry" and self.rng.random() < 0.4:
            return "plain"
        return caller.register

    def short(self, intent: str) -> str:
        """A short word of the customer."""
        return self.voice.say(
            self.rng, self._spoken((intent,)), reason=self.reason, register=self.episode.caller.register, slots=self.slots
        )

    def typed(self, intent: str) -> str:
        """A word of the customer as they type it."""
        return self.voice.typed(self.rng, self.short(intent), self.episode.caller.slips)

    def detail(self) -> str:
        """The customer's answer to a question."""
        return self.short("c.detail")

    def reaction(self, reaction: str, agent: Agent, *, text: bool) -> tuple[str, ...]:
        """The intents of the firm's reaction."""
        if reaction not in _SAYS:
            return ()
        rng = self.rng
        intents: tuple[str, ...] = (_SAYS[reaction],)
        if reaction in _SORRY_FOR and rng.random() < (
            _APOLOGY["warm"] if agent.courtesy > 0.62 else _APOLOGY["neutral"] if agent.courtesy > 0.36 else _APOLOGY["cold"]
        ):
            intents = ("a.apology", *intents)
        if reaction == FIX and rng.random() < 0.2:
            intents = ("a.answer", *intents)
        if reaction == ANSWER and rng.random() < (0.5 if text else 0.3):
            intents = (*intents, "a.claim_fix")
        if text and rng.random() < 0.35:
            intents = (*intents, "a.close")
        return intents

    def agent(
        self, intents: tuple[str, ...], agent: Agent, *, tone: str, promise: Promised | None = None, team: str = "", name: str = ""
    ) -> str:
        """What an agent writes or says; name: how they call the customer, where not by name."""
        slots = self.slots
        slots["agent"], slots["name"] = agent.name, name or (self.episode.caller.given if tone == "warm" else self.episode.caller.name)
        if team:
            slots = slots | {"team": team}
        text = self.voice.say(self.rng, intents, reason=self.reason, register=tone, slots=slots, promise=promise)
        # Agents type well: one message in sixteen was written in a hurry.
        return self.voice.typed(self.rng, text, 0.024) if self.rng.random() < 0.06 else text
