"""What holds a cue back: a negation, a wish, a condition, a report of others' words, a question."""

from __future__ import annotations

import re

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


def held_groups() -> tuple[str, ...]:
    """The groups of cues that can be held back."""
    return tuple(FAR)


def could_hold(word: str) -> int:
    """One bit a group of held_groups: whether the word may be the first one of what holds a cue of it back."""
    return sum(1 << place for place, group in enumerate(FAR) if FIRSTS[group].search(word))


def _first_words(group: str) -> re.Pattern[str]:
    """What holds a group back, each alternative cut off after its first word and without what it looks for around it."""
    source = "|".join(table[group].pattern for table in (NEAR, FAR, INSIDE) if group in table)
    return re.compile(re.sub(r" [^|)]*", "", re.sub(r"\(\?<?[!=][^()]*\)", "", source)))


FIRSTS = {group: _first_words(group) for group in FAR}


def silenced(sentence: str, group: str, start: int, end: int, *, plain: bool) -> bool:
    """Whether a claim at start..end is taken back by what stands in it or around it. plain: its cue names no negation itself."""
    inside = plain and group in INSIDE and INSIDE[group].search(sentence, start, end)
    return bool(inside) or _held_back(sentence, start, end, group=group)


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
