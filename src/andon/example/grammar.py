"""The engine that turns intents into what a customer or an agent writes.

A phrase family is a package `phrases_X` whose `GRAMMAR` maps a symbol to its alternatives. In an alternative
`{slot}` is filled with a value of the world, `<symbol>` expands, and `[this|that|]` is a choice on the spot.
`<name>` is looked up as `name.KIND@REGISTER`, `name.KIND`, `name.DIVISION@REGISTER`, `name.DIVISION`, `name@REGISTER`,
`name`; KIND is the reason of the call, DIVISION the division it belongs to (`DIVISION_OF`); for `due` and `promise` KIND
is the kind of date and of promise. `<hello>` speaks only at the start of a message and `<bye>` only at its end, and so do
`<de.hello>`, `<de.bye>` and the like. An alternative whose slot the caller did not give is not chosen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from random import Random

from andon.errors import AndonError

PHONE_REASONS = (
    "line_dead", "line_noise", "slow_internet", "bill_too_high", "bill_copy", "roaming", "change_plan", "new_sim",
    "router_setup", "moving_house", "cancel", "missed_visit",
)  # fmt: skip
LOAN_REASONS = (
    "tax_unpaid", "escrow_query", "payment_not_posted", "rate_question", "payoff_quote", "statement_copy",
    "insurance_update", "late_fee", "change_address", "online_access",
)  # fmt: skip
REASONS = PHONE_REASONS + LOAN_REASONS
# Reasons that came later, by division; symbols may also be said for a whole division.
LATER_REASONS = {
    "net": ("upgrade_due", "no_signal"),
    "car": ("car_surge", "car_brakes", "car_electrics", "car_service", "car_warranty"),
    "coffee": ("coffee_pay", "coffee_order", "coffee_points", "coffee_wait"),
    "health": ("claim_late", "claim_refused", "cover_question", "member_card", "premium_bill"),
}
DIVISION_OF = (
    dict.fromkeys(PHONE_REASONS, "net")
    | dict.fromkeys(LOAN_REASONS, "loan")
    | {reason: division for division, reasons in LATER_REASONS.items() for reason in reasons}
)
LANGUAGES = ("de", "es", "fr")
CUSTOMER_INTENTS = (
    "c.open", "c.behalf", "c.again", "c.chase", "c.detail", "c.confirm", "c.thanks", "c.ok", "c.not_fixed", "c.leaving",
    "c.harm", "c.giveup", "c.survey_good", "c.survey_kind_unsolved", "c.survey_bad", "c.survey_solved_cold",
)  # fmt: skip
AGENT_INTENTS = (
    "a.greet", "a.ask", "a.apology", "a.claim_fix", "a.commit", "a.empty", "a.deny", "a.pass_on", "a.answer", "a.close",
    "a.checked_ok",
)  # fmt: skip
REVIEW_INTENTS = ("c.review", "c.review_good")
PROMISES = ("callback", "visit", "refund", "correct", "pay", "document", "investigate")
LATER_PROMISES = ("workshop", "replace", "payout")
DUES = ("tomorrow", "hours", "days", "bdays", "weekday", "date", "eow")
CUSTOMER_REGISTERS = ("plain", "terse", "formal", "chatty", "angry")
AGENT_REGISTERS = ("warm", "neutral", "cold")
SLOTS = (
    "name", "agent", "holder", "account", "street", "phone", "product", "amount", "month", "times", "team", "n", "weekday", "date",
)  # fmt: skip
LATER_SLOTS = ("branch", "town", "year", "version")
GREETING, PARTING = "hello", "bye"
GREETINGS = (GREETING, *(f"{language}.{GREETING}" for language in LANGUAGES))
PARTINGS = (PARTING, *(f"{language}.{PARTING}" for language in LANGUAGES))

LITERAL, SYMBOL, SLOT = 0, 1, 2
Piece = tuple[int, str]
Alternative = tuple[Piece, ...]
SILENT: tuple[Alternative, ...] = ((),)

_TOKEN = re.compile(r"<([a-z][a-z0-9_.]*)>|\{([a-z_]+)\}|([\[\]|])|([^<{\[\]|]+)")
_GAP = re.compile(r" +([,.!?;]|'(?:m|d|s|ve|re|ll)\b)")
_COMMA_STOP = re.compile(r"[,;:]+(?=[,;:.!?])")
_STOP_STOP = re.compile(r"([!?])[.,]+|(?<!\.)\.[.,](?!\.)")
_MESS = (
    *(f" {stop}" for stop in ",.!?;"),
    *(f"{comma}{stop}" for comma in ",;:" for stop in ",;:.!?"),
    "!.",
    "!,",
    "?.",
    "?,",
    "..",
    ".,",
    " '",
)
_START = re.compile(r"(?:^|(?<!\.\.)[.!?] )[\"'(]?([a-z])")
_PLAIN = re.compile(r"[^\d@/]+")
_UNSAID = (None, "", "no", "one")
_ENDS = (".", "!", "?", ")", "\u2026")


class NoPhrase(AndonError, LookupError):
    """A family has no usable alternative for a symbol."""

    code = "no-phrase"


class Compiler:
    """Symbols of one family as lists of pieces; an inline choice becomes a symbol of its own."""

    def __init__(self, family: Mapping[str, Sequence[str]]) -> None:
        self.symbols: dict[str, tuple[Alternative, ...]] = {}
        for name, alternatives in family.items():
            self.symbols[name] = tuple(self._alternative(text) for text in alternatives)

    def _alternative(self, text: str) -> Alternative:
        matches = list(_TOKEN.finditer(text))
        if "".join(match[0] for match in matches) != text:
            raise NoPhrase(f"Cannot read the phrase {text!r}: a bracket stands alone.")
        options, rest = self._options(iter(matches), text=text, depth=0)
        if len(options) != 1 or rest:
            raise NoPhrase(f"Cannot read the phrase {text!r}: [, | and ] do not match.")
        return options[0]

    def _options(self, matches: Iterator[re.Match[str]], *, text: str, depth: int) -> tuple[tuple[Alternative, ...], bool]:
        """Alternatives up to the closing bracket, and whether the phrase ended before it."""
        options: list[Alternative] = []
        pieces: list[Piece] = []
        for match in matches:
            symbol, slot, mark, literal = match.groups()
            if literal is not None:
                pieces.append((LITERAL, literal))
            elif symbol is not None:
                pieces.append((SYMBOL, symbol))
            elif slot is not None:
                pieces.append((SLOT, slot))
            elif mark == "[":
                inner, open_end = self._options(matches, text=text, depth=depth + 1)
                if open_end:
                    raise NoPhrase(f"Cannot read the phrase {text!r}: [, | and ] do not match.")
                pieces.append((SYMBOL, self._inline(inner)))
            else:
                options.append(tuple(pieces))
                pieces = []
                if mark == "]":
                    return tuple(options), depth == 0
        options.append(tuple(pieces))
        return tuple(options), depth > 0

    def _inline(self, options: tuple[Alternative, ...]) -> str:
        name = f"[{len(self.symbols)}]"
        self.symbols[name] = options
        return name


class Context(dict[str, tuple[Alternative, ...]]):
    """What each symbol means for one reason, register, due, promise, place in the message and set of slots."""

    def __init__(self, symbols: Mapping[str, tuple[Alternative, ...]], kinds: tuple[str | None, ...], slots: Sequence[str]) -> None:
        super().__init__()
        self.symbols, self.slots = symbols, frozenset(slots)
        self.reason, self.register, self.due, self.promise = kinds
        self.open: set[str] = set()

    def __missing__(self, name: str) -> tuple[Alternative, ...]:
        if name in self.open:
            raise NoPhrase(f"The symbol <{name}> expands into itself.")
        self.open.add(name)
        self[name] = tuple(alternative for alternative in self.symbols[self.key(name)] if self._usable(alternative))
        self.open.discard(name)
        return self[name]

    def key(self, name: str) -> str:
        """The most special symbol there is for a name. Raises NoPhrase when there is none."""
        kind = self.due if name == "due" else self.promise if name == "promise" else self.reason
        division = DIVISION_OF.get(self.reason or "")
        for key in (f"{name}.{kind}", f"{name}.{division}", name):
            if f"{key}@{self.register}" in self.symbols:
                return f"{key}@{self.register}"
            if key in self.symbols:
                return key
        raise NoPhrase(f"No phrase for <{name}> (kind {kind}, register {self.register}).")

    def _usable(self, alternative: Alternative) -> bool:
        return all(text in self.slots if kind == SLOT else kind == LITERAL or bool(self[text]) for kind, text in alternative)


class Grammar:
    """Says intents in the words of one family: `a`, `b`, or a mapping from symbol to alternatives."""

    def __init__(self, family: str | Mapping[str, Sequence[str]]) -> None:
        phrases = import_module(f"andon.example.phrases_{family}").GRAMMAR if isinstance(family, str) else family
        self.family: dict[str, tuple[str, ...]] = {name: tuple(alternatives) for name, alternatives in phrases.items()}
        self.symbols = Compiler(self.family).symbols
        self._contexts: dict[tuple[object, ...], Context] = {}

    def context(
        self,
        reason: str | None,
        register: str | None,
        *,
        slots: Sequence[str],
        due: str | None = None,
        promise: str | None = None,
        first: bool = True,
        last: bool = True,
    ) -> Context:
        """The meaning of every symbol under these circumstances; made once, filled as it is used."""
        key = (reason, register, due, promise, first, last, tuple(slots))
        found = self._contexts.get(key)
        if found is None:
            found = Context(self.symbols, (reason, register, due, promise), slots)
            if not first:
                found.update(dict.fromkeys(GREETINGS, SILENT))
            if not last:
                found.update(dict.fromkeys(PARTINGS, SILENT))
            self._contexts[key] = found
        return found

    def say(
        self,
        rng: Random,
        intents: Sequence[str],
        *,
        reason: str | None,
        register: str | None,
        slots: Mapping[str, object],
        due: str | None = None,
        promise: str | None = None,
    ) -> str:
        """One message that says `intents` in this order: sentence case, spacing mended, no line breaks.

        slots: values by name (SLOTS); None and "" count as not given, and so do "no" and "one", as `times` starts at two.
        due, promise: kinds, needed by `a.commit`.
        Raises NoPhrase when the family has no usable alternative. The same state of `rng` gives the same text.
        """
        given = tuple([name for name, value in slots.items() if value not in _UNSAID])
        end = len(intents) - 1
        parts: list[str] = []
        for place, intent in enumerate(intents):
            context = self.context(reason, register, slots=given, due=due, promise=promise, first=place == 0, last=place == end)
            pieces: list[str] = []
            _expand(intent, context, random=rng.random, slots=slots, pieces=pieces)
            part = "".join(pieces).strip(" ,")
            if part and not part.endswith(_ENDS) and (place < end or register != "terse"):
                part += "."
            parts.append(part)
        return mended(" ".join(parts))


def _expand(name: str, context: Context, *, random: Callable[[], float], slots: Mapping[str, object], pieces: list[str]) -> None:
    alternatives = context[name]
    if not alternatives:
        raise NoPhrase(f"Every phrase of <{name}> needs a slot that was not given.")
    for kind, text in alternatives[int(random() * len(alternatives))]:
        if kind == LITERAL:
            pieces.append(text)
        elif kind == SYMBOL:
            _expand(text, context, random=random, slots=slots, pieces=pieces)
        else:
            pieces.append(str(slots[text]))


def mended(text: str) -> str:
    """Spaces and stops as a careful writer sets them, sentences begun with a capital."""
    text = " ".join(text.split())
    for pair in _MESS:
        if pair in text:
            text = _STOP_STOP.sub(lambda match: match[1] or ".", _COMMA_STOP.sub("", _GAP.sub(r"\1", text)))
            break
    return _START.sub(lambda match: match[0][:-1] + match[1].upper(), text.lstrip(",.;: "))


def typos(rng: Random, text: str, rate: float) -> str:
    """The text as a hurried person types it.

    rate: share of words with a slip (swapped, dropped or doubled letters, small initials), 0 leaves the text alone.
    Six times the rate, at most 0.4, is the chance of each habit: no apostrophes, no capitals, no last stop.
    Words with a digit or an @ are never touched.
    """
    if rate <= 0:
        return text
    random, habit = rng.random, min(0.4, 6 * rate)
    bare, small, endless = random() < habit, random() < habit, random() < habit
    words = text.split(" ")
    for place, word in enumerate(words):
        slips = random() < rate
        if not (slips or bare or small) or not _PLAIN.fullmatch(word):
            continue
        if small:
            word = word.lower()
        if bare:
            word = word.replace("'", "")
        words[place] = _slip(random, word) if slips else word
    typed = " ".join(words)
    return typed[:-1] if endless and typed.endswith((".", "?")) else typed


def _slip(random: Callable[[], float], word: str) -> str:
    """One slip of the fingers; very short words only lose their capital."""
    if len(word) < 4:
        return word.lower()
    at, kind = 1 + int(random() * (len(word) - 2)), int(random() * 5)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word.replace("'", "") if kind == 3 and "'" in word else word[:1].lower() + word[1:at] + word[at + 1] + word[at] + word[at + 2 :]
