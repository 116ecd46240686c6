"""The life of one problem: contacts, tries, claims, promises and returns, until it is cured or given up."""

from __future__ import annotations

from random import Random

from andon.example import chances
from andon.example.aftermath import Aftermath
from andon.example.clock import DAY, HOUR
from andon.example.ledger import Claim, Commitment
from andon.example.people import Account, Person
from andon.example.reasons import ALL, CALL, CURES, PRODUCT_OF, REVIEW, STEPS_IN, STEPS_OF
from andon.example.script import ANSWER, DENY, FIX, PASS, PROMISE, SILENCE, VAGUE, Start
from andon.example.speech import Promised
from andon.example.staff import Agent
from andon.example.world import World

Next = tuple[int, str] | None
# Share of problems that resist most tries.
HARD = 0.17
# Promises of the thing itself: when it is done, the matter mostly is.
DONE_ITSELF = ("refund", "correct", "pay", "document", "replace", "payout")
# Of those whose old trouble is back after months, so many say so at once.
REMEMBERS = 0.6
# An agent who closes without solving does so this often.
CLOSES = 0.7


class Episode:
    """One issue of one account, run from its first contact to its end."""

    def __init__(self, world: World, account: Account, *, start: Start, rng: Random, returns_of: str = "") -> None:
        self.world, self.account, self.rng = world, account, rng
        self.script, self.story, self.returns_of = start.script, start.story, returns_of
        self.reason = ALL[start.reason]
        self.product = PRODUCT_OF.get(self.reason.name, account.product)
        self.id = f"I{world.desk.next('issue'):08d}"
        self.caller: Person = self._caller()
        self.fixed_at: int | None = None
        self.denied_at = self.confirmed_at = self.said_yes_at = self.said_no_at = self.gave_up_at = self.record_at = self.left_at = 0
        self.claims: list[Claim] = []
        self.commitments: list[Commitment] = []
        self.contacts: list[tuple[int, str]] = []
        self.answered_at = self.tried_at = self.passed_on = self.opened_at = self.last_at = 0
        self.comes_back: int | None = None
        self.now, self.quiet_cure = start.t, False
        self.claim_type = world.claim_type(rng, self.reason, start.story, t=start.t)
        # Some problems are hard, whoever works them; those of the stories have their own rule.
        self.hard = rng.random() < HARD and not start.story
        # Whether the first words say that it was there before; else nobody can tell it from a new trouble of the same kind.
        self.remembers = bool(returns_of) and rng.random() < REMEMBERS
        self.contact = Aftermath(self)

    def _caller(self) -> Person:
        persons = self.account.persons
        away = self.rng.random() < (self.script.behalf if self.story == "escrow" else 0.22)
        return persons[1 + int(self.rng.random() * (len(persons) - 1))] if away and len(persons) > 1 else persons[0]

    def run(self, t: int) -> None:
        """From the first contact at `t` on; stops at the end of the world or when the customer has left."""
        mode, self.opened_at = "again" if self.remembers else "open", t
        for nth in range(self.script.most):
            t = self.world.clock.waking(t)
            if t >= min(self.world.clock.end, self.account.left):
                break
            step = self._round(t, mode, nth=nth)
            if step is None:
                break
            t, mode = step
        self._end()

    def claim(self, at: int, by: str, key: tuple[str, str], *, case: str) -> None:
        """The firm says it is solved; whether that is false is settled at the end."""
        self.claims.append(Claim(at, by, *key, case))

    def survey_said(self, at: int, *, solved: bool, told: int | str) -> None:
        """The customer ticked yes or no in the survey."""
        if told == "no" and not solved:
            self.said_no_at = at
        elif told == "yes" and solved:
            self.said_yes_at = at

    # -- one contact and what follows

    def _round(self, t: int, mode: str, *, nth: int) -> Next:
        rng, self.now = self.rng, t
        if nth and self.story == "" and rng.random() < 0.08 and len(self.account.persons) > 1:
            self.caller = self.account.persons[int(rng.random() * len(self.account.persons))]
        team = self.reason.team
        agent = self.world.staff.kind(rng, team) if self.script.kind else self.world.staff.of(rng, team)
        reaction = self.script.at(rng.random(), nth)
        if agent.closes and not self.story and rng.random() < CLOSES:
            reaction = FIX
        if nth and mode != "chase" and rng.random() < chances.weary(self, nth):
            return self._farewell(t, agent, nth=nth)
        way = self.contact.way(nth)
        if reaction == SILENCE and way == CALL:
            reaction = VAGUE
        promise = self._promise(reaction, way, t=t)
        cured = reaction in (FIX, ANSWER) and rng.random() < chances.chance(self, agent, nth)
        told = self.contact.exchange(t, mode, way=way, agent=agent, reaction=reaction, promise=promise, nth=nth)
        self.contacts.append((t, mode))
        if told is None or reaction == SILENCE:
            return self._waits(t, typical=4.0, nth=nth)
        self.answered_at = told.at
        if reaction in (FIX, ANSWER):
            return self._tried(told.at, agent, cured=cured, claimed=told.claimed)
        if reaction == PROMISE and promise is not None:
            return self._promised(told.at, agent, promise, where=(told.source, told.source_id), nth=nth)
        if reaction == DENY:
            return self._denied(told.at, nth=nth)
        if reaction == PASS:
            return self._passed(told.at, nth=nth)
        self.commitments.append(Commitment(told.source, told.source_id, told.agent, told.at, None, "vague", "empty"))
        return self._acted_anyway(told.at, agent, nth=nth) if rng.random() < 0.3 else self._waits(told.at, typical=6.0, nth=nth)

    def _promise(self, reaction: str, way: str, *, t: int) -> Promised | None:
        if reaction != PROMISE:
            return None
        kind = self.script.offers[int(self.rng.random() * len(self.script.offers))]
        return self.world.promise(self.rng, kind, at=self.contact.reply_time(t, way))

    def _tried(self, t: int, agent: Agent, *, cured: bool, claimed: bool) -> Next:
        """After a try: silence when it worked; else the customer comes back, or does not."""
        self.tried_at = t
        if claimed:
            self.contact.survey(t, agent, solved=cured or self.rng.random() < (0.97 if self.story == "manhole" else 0.7))
        if cured:
            return self._cured(t, agent)
        script = self.script
        if script.returns is not None:
            again = script.returns(t)
            return None if again is None or self.rng.random() < script.silent else (again, "again")
        if self.rng.random() < script.silent:
            return None
        days = min(45.0, max(0.3, self.rng.lognormvariate(0, 0.75) * script.lag))
        return t + int(days * DAY), "not_fixed" if days < 2.5 and self.rng.random() < 0.6 else "again"

    def _cured(self, t: int, agent: Agent) -> Next:
        self.fixed_at = t
        self.contact.close_tickets(t, "solved")
        if self.reason.record and not self.record_at and self.rng.random() < 0.5:
            self._record(self.reason.record, t)
        if self.rng.random() < 0.075:
            self.contact.confirm(t + int(self.rng.lognormvariate(0.8, 0.8) * DAY), agent)
        if self.rng.random() < self.reason.again:
            self.comes_back = t + int((65 + self.rng.random() * 150) * DAY)
        return None

    def _record(self, step: str, t: int, *, technician: str = "", ticket: str = "") -> str:
        if t >= self.world.clock.end:
            return ""
        if step in CURES:
            self.record_at = t
        return self.world.desk.step(
            self.rng, step, at=t, account=self.account, ticket=ticket or self.contact.case, product=self.product, technician=technician
        )

    def _waits(self, t: int, *, typical: float, nth: int) -> Next:
        """The customer hears nothing: chases, or gives up."""
        if self.script.stubborn:
            return t + int(min(55.0, max(3.0, self.rng.lognormvariate(0, 0.35) * (self.script.wait or typical))) * DAY), "chase"
        if self.contact.last_way == REVIEW and self.rng.random() < 0.75:
            return None
        if self.rng.random() < 0.05 + 0.10 * (nth > 1) + self.script.silent * 0.6:
            return None
        return t + int(min(40.0, max(0.8, self.rng.lognormvariate(0, 0.6) * typical)) * DAY), "chase"

    # -- promises

    def _promised(self, t: int, agent: Agent, promise: Promised, *, where: tuple[str, str], nth: int) -> Next:
        """What becomes of a promise: kept in time, late, or not at all."""
        rng, clock = self.rng, self.world.clock
        made = Commitment(*where, agent.staff_id, t, promise.due_at, promise.kind)
        self.commitments.append(made)
        share = agent.reliability if self.script.reliable is None else self.script.reliable
        if self.story == "escrow":
            share = {"callback": 0.45, "investigate": 0.25}.get(promise.kind, 0.0)
        luck = rng.random()
        if luck > share + self.script.late:
            return self._broken(made, nth=nth)
        latest = promise.due_at - 20 * 60
        done = clock.office(t + int((0.15 + 0.75 * rng.random()) * max(HOUR, latest - t)))
        if luck > share or done > latest:
            done = clock.office(promise.due_at + int((0.3 + 4 * rng.random()) * DAY))
        if done >= clock.end:
            made.state = "open" if promise.due_at >= clock.end else "broken"
            return None
        return self._kept(made, done, agent)

    def _broken(self, made: Commitment, *, nth: int) -> Next:
        due = made.due_at or made.made_at
        if due >= self.world.clock.end:
            made.state = "open"
        if made.what == "visit" and self.rng.random() < 0.4:
            self._record("visit_missed", due - 7 * HOUR)
        typical = 12.0 if self.story == "escrow" else 2.5
        return self._waits(due, typical=typical, nth=nth)

    def _kept(self, made: Commitment, done: int, agent: Agent) -> Next:
        """The record that shows a promise kept, whether it helped, and what the firm says about it."""
        rng, self.now = self.rng, done
        chance = chances.chance(self, agent, len(self.contacts))
        if chance and not self.hard and made.what in DONE_ITSELF:
            chance = max(chance, 0.93)  # the thing itself was promised, and done
        cured = rng.random() < chance
        claims = cured or rng.random() < self.script.false_claim
        evidence = self._evidence(made.what, done, agent, claims=claims)
        made.kept_at, made.evidence = done, evidence
        made.state = "kept" if made.due_at is not None and done <= made.due_at else "broken"
        if made.what == "visit" and claims:
            self._record("line_restored" if self.reason.name == "line_dead" else "line_tested", done + 40 * 60)
        elif made.what == "workshop" and claims and self.reason.record:
            self._record(self.reason.record, done + 5 * HOUR)
        if made.what != "callback" and claims:
            self.contact.announce(done + int((0.02 + 0.3 * rng.random()) * DAY), agent)
        if not claims:
            return self._waits(done, typical=5.0, nth=len(self.contacts))
        return self._tried(max(done + HOUR, self.contact.last_word), agent, cured=cured, claimed=True)

    def _evidence(self, what: str, done: int, agent: Agent, *, claims: bool) -> str:
        """A step, or the call or mail itself."""
        desk, rng = self.world.desk, self.rng
        if what == "visit":
            return "field/" + self._record("visit_made", done, technician=rng.choice(self.world.staff.technicians))
        if what == "callback":
            if self.account.line == "loan" and rng.random() < 0.35:
                self._record("callback_made", done)
            return self.contact.call_back(done, agent, claims=claims)
        if what == "investigate" or (what == "document" and self.account.line != "loan"):
            return self.contact.write(done, agent, claims=claims)
        if what == "refund":
            desk.outcome("refund", at=done, account=self.account, amount=round(3 + rng.expovariate(1 / 25), 2))
        source = STEPS_IN[self.account.line]
        if what == "correct" and self.reason.record:
            return f"{source}/{self._record(self.reason.record, done)}"
        return f"{source}/{self._record(STEPS_OF[what], done)}"

    # -- other ends

    def _denied(self, t: int, *, nth: int) -> Next:
        self.denied_at = t
        self.contact.close_tickets(t, "denied")
        if self.rng.random() < 0.5 + 0.1 * nth:
            return None
        return t + int(min(30.0, self.rng.lognormvariate(1.1, 0.8)) * DAY), "not_fixed"

    def _passed(self, t: int, *, nth: int) -> Next:
        """Another team may take it up, or nobody does."""
        self.passed_on += 1
        if self.rng.random() > 0.62 if self.script.acts else True:
            return self._waits(t, typical=6.0, nth=nth)
        other = self.world.staff.of(self.rng, self.contact.passed_team or self.reason.team)
        return self._acted_anyway(t, other, nth=nth)

    def _acted_anyway(self, t: int, agent: Agent, *, nth: int) -> Next:
        """Somebody acts without a promise, and says so."""
        done = self.world.clock.office(t + int(self.rng.lognormvariate(0.6, 0.6) * DAY))
        if done >= self.world.clock.end:
            return None
        self.now = done
        cured = self.rng.random() < chances.chance(self, agent, nth)
        if not cured and self.rng.random() > self.script.false_claim:
            return self._waits(t, typical=6.0, nth=nth)
        self.contact.announce(done, agent)
        return self._tried(max(done, self.contact.last_word), agent, cured=cured, claimed=True)

    def _farewell(self, t: int, agent: Agent, *, nth: int) -> Next:
        """The customer says that they have had enough; some leave."""
        leaving = self.rng.random() < 0.45
        self.contacts.append((t, "leaving" if leaving else "giveup"))
        self.contact.farewell(t, agent, leaving=leaving, nth=nth)
        if not leaving:
            self.gave_up_at = t
        elif self.rng.random() < 0.7:
            self.left_at = t + int((2 + 30 * self.rng.random()) * DAY)
        return None

    def _end(self) -> None:
        """The firm tidies its tickets; the unsolved sometimes leave without a word."""
        rng, clock = self.rng, self.world.clock
        solved = self.fixed_at is not None
        if not solved and self.script.ends is not None and self.opened_at < self.script.ends < clock.end:
            self.fixed_at, solved, self.quiet_cure = self.script.ends, True, True
        if not solved and not self.left_at and rng.random() < self.script.churn:
            self.left_at = self.contact.last_word + int((10 + 80 * rng.random()) * DAY)
        self.contact.tidy(clock.end)
        if self.left_at and self.left_at < clock.end:
            self.world.leave(self.account, self.left_at)

    def late_cure(self, t: int) -> None:
        """The firm puts it right after all, long after the last contact."""
        if t < self.world.clock.end:
            self._record(self.reason.record, t)
            self.fixed_at = t

    def forget(self) -> None:
        """Let go of the contacts, which point back here, so that memory is free at once."""
        self.contact.__dict__.clear()
