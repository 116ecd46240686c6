"""What follows a contact: the firm's own calls and mails, later words of the customer, survey answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.example.clock import DAY, HOUR
from andon.example.contact import Contact
from andon.example.entries import Entry
from andon.example.reasons import CALL, MAIL, WEB
from andon.example.staff import Agent, manner

if TYPE_CHECKING:
    pass


class Aftermath(Contact):
    """Contacts, and what comes after them."""

    def announce(self, t: int, agent: Agent) -> None:
        """The firm says that it is done: in the ticket, by a call, by mail, or only by closing the ticket."""
        t = self.world.clock.office(max(t, self.last_word + HOUR))
        if t >= self.world.clock.end:
            return
        luck, ticket = self.rng.random(), self.web.get(self.episode.caller.id)
        if ticket is not None and luck < 0.6:
            self._answer_ticket(t, agent, ("a.claim_fix",))
        elif luck < (0.68 if ticket is not None else 0.42):
            self._ring(t, agent, ("a.checked_ok",))
        elif self.last_way == MAIL or not self.tickets:
            self._mail_out(t, agent, ("a.claim_fix",))
        self.last_word = max(self.last_word, t)
        self.close_tickets(t, "solved")

    def _answer_ticket(self, t: int, agent: Agent, says: tuple[str, ...]) -> tuple[str, str]:
        ticket, caller = self.web[self.episode.caller.id], self.episode.caller
        text = self.talk.agent(says, agent, tone=manner(self.rng, agent))
        key = self.say_in_ticket(ticket, text, at=t, person=caller, agent=agent, mode="outbound")
        self.claims(t, says, key, case=ticket.id)
        return key

    def _ring(self, t: int, agent: Agent, says: tuple[str, ...]) -> str:
        turns = [("A", self.talk.agent(says, agent, tone=manner(self.rng, agent)))]
        if self.rng.random() < 0.6:
            turns.append(("C", self.talk.short("c.ok" if self.rng.random() < 0.5 else "c.thanks")))
        ticket = self.tickets[-1] if self.tickets and self.rng.random() < 0.6 else None
        call = self._write_call(t, turns, mode="outbound", agent=agent, inbound=False, ticket=ticket, disposition="none")
        self.claims(t + 300, says, ("calls", f"{call}#1"), case=ticket.id if ticket else "")
        return call

    def _mail_out(self, t: int, agent: Agent, says: tuple[str, ...]) -> tuple[str, str]:
        caller = self.episode.caller
        thread = self.threads.get(caller.id) or self._thread(caller)
        key = self.send_mail(
            thread, self.talk.agent(says, agent, tone=manner(self.rng, agent)), at=t, person=caller, agent=agent, mode="outbound"
        )
        self.claims(t, says, key, case="")
        return key

    def call_back(self, t: int, agent: Agent, *, claims: bool) -> str:
        """The promised call; its evidence."""
        return "calls/" + self._ring(t, agent, ("a.checked_ok",) if claims else ("a.greet", "a.empty"))

    def write(self, t: int, agent: Agent, *, claims: bool) -> str:
        """The promised letter or finding; its evidence."""
        says = ("a.answer", "a.claim_fix") if claims else ("a.answer", "a.empty")
        if self.episode.caller.id in self.web and self.rng.random() < 0.6:
            return "/".join(self._answer_ticket(t, agent, says))
        return "/".join(self._mail_out(t, agent, says))

    def confirm(self, t: int, agent: Agent) -> None:
        """The customer says, unasked and later, that it works."""
        t = self.world.clock.waking(max(t, self.last_word + 2 * HOUR))
        if t < min(self.world.clock.end, self.episode.account.left):
            self.episode.confirmed_at = t
            self._word(t, "confirm", agent, nth=0, answers=0.3, says=("a.close",))

    def farewell(self, t: int, agent: Agent, *, leaving: bool, nth: int) -> None:
        """The customer gives up or leaves, and says so."""
        self._word(t, "leaving" if leaving else "giveup", agent, nth=nth, answers=0.35, says=("a.apology",))

    def _word(self, t: int, mode: str, agent: Agent, *, nth: int, answers: float, says: tuple[str, ...]) -> None:
        """A word of the customer to which little is answered."""
        caller, way = self.episode.caller, self.way(1)
        text = self.talk.customer(mode, nth=nth, typed=way != CALL)
        replied = self.world.clock.office(t + int(5 * HOUR * self.rng.random()))
        heard = self.rng.random() < answers and replied < self.world.clock.end
        if way == CALL:
            turns = [("C", text), ("A", self.talk.agent(says, agent, tone=manner(self.rng, agent)))]
            self._write_call(t, turns, mode=mode, agent=agent, inbound=True, ticket=None, disposition="none")
        elif way == WEB and caller.id in self.web:
            ticket = self.web[caller.id]
            if ticket.closed and mode != "confirm":
                ticket.status = "reopened"
            self.say_in_ticket(ticket, text, at=t, person=caller, agent=None, mode=mode)
            if heard:
                self._answer_ticket(replied, agent, says)
        else:
            thread = self.threads.get(caller.id) or self._thread(caller)
            self.send_mail(thread, text, at=t, person=caller, agent=None, mode=mode)
            if heard:
                self._mail_out(replied, agent, says)

    def survey(self, t: int, agent: Agent, *, solved: bool) -> None:
        """Perhaps an answer to the survey; solved: what the customer believes at that time."""
        rng, clock, caller, desk = self.rng, self.world.clock, self.episode.caller, self.world.desk
        if not self.about or rng.random() > self.episode.script.survey:
            return
        sent = clock.office(t + DAY)
        answered = clock.waking(sent + int(rng.lognormvariate(1.8, 1.1) * HOUR))
        if answered >= clock.end:
            return
        kind = agent.courtesy + rng.gauss(0, 0.15)
        key = f"Y{desk.next('answer'):08d}"
        comment = self._comment(solved=solved, kind=kind > 0.55) if rng.random() < 0.55 else ""
        known = caller.email if rng.random() < 0.8 else ""
        if known:
            desk.link("survey", known, caller)
        desk.answers.append(
            (key, clock.iso(sent), clock.iso(answered), self.about, known, *self._scores(solved=solved, kind=kind), comment)
        )
        if comment:
            self.log.append(Entry(key, answered, "survey", key, "customer", known, caller.id, "survey", "", ""))
        self.episode.survey_said(answered, solved=solved, told=desk.answers[-1][7])

    def _comment(self, *, solved: bool, kind: bool) -> str:
        intent = ("c.survey_bad", "c.survey_kind_unsolved", "c.survey_solved_cold", "c.survey_good")[2 * solved + kind]
        return self.talk.voice.typed(self.rng, self.talk.short(intent), self.episode.caller.slips)

    def _scores(self, *, solved: bool, kind: float) -> tuple[int | str, ...]:
        """csat, courtesy, solved, nps, value; -99 where nothing was ticked."""
        rng = self.rng
        five = [min(5, max(1, round(x + rng.gauss(0, 0.7)))) for x in (1.3 + 2.0 * solved + 2.0 * kind, 1.2 + 3.9 * kind)]
        ten = [min(10, max(0, round(x + rng.gauss(0, 1.6)))) for x in (1.5 + 3.6 * solved + 4.2 * kind, 3.0 + 2.6 * solved + 2.6 * kind)]
        said: list[int | str] = [*five, "yes" if solved else "no", *ten]
        return tuple(-99 if rng.random() < share else value for share, value in zip((0.03, 0.12, 0.1, 0.08, 0.25), said, strict=True))
