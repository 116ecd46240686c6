"""Public praise: reviews by contented customers, who have no problem and so belong to no issue."""

from __future__ import annotations

from random import Random
from typing import Any

from andon.example.defect import now_and_then
from andon.example.people import Account
from andon.example.world import World

# Line of business: where its customers praise it, how often a year and account, and of what they speak.
_PRAISED = {"coffee": ("reviews", 0.16, "coffee_order"), "loan": ("appstore", 0.03, "online_access")}


def praise(world: World, account: Account, *, rows: dict[str, list[tuple[Any, ...]]]) -> int:
    """Write an account's public praise and its truth (rows); how many there were."""
    if account.line not in _PRAISED:
        return 0
    source, rate, reason = _PRAISED[account.line]
    rng, person, clock = Random(f"{world.seed}/praise/{account.no}"), account.persons[0], world.clock
    since, until = max(account.since, clock.start), min(account.left, clock.end)
    times = now_and_then(rate, since=since, until=until)(rng, account)
    for moment in times:
        t = clock.waking(moment)
        if t >= until:
            break
        where = world.version(account, t) if source == "appstore" else account.place
        intent = f"{person.language}.c.review_good" if person.language else "c.review_good"
        slots = {"product": account.product, "branch": account.branch, "town": account.street.town}
        said = world.voice.say(rng, (intent,), reason=reason, register=person.register, slots=slots)
        text, stars = world.voice.typed(rng, said, person.slips), 4 + (rng.random() < 0.65)
        _, key, handle = world.desk.review(
            source, text, at=t, reply_to="", person=person, agent=None, stars=stars, about=(account.product, where)
        )
        name, language = f"{source}/{key}", person.language or None
        rows["interactions"].append(
            (name, source, key, t, t, "review", "inbound", handle, account.no, None, key, None, account.place, person.id, False)
        )
        rows["messages"].append((name, source, key, name, handle, 1, t, "customer", None, language))
    return len(times)
