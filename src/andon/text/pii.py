"""Personal data in free text: e-mail addresses, phone numbers, payment cards, IBANs, account numbers; and their masking.

Patterns only, each with its own check: cards by the Luhn sum (ISO/IEC 7812-1), IBANs by mod 97 (ISO 13616), phone
numbers by the possible lengths of the numbering plans (phonenumbers). Names and addresses are not looked for here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import phonenumbers

KINDS = ("email", "phone", "card", "iban", "account")
# A national number is taken for a phone when one of these plans allows its length.
REGIONS = ("GB", "US", "DE", "FR", "AU")


class Found(NamedTuple):
    """One piece of personal data: characters start..end of the text, and its kind (one of KINDS)."""

    start: int
    end: int
    kind: str


MAIL_LIKE = re.compile(r"[\w'+-]@[\w-]+\.\w")
EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b", re.I)
# Runs of digits with the separators people use; a comma or a lone point inside means an amount, so it ends the run.
DIGITS = re.compile(r"(?<![\w.,£$€/@#-])(?:\+|\()?\d[\d ()./\u2010-\u2013-]{5,26}\d(?![\w@]|[.,]\d)")
# Cheap looks before the two: they start with a digit, which the engine can skip to.
IBAN_LIKE = re.compile(r"\d(?<=[A-Z]{2}\d)\d", re.I)
RUN = re.compile(r"\d[\d ()./\u2010-\u2013-]{5,26}\d")
AMOUNT_BEFORE = re.compile(r"(?:[£$€¥]|\b(?:usd|eur|gbp|rs|chf))\.?\s*$", re.I)
AMOUNT_AFTER = re.compile(r"\s*(?:[£$€%¥]|(?:pounds?|euros?|dollars?|pence|cents?|usd|eur|gbp|km|kwh|miles|units?|points?)\b)", re.I)
DATE_LIKE = re.compile(
    r"(?:(?:19|20)\d\d([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}([-/. ])\d{1,2}\2(?:19|20)?\d\d)(?:[ T]\d{1,2}(?::\d\d)*)?"
    r"|(?:19|20)\d\d ?[-/\u2013] ?(?:19|20)?\d\d|\d{1,2}\.\d\d ?[-\u2013] ?\d{1,2}\.\d\d|(?:19|20)\d{2}[01]\d[0-3]\d"
)
PHONE_WORD = re.compile(
    r"(?:phone|mobile|cell|tel|telephone|call(?:ed)?|ring|text|whatsapp|fax|number|landline|handset)\b[^.?!\n]{0,18}$", re.I
)
NANP = re.compile(r"(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
SOCIAL = re.compile(r"\d{3}-\d{2}-\d{4}")
CARD_WORD = re.compile(r"\b(?:card|visa|mastercard|amex)\b[^.?!\n]{0,20}$", re.I)
FOURS = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{4}")
# After a word that names an account: letters and digits with at least four digits, or a last-four after "ending".
ACCOUNT = re.compile(
    r"\b(?P<word>accounts?|accts?|a/c|customer|client|policy|loan|mortgage|membership|member|contract|subscriber|reference|ref"
    r"|passport|licen[cs]e|meter|nhs|social security|ssn|national insurance|sort code|iban)\b"
    r"(?P<link>[\s.:#=-]{0,3}(?:(?:number|num|no|nr|id|ref|reference|code|holder|ending|in|is|was)\b[\s.:#=-]{0,3}){0,4})"
    r"(?P<value>[a-z]{0,4}[-/]?\d[\da-z]*(?:[-/]\d[\da-z]*| \d{3,}| (?=\d\d \d\d\b|\d\d\b)\d\d){0,5})(?![\w@]|[.,]\d|\s*%)",
    re.I,
)
# Letters that every word of ACCOUNT holds: a cheap look before the pattern.
ACCOUNT_WORDS = "acc a/c cust clie poli loan mort memb contr subs ref pass lic mete nhs soc ssn nati sort iban".split()
NUMBERED = re.compile(r"(?:number|num|no|nr|id|ref|reference|code)\b|[#:]", re.I)
AS_NUMBER = ("account", "accounts", "acct", "accts", "a/c", "policy", "loan", "mortgage", "membership", "reference", "ref")
YEAR = re.compile(r"(?:19|20)\d\d")
# Fewer than four digits close together are no number of anything.
CLOSE_DIGITS = re.compile(r"\d(?<![\d@]\d)(?:[^\W_]?[-/ ().\u2010-\u2013]{0,2}\d){3}")


def find(text: str) -> list[Found]:
    """Personal data in `text`, by start, never overlapping; what is already masked (XXXX, [phone]) is left alone."""
    found: list[Found] = []
    if "@" in text and MAIL_LIKE.search(text):
        found += (Found(match.start(), match.end(), "email") for match in EMAIL.finditer(text))
    if CLOSE_DIGITS.search(text):
        found += _numbers(text)
    return _apart(found) if len(found) > 1 else found


def mask(text: str, spans: Sequence[tuple[int, int, str]] | None = None) -> str:
    """`text` with every span replaced by a visible token such as [email]; spans default to find(text).

    spans: (start, end, kind) in characters of `text`; overlapping ones are merged from the left.
    """
    pieces: list[str] = []
    at = 0
    for start, end, kind in find(text) if spans is None else sorted(spans):
        if start < at:
            continue
        pieces += (text[at:start], f"[{kind}]")
        at = end
    return "".join((*pieces, text[at:])) if pieces else text


def _numbers(text: str) -> Iterator[Found]:
    """Everything that is made of digits, the surest kind first."""
    if IBAN_LIKE.search(text):
        for match in IBAN.finditer(text):
            if is_iban(match.group()):
                yield Found(match.start(), match.end(), "iban")
    runs = [(match, _kind(text, match)) for match in DIGITS.finditer(text)] if RUN.search(text) else []
    yield from (Found(match.start(), match.end(), kind) for match, kind in runs if kind == "card")
    if any(map(text.lower().__contains__, ACCOUNT_WORDS)):
        for match in ACCOUNT.finditer(text):
            if _is_account(match):
                yield Found(match.start("value"), match.end("value"), "account")
    yield from (Found(match.start(), match.end(), kind) for match, kind in runs if kind in ("phone", "account"))


def _kind(text: str, match: re.Match[str]) -> str | None:
    """card, phone, account (a social security number) or nothing for a run of digits with its neighbours."""
    run, before = match.group(), text[max(0, match.start() - 40) : match.start()]
    if DATE_LIKE.fullmatch(run) or AMOUNT_BEFORE.search(before) or AMOUNT_AFTER.match(text, match.end()):
        return None
    if SOCIAL.fullmatch(run):
        return "account"
    digits = re.sub(r"\D", "", run)
    if 13 <= len(digits) <= 19 and (is_luhn(digits) or (FOURS.fullmatch(run) and CARD_WORD.search(before))):
        return "card"
    if not 7 <= len(digits) <= 15 or ("/" in run and not run.startswith("0")) or len(set(digits)) == 1:
        return None
    if run.startswith("+") or (digits.startswith("00") and len(digits) >= 11):
        return "phone" if _is_phone("+" + digits.lstrip("0"), "ZZ") else None
    shaped = NANP.fullmatch(run) or (digits.startswith("0") and 9 <= len(digits) <= 12) or run.startswith("(0")
    if (shaped or PHONE_WORD.search(before)) and any(_is_phone(digits, region) for region in REGIONS):
        return "phone"
    return None


@lru_cache(maxsize=65536)
def _is_phone(digits: str, region: str) -> bool:
    """Whether the numbering plan of `region` (ZZ: digits start with + and a country) has numbers of this length."""
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(digits, None if region == "ZZ" else region))
    except phonenumbers.NumberParseException:
        return False


def _is_account(match: re.Match[str]) -> bool:
    """Enough digits to be a number of something, and neither a year nor a plain count."""
    value, link, word = match.group("value"), match.group("link").lower(), match.group("word").lower()
    digits = re.sub(r"\D", "", value)
    if "ending" in link:
        return len(digits) >= 3 and not YEAR.fullmatch(value)
    if word == "sort code":
        return len(digits) == 6
    named = bool(NUMBERED.search(link))
    if DATE_LIKE.fullmatch(value) or (YEAR.fullmatch(value) and not named):
        return False
    if not named and (word not in AS_NUMBER or ("is" in link.split() and word in ("loan", "mortgage", "policy"))):
        return False
    return len(digits) >= (4 if named else 5) and " in" not in f" {link}".rstrip()[-3:]


def is_luhn(digits: str) -> bool:
    """Whether the last digit is the Luhn check digit of the others (ISO/IEC 7812-1); all-equal digits are none."""
    if len(set(digits)) < 2:
        return False
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_iban(text: str) -> bool:
    """Whether the mod-97 check of ISO 13616 holds."""
    bare = text.replace(" ", "").upper()
    if not 15 <= len(bare) <= 34:
        return False
    return int("".join(str(int(char, 36)) for char in bare[4:] + bare[:4])) % 97 == 1


def _apart(found: list[Found]) -> list[Found]:
    """Without overlaps: the piece that was found by the surer pattern (earlier in the list) stays."""
    kept: list[Found] = []
    for piece in found:
        if all(piece.end <= other.start or piece.start >= other.end for other in kept):
            kept.append(piece)
    return sorted(kept)
