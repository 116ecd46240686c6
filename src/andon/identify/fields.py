"""What the linkage model compares: fields, their levels of agreement as SQL, and m before anything is learned.

A level's SQL sees `COLUMN_l` and `COLUMN_r` of two records; the first that holds counts. m: share of pairs of one and the
same person at this level; u: of two persons. The m here are weak prior beliefs: 200 pairs' worth, see `linkage.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

ALIKE = 0.88  # Jaro-Winkler similarity from which two names may be one with a typing error


@dataclass(frozen=True)
class Level:
    """One level of agreement. column: the column whose term frequency sharpens it, if any."""

    name: str
    sql: str
    m: float
    u: float
    column: str = ""


@dataclass(frozen=True)
class Field:
    """A field: `absent` is the SQL of "one side does not say"; what no level catches is `other`."""

    name: str
    absent: str
    levels: tuple[Level, ...]


def _absent(column: str) -> str:
    return f"{column}_l IS NULL OR {column}_r IS NULL"


def _close(column: str) -> str:
    """A typing error: alike by Jaro-Winkler, or one edit in a longer word."""
    alike = f"jaro_winkler_similarity({column}_l, {column}_r) >= {ALIKE}"
    lengths = f"length({column}_l) >= 4 AND abs(length({column}_l) - length({column}_r)) <= 1"
    return f"{alike} OR ({lengths} AND levenshtein({column}_l, {column}_r) <= 1)"


def _near(column: str) -> str:
    """At most one edit (a swap of neighbours is one) between the best attested values.

    Cheap tests come first: one edit changes the length by one at most and is at most two edits where a swap counts as two.
    """
    left, right = f"{column}_l[1]", f"{column}_r[1]"
    cheap = f"jaro_winkler_similarity({left}, {right}) >= 0.85 AND abs(length({left}) - length({right})) <= 1"
    return f"({cheap} AND levenshtein({left}, {right}) <= 2 AND damerau_levenshtein({left}, {right}) <= 1)"


def _shared(column: str) -> str:
    return f"list_has_any({column}_l, {column}_r)"


_GIVEN = Field(
    "given",
    _absent("given"),
    (
        Level("same", "given_l = given_r", 0.84, 0.01, "given"),
        Level("root", "root_l = root_r", 0.02, 0.001),
        Level("initial", "(length(given_l) = 1 OR length(given_r) = 1) AND left(given_l, 1) = left(given_r, 1)", 0.03, 0.01),
        Level("close", _close("given"), 0.07, 0.01),
        Level("crossed", "given_l = surname_r OR surname_l = given_r", 0.01, 0.002),
        Level("other", "", 0.03, 0.98),
    ),
)
_SURNAME = Field(
    "surname",
    _absent("surname"),
    (
        Level("same", "surname_l = surname_r", 0.86, 0.005, "surname"),
        Level("close", _close("surname"), 0.08, 0.005),
        Level("crossed", "given_l = surname_r OR surname_l = given_r", 0.02, 0.002),
        Level("other", "", 0.04, 0.98),
    ),
)
_EMAIL = Field(
    "email",
    _absent("emails"),
    (
        Level("same", _shared("emails"), 0.75, 1e-6),
        Level("close", _near("emails"), 0.1, 1e-4),
        Level("mailbox", "split_part(emails_l[1], '@', 1) = split_part(emails_r[1], '@', 1)", 0.03, 1e-4),
        Level("other", "", 0.12, 1.0),
    ),
)
_PHONE = Field(
    "phone",
    _absent("phones"),
    (
        Level("same", _shared("phones"), 0.75, 1e-5),
        Level("close", _near("phones"), 0.1, 1e-6),
        Level("other", "", 0.15, 1.0),
    ),
)
_ACCOUNT = Field("account", _absent("accounts"), (Level("same", _shared("accounts"), 0.85, 1e-4), Level("other", "", 0.15, 1.0)))
_CASE = Field("case", _absent("cases"), (Level("same", _shared("cases"), 0.2, 1e-5), Level("other", "", 0.8, 1.0)))
_HANDLE = Field(
    "handle",
    _absent("handles"),
    (
        Level("same", _shared("handles"), 0.8, 1e-5),
        Level("close", f"length(handles_l[1]) >= 6 AND {_near('handles')}", 0.05, 1e-5),
        Level("other", "", 0.15, 1.0),
    ),
)
_ADDRESS = Field(
    "address",
    "(streets_l IS NULL OR streets_r IS NULL) AND (postcodes_l IS NULL OR postcodes_r IS NULL)",
    (
        Level("same", f"{_shared('streets')} AND {_shared('postcodes')}", 0.62, 1e-4),
        Level("street", _shared("streets"), 0.08, 1e-4),
        Level("postcode", _shared("postcodes"), 0.1, 1e-3),
        Level(
            "close",
            f"{_near('postcodes')} OR jaro_winkler_similarity(streets_l[1], streets_r[1]) >= 0.93",
            0.08,
            0.01,
        ),
        Level("other", "", 0.12, 0.99),
    ),
)
_BIRTH = Field(
    "birth",
    _absent("births"),
    (
        Level("same", _shared("births"), 0.88, 3e-5),
        Level("close", _near("births"), 0.07, 1e-3),
        Level("near", "left(births_l[1], 7) = left(births_r[1], 7)", 0.02, 1e-3),
        Level("other", "", 0.03, 0.99),
    ),
)

# The place a contact was about, or the street of an address; where both streets are known the address says it better. Who shares
# an account shares the place too, so that it would count a household twice.
_PLACE = Field(
    "place",
    f"{_absent('places')} OR (streets_l IS NOT NULL AND streets_r IS NOT NULL) OR coalesce({_shared('accounts')}, false)",
    (Level("same", _shared("places"), 0.5, 0.05), Level("other", "", 0.5, 0.95)),
)

FIELDS = (_GIVEN, _SURNAME, _EMAIL, _PHONE, _ACCOUNT, _CASE, _HANDLE, _ADDRESS, _BIRTH, _PLACE)
