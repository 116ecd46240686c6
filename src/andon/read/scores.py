"""From cues to probabilities: which hits count in their sentence, what they add up to, and the logistic of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from andon.read.cues import anger, company, confirms_fixed, courtesy, harm, not_fixed
from andon.read.cues.lexicon import LEXICON
from andon.read.model import SIGNALS
from andon.text.cues import WORD, Cues, Hit

Floats = np.ndarray

CUSTOMER = Cues(
    {"not_fixed": not_fixed.NOT_FIXED, "confirms_fixed": confirms_fixed.CONFIRMS_FIXED, "anger": anger.ANGER, "harm": harm.HARM},
    lexicon=LEXICON,
)
COMPANY = Cues({"courtesy": courtesy.COURTESY, "claims_fix": company.CLAIMS_FIX, "denies": company.DENIES}, lexicon=LEXICON)
# Log-odds of a text without any cue; set so that one sure cue passes one half and one weak cue does not.
BIAS = {"not_fixed": -3.7, "confirms_fixed": -4.0, "anger": -2.6, "harm": -3.6, "courtesy": -1.6, "claims_fix": -4.0, "denies": -4.0}
# The model (model.py) and the cues are added: what neither was shown is seldom missed by both. The third term sets false alarms.
CUES_COUNT = 0.7
OFFSET = {"not_fixed": 1.2, "confirms_fixed": 2.3, "claims_fix": 4.3, "denies": 2.0}
# Signals that the model alone reads, with the same third term.
MODELLED = {"leaving": 3.2, "empty_promise": 2.7, "passes_on": 2.2}
# Of two outcomes that exclude each other, what speaks for one speaks half as much against the other.
AGAINST = 0.5
# The cue of a sum that stands alone says most; what repeats it says less.
FADING = {"courtesy": 1.0, "anger": 1.0}
# No cue and nothing that holds one back runs over these.
SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
PAUSE = re.compile(r"[.!?\n]|:\)")
WINDOW = 70
TURN = re.compile(r"\b(?:but|however|and then|though|although|anyway|yet)\b")
NEGATION = r"\b(?:not|never|no|nobody|nothing|hardly|neither|nor|isnt|hasnt|doesnt|didnt|wasnt|cant|cannot|wont|without|[a-z]+n't)\b"
WISH = (
    r"\b(?:hope|hoping|hopefully|want|wants|wanted|need|needs|wish|would|expect|expecting|make sure|sure that|so that|in order|waiting|wait"
    r"|will|going to|shall|to be|to get|to have|cannot say)\b|'ll\b"
)
CONDITION = r"\b(?:if|once|until|till|when|whether|unless|in case|supposed|meant|before|as soon as|despite|in spite)\b"
HEARSAY = (
    r"\b(?:told|tell|telling|(?<!having )said|(?<!to )say|says|saying|promised|claim(?:s|ed)?|assured|thought"
    r"|supposedly|apparently|allegedly"
    r"|marked|wrote|insist(?:s|ed)?|email says|(?:called|rang|wrote|phoned) to say|can you|could you|when will|has it|is it|how can)\b"
)
# What holds a cue back when it stands before it in the same clause, and what does so over a comma.
NEAR = {
    "confirms_fixed": re.compile(rf"{NEGATION}|{WISH}|\b(?:get|make|bring|stop|how|what|why|check|(?<!to )confirm)\b|\bto\s*$"),
    "claims_fix": re.compile(rf"{NEGATION}|{WISH}|\b(?:ensure|let's)\b|\b(?:you|you've|to)\s*$"),
    "not_fixed": re.compile(r"\b(?:hope|hoping|do you|would you|could i|does it|is there)\b"),
    "denies": re.compile(r"\b(?:hope|check|sure)\b"),
}
FAR = {
    "confirms_fixed": re.compile(rf"{CONDITION}|{HEARSAY}"),
    "claims_fix": re.compile(CONDITION),
    "not_fixed": re.compile(r"\b(?:if(?! only)|in case|unless|whether|worried that|afraid that)\b"),
    "denies": re.compile(r"\b(?:if|whether|in case|unless)\b"),
}
# What may not stand in the gaps of a cue that claims something.
INSIDE = dict.fromkeys(
    ("confirms_fixed", "claims_fix"), re.compile(NEGATION + r"|\b(?:until|till|if|once|when|whether|unless|will|would|could)\b")
) | {"not_fixed": re.compile(r"\b(?:hasnt|didnt|hasn't|haven't|didn't|isn't|not|never)\b")}
OWN_CLAUSE = re.compile(r"[,;:]")
ASKS = frozenset(("confirms_fixed", "claims_fix", "denies"))
# Signals by cues alone, and by cues and model.
ALONE = {"customer": ("anger", "harm"), "company": ("courtesy",)}
JOINED = {"customer": ("not_fixed", "confirms_fixed"), "company": ("claims_fix", "denies")}
CAPITALS = re.compile(r"[A-Z]{4,}")
RAGE = re.compile("[\U0001f621\U0001f620\U0001f92c\U0001f644\U0001f624\U0001f595\U0001f44e\U0001f621\U0001f612]")


class Cued(NamedTuple):
    """What the cues of a text add up to: log-odds a signal, and the place of the strongest cue of each."""

    sums: dict[str, float]
    places: dict[str, tuple[int, int]]


def of_customer(text: str, low: str) -> Cued:
    """Cues of anger, not_fixed, confirms_fixed and harm in a customer's words. low: andon.text.cues.lowered(text)."""
    sums, places, ends = _sums(_hits(low, company=False))
    _settle(sums, ends)
    loud = _loudness(text, low)
    if loud:
        sums["anger"] = sums.get("anger", 0.0) + loud
    return Cued(sums, places)


def of_company(low: str) -> Cued:
    """Cues of courtesy, claims_fix and denies in the company's words."""
    sums, places, _ = _sums(_hits(low, company=True))
    return Cued(sums, places)


def generic_anger(text: str, low: str) -> float:
    """Anger of a text in a language that is not read: shouting and faces only, which most languages share."""
    return float(_share(np.array([BIAS["anger"] + _loudness(text, low)]))[0])


def probabilities(speaker: str, cued: Sequence[Cued], odds: Floats) -> dict[str, Floats]:
    """Each signal of many texts. speaker: customer or company; odds: texts x SIGNALS[speaker], by model.py."""
    alone, joined = ALONE[speaker], JOINED[speaker]
    sums = np.array([[one.sums.get(name, 0.0) for name in (*alone, *joined)] for one in cued]).reshape(len(cued), len(alone) + len(joined))
    found = {name: sums[:, place] + BIAS[name] for place, name in enumerate(alone)}
    modelled = {name: odds[:, place] for place, name in enumerate(SIGNALS[speaker])}
    own = {
        name: CUES_COUNT * (sums[:, place] + BIAS[name]) + modelled[name] + OFFSET[name] for place, name in enumerate(joined, len(alone))
    }
    for name, other in zip(joined, reversed(joined), strict=True):
        found[name] = own[name] - AGAINST * np.clip(own[other], 0.0, 4.0)
    found |= {name: modelled[name] + MODELLED[name] for name in SIGNALS[speaker] if name in MODELLED}
    return {name: _share(sum_) for name, sum_ in found.items()}


def _share(odds: Floats) -> Floats:
    """The logistic, held within 0.01 and 0.99: words never make sure."""
    return np.clip(1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0))), 0.01, 0.99)


@lru_cache(maxsize=1 << 17)
def _heard(sentence: str, company: bool) -> tuple[Hit, ...]:
    """The cues of one sentence that nothing in it holds back. Desks repeat themselves: most of their sentences were met before."""
    hits = (COMPANY if company else CUSTOMER).find(sentence, set(WORD.findall(sentence)))
    return tuple(hit for hit in hits if hit.weight < 2 or hit.free or hit.group not in FAR or not _silenced(sentence, hit))


def _silenced(sentence: str, hit: Hit) -> bool:
    """Whether a claim is taken back by what stands in it or around it."""
    inside = hit.plain and hit.group in INSIDE and INSIDE[hit.group].search(sentence, hit.start, hit.end)
    return bool(inside) or _held_back(sentence, hit.start, hit.end, group=hit.group)


def _hits(low: str, *, company: bool) -> list[Hit]:
    """The first place of each cue that counts."""
    found: dict[int, Hit] = {}
    for match in SENTENCE.finditer(low):
        at = match.start()
        for hit in _heard(match.group(), company):
            if hit.number not in found:
                found[hit.number] = hit._replace(start=hit.start + at, end=hit.end + at) if at else hit
    return list(found.values())


def _sums(hits: list[Hit]) -> tuple[dict[str, float], dict[str, tuple[int, int]], dict[str, int]]:
    """Summed weights by group, the place of the strongest hit, and where the last good hit ends; overlapping hits count once."""
    sums: dict[str, float] = {}
    places: dict[str, tuple[int, int]] = {}
    ends: dict[str, int] = {}
    taken: dict[str, list[tuple[int, int]]] = {}
    for weight, start, end, group, _, _, _ in sorted(hits, key=lambda hit: (-abs(hit.weight), hit.start, hit.end, hit.group)):
        spans = taken.setdefault(group, [])
        if any(start < other_end and end > other_start for other_start, other_end in spans if weight > 0 or group in FADING):
            continue
        if weight > 0 or group in FADING:
            spans.append((start, end))
        sums[group] = sums.get(group, 0.0) + (weight if group in FADING or len(spans) < 2 else 0.8 * weight)
        if weight > 0:
            places.setdefault(group, (start, end))
            if weight >= 3:
                ends[group] = max(end, ends.get(group, 0))
    return sums, places, ends


def _held_back(low: str, start: int, end: int, *, group: str) -> bool:
    """Whether the sentence around a hit asks, supposes, reports or denies what the cue says."""
    before = low[max(0, start - WINDOW) : start]
    stops = [match.end() for match in PAUSE.finditer(before)]
    turns = [match.end() for match in TURN.finditer(before)]
    before = before[max(stops + turns, default=0) :]
    if group in ASKS:
        after = PAUSE.search(low, end)
        if after is not None and after.group() == "?" and "," not in low[end : after.start()]:
            return True
    return bool(FAR[group].search(before) or NEAR[group].search(OWN_CLAUSE.split(before)[-1]))


def _settle(sums: dict[str, float], ends: dict[str, int]) -> None:
    """ "It works" and "it does not" in one text: what is said last is taken to be so."""
    broken, mended = sums.get("not_fixed", 0.0), sums.get("confirms_fixed", 0.0)
    if broken > 2.5 and mended > 2.5:
        if ends.get("confirms_fixed", 0) >= ends.get("not_fixed", 0):
            sums["not_fixed"] = broken - 4.0
        else:
            sums["confirms_fixed"] = mended - 4.0


def _loudness(text: str, low: str) -> float:
    """Log-odds for capitals, repeated marks and faces."""
    loud = 0.0
    if "!" in text or "?" in text:
        loud += 0.4 * min(text.count("!"), 1) + (1.2 if "!!" in text or "??" in text or "?!" in text or "!?" in text else 0.0)
    if not text.islower():
        capitals = CAPITALS.findall(text)
        if len(capitals) > 1:
            loud += 2.0 if sum(map(len, capitals)) * 2 > len(text) else 1.2
        elif capitals:
            loud += 0.4
    if not text.isascii() and RAGE.search(text):
        loud += 2.0
    return loud
