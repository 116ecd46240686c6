"""Truth of one issue, from what really happened to it: interactions, claims, promises, outcome."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from andon.example.clock import DAY, HOUR
from andon.example.entries import Entry
from andon.example.episode import Episode
from andon.example.ledger import Claim
from andon.example.truth import Truth

RETURNS = frozenset(("again", "chase", "not_fixed", "leaving", "giveup"))
CHANNELS = {"helpdesk": "web", "mail": "email", "calls": "phone", "survey": "survey", "reviews": "review", "appstore": "review"}
SILENCE = 90 * DAY
SAME_EVENT = 3 * DAY


def cut(entries: Sequence[Entry], cuts: Sequence[int]) -> list[list[Entry]]:
    """Interactions of one thread: a new one after 24 hours of silence or a recorded claim; a call is one."""
    ordered = sorted(entries, key=lambda entry: entry.at)
    if ordered[0].source in ("calls", "survey"):
        return [list(entries)]
    found = [[ordered[0]]]
    for before, after in pairwise(ordered):
        if after.at - before.at > DAY or any(before.at < moment <= after.at for moment in cuts):
            found.append([])
        found[-1].append(after)
    return found


def comes_back(first: Entry) -> bool:
    """Whether an interaction that begins so is an inbound return for the same problem."""
    return first.mode in RETURNS and (first.speaker == "customer" or first.source == "calls")


class Verdict:
    """Writes the truth of episodes; `later` is the return of the same defect after a good spell, if there was one."""

    def __init__(self, truth: Truth, *, end: int) -> None:
        self.rows, self.end, self.truth = truth.rows, end, truth
        self.counts = dict.fromkeys("interactions messages issues bad knowable claims returned".split(), 0)

    def write(self, episode: Episode, *, later: Episode | None) -> None:
        """All rows of one issue."""
        threads: dict[str, list[Entry]] = {}
        for entry in episode.contact.log:
            threads.setdefault(entry.thread, []).append(entry)
        cuts = {t.id: [moment for moment in (t.closed, t.passed_at) if moment] for t in episode.contact.tickets}
        whole = [part for thread, entries in threads.items() for part in cut(entries, cuts.get(thread, ()))]
        whole.sort(key=lambda part: part[0].at)
        returned = sorted(part[0].at for part in whole if comes_back(part[0]))
        for nth, part in enumerate(whole, start=1):
            self._interaction(episode, part, nth=nth)
        self._issue(episode, whole)
        back = returned + ([later.opened_at] if later is not None else [])
        claims = self._claims(episode, back)
        self._commitments(episode)
        # A trouble that is back after months without a word about it looks like a new one, unless its place tells.
        silent = later.opened_at if later is not None and not later.remembers and not later.story else None
        self._resolution(episode, whole, claims=claims, back=back, silent=silent)
        if episode.story:
            self.rows["cause_issues"].append((f"true-{episode.story}", episode.id, episode.story))

    def _interaction(self, episode: Episode, part: list[Entry], *, nth: int) -> None:
        first = part[0]
        name = f"{first.source}/{first.source_id}"
        self.counts["interactions"] += 1
        self.counts["messages"] += len(part)
        inbound = first.speaker == "customer" if first.source != "calls" else first.mode != "outbound"
        account = episode.account
        tongues = {person.id: person.language for person in account.persons if person.language}
        self.rows["interactions"].append((
            name, first.source, first.source_id, first.at, part[-1].at, CHANNELS[first.source], "inbound" if inbound else "outbound",
            first.party or None,
            account.no, first.case or None, first.thread, next((entry.agent for entry in part if entry.agent), None), account.place,
            first.person,
            comes_back(first),
        ))  # fmt: skip
        self.rows["interaction_reasons"].append((name, episode.reason.name, 1, 1.0, 1.0))
        self.rows["issue_interactions"].append((episode.id, name, nth, first.mode, first.source != "survey"))
        self.rows["messages"] += [
            (
                f"{entry.source}/{entry.source_id}",
                entry.source,
                entry.source_id,
                name,
                (entry.party or None) if entry.speaker == "customer" else None,
                seq,
                entry.at,
                entry.speaker,
                entry.agent or None,
                tongues.get(entry.person) if entry.speaker == "customer" else None,
            )
            for seq, entry in enumerate(part, start=1)
        ]

    def _issue(self, episode: Episode, whole: list[list[Entry]]) -> None:
        contacts = [part for part in whole if part[0].source != "survey"]
        channels = sorted({CHANNELS[part[0].source] for part in contacts})
        episode.last_at = max((part[-1].at for part in contacts), default=episode.opened_at)
        self.counts["issues"] += 1
        self.rows["issues"].append((
            episode.id, contacts[0][0].person, episode.account.no, episode.reason.name, episode.opened_at, episode.last_at, len(contacts),
            channels,
            episode.returns_of or None, episode.story or None, episode.fixed_at,
        ))  # fmt: skip

    def _claims(self, episode: Episode, back: list[int]) -> list[Claim]:
        found = sorted((claim for claim in episode.claims if claim.at < self.end), key=lambda claim: (claim.at, claim.by, claim.source_id))
        said: int | None = None
        for claim in found:
            returned = next((t for t in back if t > claim.at), None)
            if said is not None and claim.at - said <= SAME_EVENT and not any(said < t <= claim.at for t in back):
                said = claim.at
                continue
            said = claim.at
            self.counts["claims"] += 1
            self.counts["returned"] += returned is not None
            observed = ((returned or min(self.end, episode.account.left)) - claim.at) / DAY
            self.rows["claim_outcomes"].append((
                f"{claim.by}/{claim.source}/{claim.source_id}", episode.id, claim.at, claim.by, returned, max(0.0, observed),
                episode.fixed_at is None or claim.at < episode.fixed_at - HOUR, claim.source, claim.source_id, claim.case or None,
            ))  # fmt: skip
        return found

    def _commitments(self, episode: Episode) -> None:
        for made in episode.commitments:
            if made.made_at < self.end:
                name = f"{made.source}/{made.source_id}"
                kept = made.kept_at if made.kept_at is not None and made.kept_at < self.end else None
                self.rows["commitments"].append((
                    name, episode.id, made.agent, made.made_at, made.due_at, made.state, kept, made.evidence, made.what, made.source,
                    made.source_id,
                ))  # fmt: skip

    def _resolution(self, episode: Episode, whole: list[list[Entry]], *, claims: list[Claim], back: list[int], silent: int | None) -> None:
        outcome, basis, knowable = judged(episode, claims=claims, back=back, end=self.end, silent=silent)
        last = claims[-1].at if claims else None
        returned = next((t for t in back if last is not None and t > last), None)
        seen = ((returned or self.end) - (last or episode.last_at)) / DAY
        bad = outcome in ("recurred", "unresolved", "dismissed", "abandoned")
        said = "yes" if episode.confirmed_at else "no" if episode.said_no_at else None
        contacts = len(episode.contacts) + (episode.confirmed_at > 0)
        agent_said = "denied" if episode.denied_at and not claims else "solved" if claims else None
        self.counts["bad"] += bad
        self.counts["knowable"] += knowable
        self.rows["resolutions"].append((
            episode.id, last, bool(claims), outcome, basis, float(episode.fixed_at is not None),
            None if returned is None else (returned - (last or 0)) / DAY,
            max(0.0, seen), contacts, episode.passed_on, agent_said, said, knowable, bad,
        ))  # fmt: skip


def judged(episode: Episode, *, claims: list[Claim], back: list[int], end: int, silent: int | None = None) -> tuple[str, str | None, bool]:
    """Outcome, basis and whether a reader of the records could know it (`resolved` needs a real cure).

    back: returns in order of time; silent: the last of them, where nothing tells that it is one.
    """
    last = claims[-1].at if claims else None
    fixed, left = episode.fixed_at, episode.account.left
    word = back[-1] if back else 0
    if fixed is not None and max(episode.confirmed_at, episode.said_yes_at) > max(fixed, word):
        return "resolved", "customer_said", True
    if episode.denied_at > max(last or 0, word) and fixed is None:
        return ("pending", None, False) if episode.last_at > end - SILENCE else ("dismissed", "record", True)
    if last is not None and word > last:
        return "recurred", "record", any(last < t != silent for t in back)
    if fixed is not None and word <= max(fixed, last or 0):
        outcome, basis, knowable = _cured(episode, end=end, left=left, last=max(last or 0, fixed))
        # What ended by itself, and nobody said so, looks like what was never answered.
        return outcome, basis, knowable and not (episode.quiet_cure and last is None)
    if episode.last_at > end - SILENCE:
        return "pending", None, False
    if last is not None:
        # Claimed, never cured, and no return: only the customer's own word can tell.
        return "unresolved", "customer_said" if episode.said_no_at else None, bool(episode.said_no_at)
    if episode.tried_at >= max(episode.answered_at, word, 1):
        # A plain answer, and silence: it looks the same whether it helped or not.
        return "unresolved", "customer_said" if episode.said_no_at else None, bool(episode.said_no_at)
    if episode.gave_up_at or episode.answered_at < max(word, episode.opened_at):
        return "abandoned", "customer_said" if episode.gave_up_at else "record", True
    return "unresolved", "customer_said" if episode.said_no_at else "record", True


def _cured(episode: Episode, *, end: int, left: int, last: int) -> tuple[str, str | None, bool]:
    if episode.record_at:
        return "resolved", "record", True
    if last > end - SILENCE:
        return "pending", None, False
    return "resolved", "no_return", left - last >= SILENCE
