"""From cues and model to probabilities: what is added up, and the logistic of it."""

from __future__ import annotations

import re

import numpy as np

from andon.read.model import SIGNALS

Floats = np.ndarray

# Log-odds of a text without any cue; set so that one sure cue passes one half and one weak cue does not.
BIAS = {
    "not_fixed": -3.7,
    "confirms_fixed": -4.0,
    "anger": -2.6,
    "repeat_effort": -3.3,
    "harm": -3.6,
    "courtesy": -1.6,
    "claims_fix": -4.0,
    "denies": -4.0,
}
# The model (model.py) and the cues are added: what neither was shown is seldom missed by both. The third term sets false alarms.
CUES_COUNT = {"not_fixed": 0.7, "confirms_fixed": 0.7, "harm": 1.0, "claims_fix": 0.7, "denies": 0.7}
OFFSET = {"not_fixed": 1.17, "confirms_fixed": 3.1, "harm": 1.58, "claims_fix": 5.27, "denies": 2.4}
# How much linear model (model.py) and network (windows.py) count in what is called the model here: (linear, network), else in full.
COUNT = {"leaving": (0.5, 1.0), "harm": (0.5, 1.0)}
# The model's no counts to here: two sure cues of harm in words that it was never taught outvote it.
LEAST = {"harm": -4.0}
# Signals that the model alone reads, with the same third term.
MODELLED = {"leaving": 3.51, "empty_promise": 4.74, "passes_on": 3.69}
# Of two outcomes that exclude each other, what speaks for one speaks half as much against the other.
AGAINST = 0.5
# Signals by cues alone, and by cues and model; the first two of the latter exclude each other.
ALONE = {"customer": ("anger", "repeat_effort"), "company": ("courtesy",)}
JOINED = {"customer": ("not_fixed", "confirms_fixed", "harm"), "company": ("claims_fix", "denies")}
CAPITALS = re.compile(r"[A-Z]{4,}")
RAGE = re.compile("[\U0001f621\U0001f620\U0001f92c\U0001f644\U0001f624\U0001f595\U0001f44e\U0001f621\U0001f612]")


def generic_anger(text: str) -> float:
    """Anger of a text in a language that is not read: shouting and faces only, which most languages share."""
    return float(_share(np.array([BIAS["anger"] + loudness(text)]))[0])


def both(speaker: str, linear: Floats, network: Floats) -> Floats:
    """Log-odds by linear model and network together, texts x SIGNALS[speaker], as each of the two gives them."""
    shares = np.array([COUNT.get(name, (1.0, 1.0)) for name in SIGNALS[speaker]])
    return linear * shares[:, 0] + network * shares[:, 1]


def probabilities(speaker: str, sums: Floats, odds: Floats) -> dict[str, Floats]:
    """Each signal of many texts. speaker: customer or company; sums: texts x (ALONE and JOINED), by hits.py; odds: texts x
    SIGNALS[speaker], by both()."""
    alone, joined = ALONE[speaker], JOINED[speaker]
    found = {name: sums[:, place] + BIAS[name] for place, name in enumerate(alone)}
    modelled = {name: odds[:, place] for place, name in enumerate(SIGNALS[speaker])}
    own = {
        name: CUES_COUNT[name] * (sums[:, place] + BIAS[name]) + np.maximum(modelled[name], LEAST.get(name, -np.inf)) + OFFSET[name]
        for place, name in enumerate(joined, len(alone))
    }
    found |= own
    for name, other in (joined[:2], joined[1::-1]):
        found[name] = own[name] - AGAINST * np.clip(own[other], 0.0, 4.0)
    found |= {name: modelled[name] + MODELLED[name] for name in SIGNALS[speaker] if name in MODELLED}
    return {name: _share(sum_) for name, sum_ in found.items()}


def _share(odds: Floats) -> Floats:
    """The logistic, held within 0.01 and 0.99: words never make sure."""
    return np.clip(1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0))), 0.01, 0.99)


def settle(sums: Floats, lasts: Floats) -> None:
    """ "It works" and "it does not" in one text: what is said last is taken to be so. sums, lasts: of customers, by hits.py."""
    broken, mended = (len(ALONE["customer"]) + place for place in range(2))
    both = (sums[:, broken] > 2.5) & (sums[:, mended] > 2.5)
    works = lasts[:, mended] >= lasts[:, broken]
    sums[both & works, broken] -= 4.0
    sums[both & ~works, mended] -= 4.0


def loudness(text: str) -> float:
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
