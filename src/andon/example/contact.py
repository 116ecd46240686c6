"""One contact: who says what on which channel, and the rows it leaves. Keeps the log from which truth is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.example.clock import DAY, HOUR
from andon.example.desk import Ticket
from andon.example.entries import Entry, Told
from andon.example.people import Person
from andon.example.public import by_review
from andon.example.reasons import CALL, MAIL, REVIEW, WEB
from andon.example.script import ANSWER, DENY, FIX, PASS, PROMISE, SILENCE
from andon.example.speech import Promised
from andon.example.staff import Agent, manner
from andon.example.talk import Talk

if TYPE_CHECKING:
    from andon.example.episode import Episode


class Contact:
    """The contacts of one issue."""

    def __init__(self, episode: Episode) -> None:
        self.episode, self.world, self.rng = episode, episode.world, episode.rng
        self.log: list[Entry] = []
        self.tickets: list[Ticket] = []
        self.threads: dict[str, list[str]] = {}
        self.web: dict[str, Ticket] = {}
        self.talk = Talk(episode)
        self.case = self.about = self.passed_team = self.last_way = ""
        self.last_word = self._reply_at = 0
        self.surveyed = False

    # -- choices

    def way(self, nth: int) -> str:
        """The channel of the next contact; people mostly stay with one."""
        script = self.episode.script
        if nth == 0 and script.review and self.rng.random() < script.review:
            self.last_way = REVIEW
            return REVIEW
        if nth and self.rng.random() < 0.55 and self.last_way != REVIEW:
            return self.last_way
        weights = [a * b for a, b in zip(self.episode.reason.ways, self.episode.caller.ways, strict=True)]
        luck = self.rng.random() * sum(weights)
        self.last_way = CALL if luck < weights[0] else WEB if luck < weights[0] + weights[1] else MAIL
        return self.last_way

    def reply_time(self, t: int, way: str) -> int:
        """When the firm answers a contact made at `t`; drawn once for each contact."""
        if way == CALL:
            self._reply_at = t
        elif self._reply_at <= t:
            self._reply_at = self.world.clock.office(t + int(self.rng.lognormvariate(1.1 if way == WEB else 1.7, 0.9) * HOUR))
        return self._reply_at

    def party(self, source: str, person: Person) -> str:
        """How a source knows a person."""
        if source == "helpdesk":
            return self.world.desk.requester(self.rng, person, self.episode.account)
        if source == "mail":
            return person.second_email if person.second_email and self.rng.random() < 0.5 else person.email
        luck = self.rng.random()
        if luck < 0.03:
            return ""
        return person.landline if luck < 0.15 and person is self.episode.account.persons[0] else person.phone

    # -- contacts by the customer

    def exchange(self, t: int, mode: str, *, way: str, agent: Agent, reaction: str, promise: Promised | None, nth: int) -> Told | None:
        """A contact by the customer and the firm's answer; None when no answer is written before the world ends."""
        asked = self.talk.customer(mode, nth=nth, typed=way != CALL)
        says = self.talk.reaction(reaction, agent, text=way != CALL)
        if way == CALL:
            return self._call(t, mode, agent=agent, reaction=reaction, promise=promise, asked=asked, says=says)
        replied = self.reply_time(t, way)
        if reaction == SILENCE or replied >= self.world.clock.end:
            says = ()
        if way == REVIEW:
            return by_review(self, t, mode, agent=agent, reaction=reaction, promise=promise, says=says, replied=replied)
        send = self._by_ticket if way == WEB else self._by_mail
        return send(t, mode, agent=agent, reaction=reaction, promise=promise, asked=asked, says=says, replied=replied)

    def _call(self, t: int, mode: str, *, agent: Agent, reaction: str, promise: Promised | None, asked: str, says: tuple[str, ...]) -> Told:
        rng, talk, tone = self.rng, self.talk, manner(self.rng, agent)
        turns = [("A", talk.agent(("a.greet",), agent, tone=tone))] if rng.random() < 0.45 else []
        turns.append(("C", asked))
        if rng.random() < 0.38:
            turns += [("A", talk.agent(("a.ask",), agent, tone=tone)), ("C", talk.detail())]
        turns.append(("A", talk.agent(says, agent, tone=tone, promise=promise, team=self.team(reaction))))
        key = len(turns)
        if rng.random() < 0.55:
            turns.append(("C", talk.short("c.ok" if rng.random() < 0.5 else "c.thanks")))
            if rng.random() < 0.4:
                turns.append(("A", talk.agent(("a.close",), agent, tone=tone)))
        ticket = self._call_ticket(t, agent)
        solved, disposition = reaction in (FIX, ANSWER), "none"
        if solved and rng.random() < 0.75:
            disposition = "solved"
        elif reaction in (DENY, PASS) and rng.random() < 0.8:
            disposition = {DENY: "denied", PASS: "passed_on"}[reaction]
        call = self._write_call(t, turns, mode=mode, agent=agent, inbound=True, ticket=ticket, disposition=disposition)
        end = t + 300
        if solved and ticket is not None:
            self._close(ticket, end, "solved")
        self._pass(ticket, end, reaction)
        claimed = self.claims(end, says, ("calls", f"{call}#{key}"), case=ticket.id if ticket else "")
        if disposition == "solved":
            self.episode.claim(end, "status", ("calls", call), case=ticket.id if ticket else "")
        return Told(end, "calls", f"{call}#{key}", agent.staff_id, claimed or solved)

    def _write_call(
        self, t: int, turns: list[tuple[str, str]], *, mode: str, agent: Agent, inbound: bool, ticket: Ticket | None, disposition: str
    ) -> str:
        caller = self.episode.caller
        number, case = self.party("calls", caller), ticket.id if ticket else ""
        call = self.world.desk.call(
            self.rng, [f"{who}: {text}" for who, text in turns], at=t, inbound=inbound, person=caller, agent=agent,
            account=self.episode.account,
            ticket=case, disposition=disposition, number=number, product=self.episode.product,
        )  # fmt: skip
        for place, (who, _) in enumerate(turns, start=1):
            speaker = "customer" if who == "C" else "agent"
            self.log.append(
                Entry(
                    call, t, "calls", f"{call}#{place}", speaker, number, caller.id, mode if inbound else "outbound", agent.extension, case
                )
            )
        self.about, self.last_word = call, max(self.last_word, t + 300)
        return call

    def _call_ticket(self, t: int, agent: Agent) -> Ticket | None:
        """The ticket an agent notes on a call: the open one if they look, a new one, or none."""
        known = next((ticket for ticket in reversed(self.tickets) if not ticket.closed), None)
        if known is not None and self.rng.random() < 0.55:
            return known
        return self._open(t, agent, web=False, subject="") if self.rng.random() < self.episode.script.ticket else None

    def _by_ticket(self, t: int, mode: str, *, agent: Agent, reaction: str, promise: Promised | None, asked: str, says: tuple[str, ...],
                   replied: int) -> Told | None:  # fmt: skip
        caller = self.episode.caller
        ticket = self.web.get(caller.id)
        if ticket is None or self.rng.random() > (0.6 if mode == "chase" else 0.38):
            ticket = self.web[caller.id] = self._open(t, agent, web=True, subject=" ".join(asked.split()[:7]))
        elif ticket.closed:
            ticket.status = "reopened"
        self.case = ticket.id
        self.say_in_ticket(ticket, asked, at=t, person=caller, agent=None, mode=mode)
        if not says:
            return None
        self._clarified(t, replied, agent, ticket=ticket, thread=None)
        text = self.talk.agent(says, agent, tone=manner(self.rng, agent), promise=promise, team=self.team(reaction))
        key = self.say_in_ticket(ticket, text, at=replied, person=caller, agent=agent, mode=mode)
        if reaction in (FIX, ANSWER) and self.rng.random() < 0.93:
            self._close(ticket, replied, "solved")
        self._pass(ticket, replied, reaction)
        claimed = self.claims(replied, says, key, case=ticket.id)
        if reaction == PROMISE and self.rng.random() < 0.12:
            at = self.world.clock.waking(replied + int(HOUR * (0.1 + 5 * self.rng.random())))
            if at < self.world.clock.end:
                self.say_in_ticket(ticket, self.talk.short("c.ok"), at=at, person=caller, agent=None, mode="thanks")
        return Told(replied, *key, agent.staff_id, claimed or ticket.closed > 0)

    def say_in_ticket(self, ticket: Ticket, text: str, *, at: int, person: Person, agent: Agent | None, mode: str) -> tuple[str, str]:
        """A message in a ticket by the customer (no agent) or the firm."""
        party = self.party("helpdesk", person)
        role, author = ("agent", agent.login) if agent else ("requester", party)
        key = self.world.desk.say_in_ticket(ticket, text, at=at, role=role, author=author)
        speaker = "agent" if agent else "customer"
        self.log.append(Entry(ticket.id, at, *key, speaker, party, person.id, mode, agent.login if agent else "", ticket.id))
        self.about, self.last_word = ticket.id, max(self.last_word, at)
        return key

    def _clarified(self, t: int, replied: int, agent: Agent, *, ticket: Ticket | None, thread: list[str] | None) -> None:
        """Before the answer, sometimes a question of the agent's and what the customer says to it."""
        clock, span, caller = self.world.clock, replied - t, self.episode.caller
        if span < 2 * HOUR or self.rng.random() > 0.3:
            return
        asked = clock.office(t + span // 4)
        told = clock.waking(asked + span // 3)
        if told >= replied:
            return
        question, answer = self.talk.agent(("a.ask",), agent, tone=manner(self.rng, agent)), self.talk.detail()
        for at, text, who in ((asked, question, agent), (told, answer, None)):
            if ticket is not None:
                self.say_in_ticket(ticket, text, at=at, person=caller, agent=who, mode="detail")
            elif thread is not None:
                self.send_mail(thread, text, at=at, person=caller, agent=who, mode="detail")

    def _by_mail(self, t: int, mode: str, *, agent: Agent, reaction: str, promise: Promised | None, asked: str, says: tuple[str, ...],
                 replied: int) -> Told | None:  # fmt: skip
        caller = self.episode.caller
        known = self.threads.get(caller.id)
        if known is None or self.rng.random() > (0.65 if mode == "chase" else 0.42):
            known = self._thread(caller)
        self.send_mail(known, asked, at=t, person=caller, agent=None, mode=mode)
        if not says:
            return None
        self._clarified(t, replied, agent, ticket=None, thread=known)
        text = self.talk.agent(says, agent, tone=manner(self.rng, agent), promise=promise, team=self.team(reaction))
        key = self.send_mail(known, text, at=replied, person=caller, agent=agent, mode=mode)
        claimed = self.claims(replied, says, key, case="")
        return Told(replied, *key, agent.staff_id, claimed or reaction == ANSWER)

    def _thread(self, person: Person) -> list[str]:
        made = self.threads[person.id] = [f"MT{self.world.desk.next('thread'):08d}", "", self.party("mail", person)]
        return made

    def send_mail(self, thread: list[str], text: str, *, at: int, person: Person, agent: Agent | None, mode: str) -> tuple[str, str]:
        """A mail in a thread ([thread, last message, address of the customer])."""
        name, last, address = thread
        number = self.episode.account.no if self.rng.random() < 0.18 else ""
        key = self.world.desk.mail(text, at=at, thread=name, reply_to=last, person=person, address=address, agent=agent, account_no=number)
        thread[1] = key[1]
        self.log.append(
            Entry(name, at, *key, "agent" if agent else "customer", address, person.id, mode, agent.address if agent else "", "")
        )
        self.about, self.last_word = name, max(self.last_word, at)
        return key

    # -- tickets

    def _open(self, t: int, agent: Agent, *, web: bool, subject: str) -> Ticket:
        world, episode = self.world, self.episode
        ticket = Ticket(
            f"T{world.desk.next('ticket'):08d}", t, episode.caller, web, agent.login, subject, episode.product, world.attributes(self.rng,
            episode.account, episode.reason, t=t, claim_type=episode.claim_type),
            world.labels(self.rng, episode.reason, t=t),
        )  # fmt: skip
        self.tickets.append(ticket)
        self.case = ticket.id
        return ticket

    def _close(self, ticket: Ticket, at: int, how: str) -> None:
        closed = self.world.desk.closing(at)
        if closed < self.world.clock.end:
            ticket.closed, ticket.closed_as, ticket.status = closed, how, "closed"

    def close_tickets(self, at: int, how: str) -> None:
        """Close what is open of this issue; some tickets are forgotten."""
        for ticket in self.tickets:
            if (not ticket.closed or ticket.status == "reopened") and self.rng.random() < 0.85:
                self._close(ticket, max(at, self.last_word), how)

    def tidy(self, end: int) -> None:
        """Write the tickets' rows; long silent ones are closed by the system without a word."""
        episode = self.episode
        for ticket in self.tickets:
            swept = max(self.last_word, ticket.opened) + int((14 + 14 * self.rng.random()) * DAY)
            if ticket.status == "open" and swept < end and self.rng.random() < episode.script.swept:
                self._close(ticket, swept, "")
            if ticket.closed and ticket.closed_as != "denied":
                episode.claim(ticket.closed, "status", ("helpdesk", ticket.id), case=ticket.id)
            self.world.desk.file(self.rng, ticket, episode.account)

    def team(self, reaction: str) -> str:
        if reaction == PASS:
            self.passed_team = self.world.other_team(self.rng, self.episode.reason.team)
            return self.passed_team
        return ""

    def _pass(self, ticket: Ticket | None, at: int, reaction: str) -> None:
        passed = self.world.desk.closing(at)
        if reaction == PASS and ticket is not None and passed < self.world.clock.end:
            ticket.passed_to, ticket.passed_at = self.passed_team, passed

    def claims(self, at: int, says: tuple[str, ...], key: tuple[str, str], *, case: str) -> bool:
        if "a.claim_fix" in says or "a.checked_ok" in says:
            self.episode.claim(at, "agent", key, case=case)
            return True
        return False
