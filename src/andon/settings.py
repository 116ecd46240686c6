"""The settings of a workspace: which there are, what each may be, and the one way to read them (docs/settings.md)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import duckdb

from andon.errors import BadSetting

T = TypeVar("T")
# What a value may be, in words, and the test of it.
Kind = tuple[str, Callable[[Any], bool]]


def _number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _pattern(value: object) -> bool:
    try:
        return isinstance(value, str) and duckdb.connect().execute("SELECT regexp_matches('', ?)", [value]) is not None
    except duckdb.Error:
        return False


_PATTERN: Kind = ("a regular expression that can be read", _pattern)
# Every setting; its default stands in the room that reads it.
SETTINGS: dict[str, Kind] = {
    "collect.silence_hours": ("a number of hours above 0", lambda value: _number(value) and value > 0),
    "identify.buckets": ("a whole number from 1 to 4096", lambda value: _number(value) and value == int(value) and 1 <= value <= 4096),
    "identify.threshold": ("a number of bits", _number),
    "measure.steps_good": _PATTERN,
    "measure.steps_bad": _PATTERN,
}


def flat(told: object) -> dict[str, Any]:
    """The settings by their full names (`room.name`), whether written so or as a table of the room.

    told: [settings] of andon.toml. Raises BadSetting, in one sentence, for a name that is none or a value that cannot be.
    """
    if not isinstance(told, Mapping):
        raise BadSetting(f"settings must be a table such as [settings.collect], not {told!r}.")
    found = dict(_named(told))
    for name, value in found.items():
        if name not in SETTINGS:
            raise BadSetting(f"There is no setting {name}; there are {', '.join(SETTINGS)}.")
        what, fits = SETTINGS[name]
        if not fits(value):
            raise BadSetting(f"The setting {name} must be {what}, not {value!r}.")
    return found


def _named(told: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in told.items():
        yield from ((f"{name}.{under}", one) for under, one in value.items()) if isinstance(value, Mapping) else [(name, value)]


def setting(settings: Mapping[str, Any], name: str, default: T) -> T:
    """The setting `name` of a turn in the type of its default, which stands where nothing is said. Raises BadSetting."""
    value = flat(settings).get(name)
    return default if value is None else type(default)(value)  # type: ignore[call-arg]
