"""What the keys of a mapping may hold: types and values, checked in one place before anything is read by them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import duckdb

from andon.errors import BadMapping

SPEAKERS = "customer agent bot system".split()
# What a value may be, in words, and the test of it.
Kind = tuple[str, Callable[[Any], bool]]


def _text(value: object) -> bool:
    return isinstance(value, str)


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _plain(value: object) -> bool:
    return _text(value) or _number(value) or isinstance(value, bool)


def _list(value: object, of: Callable[[Any], bool]) -> bool:
    return isinstance(value, list | tuple) and all(of(one) for one in value)


def _table(value: object, of: Callable[[Any], bool]) -> bool:
    return isinstance(value, Mapping) and all(_text(key) and of(one) for key, one in value.items())


def _is_zone(value: object) -> bool:
    try:
        return isinstance(value, str) and ZoneInfo(value) is not None
    except (KeyError, ValueError, OSError):
        return False


def _is_encoding(value: object) -> bool:
    try:
        return isinstance(value, str) and "a".encode(value) is not None
    except (LookupError, ValueError):
        return False


def _is_format(value: object) -> bool:
    """Whether the engine can read times by it."""
    try:
        return isinstance(value, str) and "%" in value and duckdb.connect().execute("SELECT try_strptime('', ?)", [value]) is not None
    except duckdb.Error:
        return False


TEXT: Kind = ("a text", _text)
NUMBER: Kind = ("a number", _number)
PLAIN: Kind = ("a text or a number", _plain)
YES: Kind = ("true or false", lambda value: isinstance(value, bool))
NAMES: Kind = ("a text or a list of texts", lambda value: _text(value) or _list(value, _text))
LIST: Kind = ("a list of texts", lambda value: _list(value, _text))
CODES: Kind = ("a list of texts or numbers", lambda value: _list(value, _plain))
WORDS: Kind = ("a table of words and what they stand for", lambda value: _table(value, _plain))
TABLE: Kind = ("a table", lambda value: isinstance(value, Mapping))
TABLES: Kind = ("a list of tables", lambda value: _list(value, lambda one: isinstance(one, Mapping)))
ZONE: Kind = ("a time zone such as Europe/London (there is no time zone of that name)", _is_zone)
FORMATS: Kind = ('a list of ways to write a time, such as ["%d.%m.%Y %H:%M"]', lambda value: _list(value, _is_format))
ENCODING: Kind = ("an encoding such as utf-8 or cp1252", _is_encoding)
DELIMITER: Kind = (
    "one character such as , or ;",
    lambda value: _text(value) and len(value) == 1 and value.isascii() and value not in '"\r\n',
)
MARKS: Kind = (
    f"a table of marks and who speaks then ({', '.join(SPEAKERS)})",
    lambda value: _table(value, lambda one: one in SPEAKERS),
)
JOIN: Kind = (
    "a table of `file`, a text, and `on`, a column, a list of columns or a table of them",
    lambda value: isinstance(value, Mapping) and _text(value.get("file")) and (NAMES[1](value.get("on")) or _table(value.get("on"), _text)),
)


def _one_of(words: Iterable[str]) -> Kind:
    known = list(words)
    return f"one of {', '.join(known)}", lambda value: value in known


_FILE: dict[str, Kind] = {
    "path": TEXT, "source": TEXT, "zone": ZONE, "id": NAMES, "missing": CODES, "encoding": ENCODING, "delimiter": DELIMITER,
    "join": JOIN, "columns": TABLE, "answers": TABLES, "claims": TABLES, "ignore": LIST, "attributes": YES, "turns": MARKS, "survey": TEXT,
}  # fmt: skip
_FIELD: dict[str, Kind] = {
    "column": NAMES, "constant": PLAIN, "map": WORDS, "other": PLAIN, "prefix": TEXT, "local": YES, "day_first": YES, "formats": FORMATS,
    "zone": ZONE, "missing": CODES, "join": TEXT, "lower": YES, "when_company": TEXT, "filled": TEXT, "empty": TEXT,
}  # fmt: skip
_ASK: dict[str, Kind] = {
    "columns": NAMES, "question": TEXT, "item": PLAIN, "min": NUMBER, "max": NUMBER, "best": NUMBER, "missing": CODES, "map": WORDS,
    "respondent": TEXT,
}  # fmt: skip
_CLAIM: dict[str, Kind] = {"by": _one_of("status agent customer".split())}


def checked(said: Mapping[str, Any], where: str) -> None:
    """Raise BadMapping, in one sentence that names the key and what it may be, where a value of one [[file]] cannot be meant.

    Only values are looked at; which keys there are is said where they are used.
    """
    _kinds(said, _FILE, where)
    for role, spec in said.get("columns", {}).items():
        _field(spec, f"{where}: {role}")
        if role == "speaker" and isinstance(spec, Mapping):
            _speaker(spec, f"{where}: {role}")
    for ask in said.get("answers", ()):
        _kinds(ask, _ASK, f"{where}: answers")
    for claim in said.get("claims", ()):
        _kinds(claim, _CLAIM, f"{where}: claims")
        for key in claim.keys() - _CLAIM.keys():
            _field(claim[key], f"{where}: claims, {key}")


def _kinds(said: Mapping[str, Any], kinds: Mapping[str, Kind], where: str) -> None:
    for key, (what, fits) in kinds.items():
        if key in said and not fits(said[key]):
            raise BadMapping(f"{where}: {key} must be {what}, not {said[key]!r}.")


def _field(spec: object, where: str) -> None:
    if isinstance(spec, Mapping):
        _kinds(spec, _FIELD, f"{where}")


def _speaker(spec: Mapping[str, Any], where: str) -> None:
    """Who speaks is one of four; a source's own word must be mapped to one."""
    given = [spec[key] for key in ("constant", "other", "filled", "empty") if key in spec] + list(spec.get("map", {}).values())
    for word in given:
        if word not in (*SPEAKERS, "keep", ""):
            raise BadMapping(f"{where} must be one of {', '.join(SPEAKERS)}, not {word!r}.")
