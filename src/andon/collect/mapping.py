"""A plan: how the rows of one file become rows of the lake. Presets, guesses and mapping files all say it in the same words."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from andon.collect.fields import Field, field_of
from andon.collect.schemas import GRAINS, roles
from andon.errors import BadMapping, Missing

_FILE = "path source zone grain id missing encoding delimiter join columns answers claims ignore attributes turns survey".split()
_ASK = "columns metric question item min max best missing map respondent text version".split()
_CLAIM = "kind at by agent_ref case_ref thread_ref id".split()
METRICS = "nps csat ces value_for_money courtesy rating solved emotion_before emotion_after expectation preference open".split()
KINDS = "solved reopened passed_on denied closed".split()


@dataclass(frozen=True)
class Ask:
    """One question of a questionnaire, in one column. best: the value that is best. map: words -> numbers."""

    column: str
    metric: str
    item: str | None
    question: str
    low: float | None
    high: float | None
    best: float | None
    missing: tuple[str, ...]
    map: Mapping[str, str]
    respondent: str = "customer"


@dataclass(frozen=True)
class Claim:
    """What a row says was claimed: its kind (null: nothing), when, and who says so."""

    kind: Field
    fields: Mapping[str, Field]
    by: str


@dataclass(frozen=True)
class Join:
    """Columns of another file, found by key; that file is held in memory."""

    file: str
    on: Mapping[str, str]


@dataclass(frozen=True)
class Plan:
    """Everything needed to read one file into the lake; `said` is the same in the words of a mapping file."""

    said: Mapping[str, Any]
    source: str
    preset: str
    grain: str
    zone: str | None
    ids: tuple[str, ...]
    missing: tuple[str, ...]
    fields: Mapping[str, Field]
    asks: tuple[Ask, ...]
    claims: tuple[Claim, ...]
    ignore: tuple[str, ...]
    attributes: bool
    turns: Mapping[str, str]
    join: Join | None = None
    survey: str = ""
    day_first: bool = True
    encoding: str | None = None
    delimiter: str | None = None

    def uses(self) -> set[str]:
        """The columns that are mapped; the others become attributes."""
        used = {name for field in self.fields.values() for name in field.uses()} | {ask.column for ask in self.asks}
        return used | {name for claim in self.claims for field in (claim.kind, *claim.fields.values()) for name in field.uses()}

    def fingerprint(self) -> str:
        """Changes when the same row would be read differently."""
        said = json.dumps(self.said, sort_keys=True, default=str) + str((self.zone, self.day_first))
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def plan_of(said: Mapping[str, Any], columns: Sequence[str], *, source: str, preset: str = "mapping", zone: str | None = None) -> Plan:
    """The plan that a mapping's words make for a file with these columns.

    said: one [[file]] of a mapping. source, zone: used where the mapping does not say. Raises BadMapping, in one sentence.
    """
    where = f"The mapping of {said.get('path', source)}"
    _known(said, _FILE, where)
    grain = str(said.get("grain", ""))
    if grain not in GRAINS:
        raise BadMapping(f"{where}: grain must be one of {', '.join(GRAINS)}, not {grain!r}.")
    zone = said.get("zone", zone)
    if zone is not None:
        _zone(zone, where)
    fields = {role: field_of(value, f"{where}: {role}") for role, value in dict(said.get("columns", {})).items()}
    _known(fields, list(roles(grain)), f"{where}, grain {grain}")
    here = set(columns)
    plan = Plan(
        said=said, source=str(said.get("source", source)), preset=preset, grain=grain, zone=zone,
        ids=tuple([said["id"]] if isinstance(said.get("id"), str) else said.get("id", ())),
        missing=tuple(str(code) for code in said.get("missing", ())),
        fields=fields, asks=tuple(ask for entry in said.get("answers", ()) for ask in _asks(entry, columns, where)),
        claims=tuple(_claim(entry, where) for entry in said.get("claims", ())),
        ignore=tuple(name for name in columns if any(fnmatch(name, mark) for mark in said.get("ignore", ()))),
        attributes=bool(said.get("attributes", True)), turns=dict(said.get("turns", {})), join=_join(said.get("join"), where),
        survey=str(said.get("survey", "")), encoding=said.get("encoding"), delimiter=said.get("delimiter"),
    )  # fmt: skip
    counts = Counter(ask.metric for ask in plan.asks)  # two questions of one metric are told apart by their columns
    plan = replace(
        plan,
        asks=tuple(
            replace(ask, item=ask.item or (ask.column if counts[ask.metric] > 1 and ask.metric != "open" else None)) for ask in plan.asks
        ),
    )
    absent = sorted((plan.uses() | set(plan.ids)) - here)
    if absent:
        raise BadMapping(
            f"{where}: the file has no column {absent[0]!r}; it has {', '.join(columns[:12])}{' ...' if len(columns) > 12 else ''}."
        )
    return plan


def _known(said: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    strange = [key for key in said if key not in known]
    if strange:
        raise BadMapping(f"{where} names {strange[0]!r}, which is not known; known are {', '.join(known)}.")


def _zone(zone: str, where: str) -> None:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        raise BadMapping(f"{where}: there is no time zone {zone!r}; write it like Europe/London.") from error


def _asks(entry: Mapping[str, Any], columns: Sequence[str], where: str) -> list[Ask]:
    _known(entry, _ASK, f"{where}, answers")
    metric = str(entry.get("metric", "rating"))
    if metric not in METRICS:
        raise BadMapping(f"{where}: metric must be one of {', '.join(METRICS)}, not {metric!r}.")
    marks = [entry["columns"]] if isinstance(entry.get("columns"), str) else list(entry.get("columns", ()))
    names = list(
        dict.fromkeys(
            name for mark in marks for name in ([mark] if mark in columns else [c for c in columns if fnmatch(c, mark)] or [mark])
        )
    )
    if not names:
        raise BadMapping(f"{where}: answers of {metric} name no column.")
    low, high = (float(entry[key]) if key in entry else None for key in ("min", "max"))
    best = float(entry["best"]) if "best" in entry else high
    one = len(names) == 1
    return [
        Ask(
            name, metric, str(entry["item"]) if one and "item" in entry else (name if metric == "rating" or not one else None),
            str(entry.get("question", name)), low, high, best, tuple(str(code) for code in entry.get("missing", ())),
            {str(key).casefold(): str(value) for key, value in dict(entry.get("map", {})).items()},
            str(entry.get("respondent", "customer")),
        )
        for name in names
    ]  # fmt: skip


def _claim(entry: Mapping[str, Any], where: str) -> Claim:
    _known(entry, _CLAIM, f"{where}, claims")
    if "kind" not in entry:
        raise BadMapping(f"{where}: a claim needs its kind.")
    kind = field_of(entry["kind"], f"{where}: claims, kind")
    for word in [kind.constant, *kind.map.values()]:
        if word and word not in KINDS:
            raise BadMapping(f"{where}: a claim's kind must be one of {', '.join(KINDS)}, not {word!r}.")
    fields = {key: field_of(value, f"{where}: claims, {key}") for key, value in entry.items() if key not in ("kind", "by")}
    return Claim(kind, fields, str(entry.get("by", "status")))


def _join(said: Any, where: str) -> Join | None:
    if said is None:
        return None
    if not isinstance(said, dict) or "file" not in said or "on" not in said:
        raise BadMapping(f"{where}: join needs `file` and `on`.")
    on = said["on"]
    on = {on: on} if isinstance(on, str) else dict.fromkeys(on) if isinstance(on, list) else dict(on)
    return Join(str(said["file"]), {str(key): str(value or key) for key, value in on.items()})


def read_mapping(path: Path) -> list[dict[str, Any]]:
    """The [[file]] entries of a mapping file. Raises Missing and BadMapping."""
    if not path.is_file():
        raise Missing(path, "Write one with `andon inspect`.")
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadMapping(f"{path.name} is not TOML that can be read: {error}.") from error
    entries = said.get("file")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries) or not entries:
        raise BadMapping(f"{path.name} says nothing about any file; it needs a [[file]] with path, grain and columns.")
    for entry in entries:
        if not isinstance(entry.get("path"), str):
            raise BadMapping(f"A [[file]] of {path.name} has no path.")
    return entries


def entry_for(path: Path, entries: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The first entry whose path (a name, a pattern or the end of a path) fits the file."""
    return next((entry for entry in entries if fnmatch(path.name, entry["path"]) or fnmatch(path.as_posix(), f"*/{entry['path']}")), None)


def dated(plan: Plan, day_first: bool) -> Plan:
    """The plan, with the order of day and month that the file itself shows."""
    return replace(plan, day_first=day_first)
