"""What of a value may be shown as an example: here rather too much is masked than too little, for nothing is counted by it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from andon.collect.profile import plain_name
from andon.text import pii

PRIVATE = {
    "name", "first_name", "last_name", "email", "phone", "party_ref", "party_name", "party_email", "party_phone", "account_id",
    "street", "birth_date", "handle",
}  # fmt: skip
_NAMED = re.compile(
    r"(^|_)(contact|person|holder|caller|requester|customer|client|patient|passenger|guest|surname|forename|passport|ssn|social_security|iban"
    r"|nino?|nhs|tax|national|identity|licen[cs]e|birth|dob|card|bank)(_|$)|(^|_)(full|first|last|given|family|maiden)_?name|^name$"
)
# With the right length and make-up, whatever the checksum says: a mistyped number is somebody's number too.
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_NUMBER = re.compile(r"\b[A-Z]{1,3}[- ]?\d{2}(?:[- ]?\d{2}){2,3}[- ]?[A-Z]?\b|\b\d{3}-\d{2}-\d{4}\b|\b\d{6,8}-?[A-Z]\b")
_PEOPLE = 0.8  # of the values that must look like a person's name
_DIFFER = 0.5  # of the values that must differ: names of products and towns repeat
SAID_OF_ALL = {"product", "place", "category", "subcategory", "team", "channel", "status", "step", "kind", "agent_ref"}


def shown(values: Sequence[str], *, column: str, roles: set[str], distinct: float) -> list[str]:
    """The values as they may be shown. column: its name. roles: what it is taken for. distinct: the share of its values that differ."""
    if _private(values, column=column, roles=roles, distinct=distinct):
        return [f"{value[:1]}***" for value in values]
    return [_masked(value) for value in values]


def _private(values: Sequence[str], *, column: str, roles: set[str], distinct: float) -> bool:
    """Whether every value of the column is somebody's, by what it is taken for, by its name, or because all look like names."""
    if roles & PRIVATE:
        return True
    if roles & SAID_OF_ALL:
        return False
    people = sum(map(_is_name, values)) >= _PEOPLE * max(len(values), 1)
    return (_NAMED.search(plain_name(column)) is not None and "text" not in roles) or (people and distinct >= _DIFFER)


def _is_name(value: str) -> bool:
    """Two to four words of letters, each with a capital."""
    words = [re.sub(r"['’.-]", "", word) for word in value.split()]
    return 2 <= len(words) <= 4 and all(word.isalpha() and word[0].isupper() for word in words)


def _masked(value: str) -> str:
    """The value without personal data, and without what has the shape of a bank's or a country's number."""
    return _NUMBER.sub("[number]", _IBAN.sub("[iban]", pii.mask(value)))
