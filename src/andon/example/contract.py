"""What a phrase family must be able to say for the whole firm; `python -m andon.example.contract a` tells what is missing."""

from __future__ import annotations

import sys
from random import Random
from statistics import median

from andon.example import grammar
from andon.example.grammar import LANGUAGES, LATER_REASONS, REASONS, SLOT, SYMBOL, Grammar, NoPhrase

NEW = tuple(reason for reasons in LATER_REASONS.values() for reason in reasons)
EVERY = REASONS + NEW
# Symbols of a reason, and of a division: alternatives at least.
OF_REASON = {"problem.{}": 20, "problem.{}@terse": 4, "info.{}": 7}
OF_DIVISION = {"c.leaving.{}": 6, "c.detail.{}": 10, "a.ask.{}": 8}
ONCE = {
    "c.review": 10, "c.review@terse": 4, "c.review@angry": 5, "c.review_good": 10, "c.review_good@terse": 4,
    **{f"promise.{kind}": 8 for kind in grammar.LATER_PROMISES},
}  # fmt: skip
# Symbols of a language, said as `de.c.open`; nouns are `de.noun.REASON`.
OF_LANGUAGE = {
    "c.open": 12, "c.behalf": 4, "c.again": 8, "c.chase": 8, "c.detail": 8, "c.confirm": 6, "c.thanks": 6, "c.ok": 5, "c.not_fixed": 6,
    "c.leaving": 4, "c.harm": 4, "c.giveup": 4, "c.survey_good": 4, "c.survey_kind_unsolved": 4, "c.survey_bad": 4,
    "c.survey_solved_cold": 4, "c.review": 6, "c.review_good": 5, "hello": 4, "bye": 4, "noun": 3,
}  # fmt: skip
NOUNS = 3
# What must be said in words of the reason itself: intent, reason, alternatives at least.
OWN_WORDS = (
    ("c.harm", "car_surge", 10), ("a.deny", "car_surge", 8), ("a.deny", "coffee_pay", 6), ("a.deny", "upgrade_due", 6),
    ("a.deny", "claim_refused", 6), ("a.deny", "car_warranty", 6),
)  # fmt: skip
BARE = {"agent": "Tom", "n": "3", "weekday": "Friday", "date": "3 April", "team": "billing", "holder": "Rose"}
FULL = BARE | {
    "name": "Ana Price", "account": "4471123", "street": "Mill Lane", "times": "three", "phone": "020 7946 0101", "product": "Fibre 80",
    "amount": "\u00a384.20", "month": "March", "branch": "Harbour Bar", "town": "Kelstow", "year": "2021", "version": "4.3",
}  # fmt: skip


def missing(family: Grammar) -> list[str]:
    """Sentences, one a gap: what the family cannot say yet. Empty when it keeps the contract."""
    return [*_counts(family), *_own(family), *_slots(family), *_resolved(family), *_narrow(family)]


def wanted(family: Grammar) -> dict[str, int]:
    """Symbols a family must have for the whole firm, with how many alternatives at least."""
    found = dict(ONCE)
    found |= {form.format(reason): least for reason in NEW for form, least in OF_REASON.items()}
    found |= {form.format(line): least for line in ("car", "coffee", "health") for form, least in OF_DIVISION.items()}
    for language in LANGUAGES:
        found |= {f"{language}.{name}": least for name, least in OF_LANGUAGE.items()}
        found |= {f"{language}.noun.{reason}": NOUNS for reason in EVERY}
    for stem, least in _stems(family).items():
        found |= {f"{stem}.{reason}": max(least, found.get(f"{stem}.{reason}", 0)) for reason in NEW}
    return found


def _stems(family: Grammar) -> dict[str, int]:
    """Symbols that most of the first reasons have words of their own for, and half the usual number of alternatives."""
    sizes: dict[str, list[int]] = {}
    for name, alternatives in family.family.items():
        stem, _, reason = name.rpartition(".")
        if reason in REASONS:
            sizes.setdefault(stem, []).append(len(alternatives))
    own = {stem: max(4, round(median(found) / 2)) for stem, found in sizes.items() if 2 * len(found) >= len(REASONS)}
    return {stem: least for stem, least in own.items() if not stem.startswith(tuple(f"{language}." for language in LANGUAGES))}


def _counts(family: Grammar) -> list[str]:
    have = {name: len(alternatives) for name, alternatives in family.family.items()}
    gaps = [(name, have.get(name, 0), least) for name, least in wanted(family).items() if have.get(name, 0) < least]
    return [f"{name} has {found} alternatives, needs {least}." for name, found, least in sorted(gaps)]


def _reached(family: Grammar, intent: str, *, reason: str, register: str, slots: dict[str, str]) -> list[str]:
    """The symbols, most special first found, that an intent can come to; each is resolved on the way."""
    context = family.context(reason, register, slots=tuple(slots), due="date", promise="workshop")
    seen: list[str] = []
    waiting = [intent]
    while waiting:
        name = waiting.pop()
        if not context[name]:
            raise NoPhrase(f"<{name}> of {reason} in {register} has nothing to say when only some values are known.")
        if (key := context.key(name) if context[name] != grammar.SILENT else name) not in seen:
            seen.append(key)
            waiting += [text for option in context[name] for kind, text in option if kind == SYMBOL]
    return seen


def _own(family: Grammar) -> list[str]:
    gaps = []
    for intent, reason, least in OWN_WORDS:
        try:
            keys = _reached(family, intent, reason=reason, register="neutral", slots=FULL)
        except NoPhrase as gap:
            gaps.append(str(gap))
            continue
        most = max((len(family.family.get(key, ())) for key in keys if f".{reason}" in key), default=0)
        if most < least:
            gaps.append(f"{intent} of {reason} needs {least} alternatives in words of its own, has {most}.")
    return gaps


def _slots(family: Grammar) -> list[str]:
    used = {text for options in family.symbols.values() for option in options for kind, text in option if kind == SLOT}
    return [f"The placeholder {{{slot}}} is not known." for slot in sorted(used - {*grammar.SLOTS, *grammar.LATER_SLOTS})]


def _resolved(family: Grammar) -> list[str]:
    """Every intent for every reason and register, with all values and with few."""
    gaps = set()
    foreign = tuple(f"{language}.{name}" for language in LANGUAGES for name in OF_LANGUAGE if name != "noun")
    for reason in EVERY:
        asked = [(intent, register) for register in grammar.CUSTOMER_REGISTERS for intent in grammar.CUSTOMER_INTENTS]
        asked += [(intent, register) for register in grammar.AGENT_REGISTERS for intent in grammar.AGENT_INTENTS]
        asked += [(intent, "plain") for intent in (*grammar.REVIEW_INTENTS, *foreign)]
        for intent, register in asked:
            for slots in (FULL, BARE):
                try:
                    _reached(family, intent, reason=reason, register=register, slots=slots)
                except NoPhrase as gap:
                    gaps.add(str(gap))
    return sorted(gaps)[:20]


def _narrow(family: Grammar) -> list[str]:
    """Intents that repeat themselves: 300 openings of each new reason, 200 reviews, 400 openings of each language."""
    asked = [("c.open", reason, "plain", 300, 0.95) for reason in NEW]
    asked += [("c.review", reason, "plain", 200, 0.93) for reason in LATER_REASONS["coffee"]]
    asked += [(f"{language}.c.open", "line_dead", "plain", 400, 0.55) for language in LANGUAGES]
    gaps = []
    for intent, reason, register, count, least in asked:
        rng = Random(f"{intent}/{reason}")
        try:
            said = {family.say(rng, [intent], reason=reason, register=register, slots=FULL) for _ in range(count)}
        except NoPhrase:
            continue  # told above
        if len(said) < least * count:
            gaps.append(f"{intent} of {reason}: {len(said)} of {count} messages differ, {least:.0%} should.")
    return gaps


def main(argv: list[str]) -> int:
    """Writes what the family named first is missing; 0 when it keeps the contract."""
    gaps = missing(Grammar(argv[0]))
    sys.stdout.write(("\n".join(gaps) if gaps else f"Family {argv[0]} keeps the contract.") + "\n")
    return 1 if gaps else 0


def ready(family: Grammar) -> bool:
    """Whether a family has every symbol for the whole firm (not whether there are enough words)."""
    return all(name in family.family for name in wanted(family))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
