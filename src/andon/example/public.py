"""Complaints in public: on a review site or in the app store, where the firm may answer under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.example.entries import Entry, Told
from andon.example.script import ANSWER, SILENCE
from andon.example.speech import Promised
from andon.example.staff import Agent, manner

if TYPE_CHECKING:
    from andon.example.contact import Contact

# Share of reviews that the firm answers, where it would answer at all.
ANSWERED = 0.4


def by_review(
    contact: Contact, t: int, mode: str, *, agent: Agent, reaction: str, promise: Promised | None, says: tuple[str, ...], replied: int
) -> Told | None:
    """A public complaint, and the firm's answer if there is one; None when there is none."""
    episode, rng, caller, desk = contact.episode, contact.rng, contact.episode.caller, contact.world.desk
    source = episode.script.public
    where = contact.world.version(episode.account, t) if source == "appstore" else episode.account.place
    about = (episode.product, where)
    stars = 1 + int(rng.random() ** 2 * 3)
    text = contact.talk.typed("c.review")
    _, key, handle = desk.review(source, text, at=t, reply_to="", person=caller, agent=None, stars=stars, about=about)
    contact.log.append(Entry(key, t, source, key, "customer", handle, caller.id, mode, "", ""))
    contact.last_word = max(contact.last_word, t)
    if not says or reaction == SILENCE or rng.random() > ANSWERED:
        return None
    answer = contact.talk.agent(says, agent, tone=manner(rng, agent), promise=promise, team=contact.team(reaction), name=handle)
    _, own, _ = desk.review(source, answer, at=replied, reply_to=key, person=caller, agent=agent, stars=0, about=about)
    contact.log.append(Entry(key, replied, source, own, "agent", handle, caller.id, mode, agent.login, ""))
    contact.last_word = max(contact.last_word, replied)
    claimed = contact.claims(replied, says, (source, own), case="")
    return Told(replied, source, own, agent.staff_id, claimed or reaction == ANSWER)
