"""From cues to probabilities: which hits count in their sentence, what they add up to, and the logistic of it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from andon.read.cues import anger, company, confirms_fixed, courtesy, harm, not_fixed
from andon.read.cues.lexicon import LEXICON
from andon.read.model import SIGNALS
from andon.text.cues import Cues, Hit

Outcome = Sequence[float]

CUSTOMER = Cues(
    {"not_fixed": not_fixed.NOT_FIXED, "confirms_fixed": confirms_fixed.CONFIRMS_FIXED, "anger": anger.ANGER, "harm": harm.HARM},
    lexicon=LEXICON,
)
COMPANY = Cues({"courtesy": courtesy.COURTESY, "claims_fix": company.CLAIMS_FIX, "denies": company.DENIES}, lexicon=LEXICON)
# Log-odds of a text without any cue; set so that one sure cue passes one half and one weak cue does not.
BIAS = {"not_fixed": -3.7, "confirms_fixed": -4.0, "anger": -2.6, "harm": -3.6, "courtesy": -1.6, "claims_fix": -4.0, "denies": -4.0}
SILENT = {name: 1.0 / (1.0 + math.exp(-bias)) for name, bias in BIAS.items()}
# The model (model.py) and the cues are added: what neither was shown is seldom missed by both. The third term sets false alarms.
CUES_COUNT = 0.7
OFFSET = {"not_fixed": 1.2, "confirms_fixed": 2.3, "claims_fix": 4.3, "denies": 2.0}
# Signals that the model alone reads, with the same third term.
MODELLED = {"leaving": 4.0, "commits": 1.0, "empty_promise": 2.7, "passes_on": 2.2}
# Of two outcomes that exclude each other, what speaks for one speaks half as much against the other.
AGAINST = 0.5
# The cue of a sum that stands alone says most; what repeats it says less.
FADING = {"courtesy": 1.0, "anger": 1.0}
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
CAPITALS = re.compile(r"[A-Z]{4,}")
RAGE = re.compile("[\U0001f621\U0001f620\U0001f92c\U0001f644\U0001f624\U0001f595\U0001f44e\U0001f621\U0001f612]")


class Reading(NamedTuple):
    """What one text says: a probability a signal, and the place of the strongest cue of each."""

    signals: dict[str, float]
    places: dict[str, tuple[int, int]]


def of_customer(text: str, low: str, words: set[str], *, model: Outcome) -> Reading:
    """Anger, not_fixed, confirms_fixed and harm of a customer's words.

    low: andon.text.cues.lowered(text). model: log-odds by model.py.
    """
    sums, places, ends = _sums(CUSTOMER.find(low, words), low)
    _settle(sums, ends)
    loud = _loudness(text, low)
    if loud:
        sums["anger"] = sums.get("anger", 0.0) + loud
    return Reading(
        _logistic(sums, ("anger", "harm")) | _modelled("customer", model) | _joined(sums, ("not_fixed", "confirms_fixed"), model), places
    )


def of_company(low: str, words: set[str], *, model: Outcome) -> Reading:
    """Courtesy, claims_fix and denies of the company's words. model: log-odds by model.py."""
    sums, places, _ = _sums(COMPANY.find(low, words), low)
    return Reading(_logistic(sums, ("courtesy",)) | _modelled("company", model) | _joined(sums, ("claims_fix", "denies"), model), places)


def generic_anger(text: str, low: str) -> float:
    """Anger of a text in a language that is not read: shouting and faces only, which most languages share."""
    return _logistic({"anger": _loudness(text, low)}, ("anger",))["anger"]


def _sums(hits: list[Hit], low: str) -> tuple[dict[str, float], dict[str, tuple[int, int]], dict[str, int]]:
    """Summed weights by group, the place of the strongest hit, and where the last good hit ends; overlapping hits count once."""
    sums: dict[str, float] = {}
    places: dict[str, tuple[int, int]] = {}
    ends: dict[str, int] = {}
    taken: dict[str, list[tuple[int, int]]] = {}
    for weight, start, end, group, plain, free in sorted(hits, key=lambda hit: (-abs(hit.weight), hit.start, hit.end, hit.group)):
        spans = taken.setdefault(group, [])
        if any(start < other_end and end > other_start for other_start, other_end in spans if weight > 0 or group in FADING):
            continue
        if (
            weight >= 2
            and not free
            and group in FAR
            and ((plain and group in INSIDE and INSIDE[group].search(low, start, end)) or _held_back(low, start, end, group=group))
        ):
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


def _joined(sums: Mapping[str, float], names: tuple[str, ...], model: Outcome) -> dict[str, float]:
    """Cues and model as one probability a signal."""
    odds = [CUES_COUNT * (BIAS[name] + sums.get(name, 0.0)) + said + OFFSET[name] for name, said in zip(names, model, strict=False)]
    return {name: _share(own - AGAINST * min(4.0, max(0.0, other))) for name, own, other in zip(names, odds, reversed(odds), strict=True)}


def _modelled(speaker: str, model: Outcome) -> dict[str, float]:
    """The signals that have no cues."""
    return {name: _share(said + MODELLED[name]) for name, said in zip(SIGNALS[speaker], model, strict=True) if name in MODELLED}


def _share(odds: float) -> float:
    return min(0.99, max(0.01, 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, odds))))))


def _logistic(sums: Mapping[str, float], names: tuple[str, ...]) -> dict[str, float]:
    """1 / (1 + exp(-(bias + sum))), held within 0.01 and 0.99: words never make sure."""
    return {
        name: min(0.99, max(0.01, 1.0 / (1.0 + math.exp(-BIAS[name] - sums[name])))) if name in sums else SILENT[name] for name in names
    }
