"""What the columns of an unknown file mean, by their names and by what stands in them, each with a confidence and a reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from andon.collect.profile import Profile, profiles
from andon.collect.scales import ask_of, open_ask
from andon.collect.signs import SIGNS
from andon.errors import NothingUsable

# Below this a column is left an attribute: better unmapped, where causes are still sought, than mapped wrongly.
ENOUGH = 0.5


def _told(words: Mapping[str, str]) -> dict[str, str]:
    """`{ours: "theirs|theirs"}` turned to theirs -> ours."""
    return {word: ours for ours, theirs in words.items() for word in theirs.split("|")}


_VOICE_MAP = _told(
    {
        "customer": "customer|user|requester|client|human|inbound|caller",
        "agent": "agent|assistant|operator|advisor|outbound",
        "bot": "bot",
        "system": "system",
    }
)


@dataclass(frozen=True)
class Guess:
    """What a column is taken for. role: a role, `answers` or `attribute`. confidence: 0 to 1."""

    column: str
    role: str
    confidence: float
    why: str


@dataclass
class Guessed:
    """said: the file in the words of a mapping. columns: a guess each. grain: how sure it is, and by what."""

    said: dict[str, Any]
    columns: list[Guess] = field(default_factory=list)
    grain: tuple[float, str] = (0.5, "")


_CHANNELS = _told(
    {
        "email": "email|e-mail|mail",
        "chat": "chat|webchat",
        "phone": "phone|call|telephone",
        "web": "web|online|app|mobile|portal|self service",
        "sms": "sms",
        "social": "social|twitter",
        "visit": "visit|in person|store",
        "review": "review",
        "survey": "survey",
    }
)


def guessed(rows: pa.Table, *, file: str) -> dict[str, Any]:
    """The file in the words of a mapping. Raises NothingUsable when nothing in it can be used."""
    return guess(rows, file=file).said


def guess(rows: pa.Table, *, file: str) -> Guessed:
    """What every column is taken for, and the mapping that follows. Raises NothingUsable."""
    seen = profiles(rows)
    roles, why = _assigned(seen)
    taken = set(roles.values())
    asks = {name: ask for name, one in seen.items() if name not in taken and one.n and (ask := ask_of(name, one.values))}
    said = _said(roles, asks, seen, file=file)
    used = {name for spec in said["columns"].values() for name in _names(spec)} | set(_ids(said))
    answered = {name for ask in said.get("answers", ()) for name in ask["columns"]}
    by_name = {name: role for role, name in roles.items()}
    notes = [_noted(one, by_name.get(name), why, used=used, answered=answered, asks=asks) for name, one in seen.items()]
    return Guessed(said, notes, _grain_sure(roles, asks, why))


def _grain_sure(roles: Mapping[str, str], asks: Mapping[str, Any], why: Mapping[tuple[str, str], tuple[float, str]]) -> tuple[float, str]:
    """How sure the grain is: as sure as the least sure of the columns it rests on; and which these are."""
    _, basis = _grain(roles, asks) or ("", ())
    sure = {roles[role]: why[role, roles[role]][0] for role in basis if role in roles}
    if "answers" in basis:
        sure |= {name: _ask_sure(ask) for name, ask in asks.items()}
    return min(sure.values(), default=ENOUGH), f"by {', '.join(sorted(sure))}"


def _ask_sure(ask: Mapping[str, Any]) -> float:
    """A scored question whose scale is not known is less sure."""
    return 0.6 if ask["metric"] != "open" and "min" not in ask else 0.8


def _assigned(seen: Mapping[str, Profile]) -> tuple[dict[str, str], dict[tuple[str, str], tuple[float, str]]]:
    """The column of each role, the surest pair first; and how sure each pair was and why."""
    why: dict[tuple[str, str], tuple[float, str]] = {}
    for one in seen.values():
        for sign in SIGNS:
            sure, reason = sign.weigh(one)
            if one.n and sure > why.get((sign.role, one.name), (0.0, ""))[0]:
                why[sign.role, one.name] = (sure, reason)
        if _is_id(one):
            why["id", one.name] = (0.9, "the name says so and no value repeats")
    place = {name: number for number, name in enumerate(seen)}
    roles: dict[str, str] = {}
    for (role, name), (sure, _) in sorted(why.items(), key=lambda item: (-item[1][0], place[item[0][1]], item[0][0])):
        if sure >= ENOUGH and role not in roles and name not in roles.values():
            roles[role] = name
    return roles, why


def _is_id(one: Profile) -> bool:
    named = re.search(r"(^|_)(id|key|uuid|guid|index|number|no)$|^id_|num$", one.plain()) is not None
    return named and one.distinct == 1.0 and one.words < 3 and one.n > 3 and one.timed < 0.5


def _names(spec: Any) -> list[str]:
    column = spec.get("column", []) if isinstance(spec, dict) else spec
    return [column] if isinstance(column, str) else list(column)


def _noted(
    one: Profile,
    role: str | None,
    why: Mapping[tuple[str, str], tuple[float, str]],
    *,
    used: set[str],
    answered: set[str],
    asks: Mapping[str, Any],
) -> Guess:
    """The guess of one column in words."""
    if one.name in answered:
        ask = asks.get(one.name, {"metric": "open"})
        shown = ", ".join(f"{key} {value}" for key, value in ask.items() if key != "columns")
        return Guess(one.name, "answers", _ask_sure(ask), f"the name asks for it: {shown}")
    if role and one.name in used:
        sure, reason = why[role, one.name]
        return Guess(one.name, role, sure, reason)
    if not one.n:
        return Guess(one.name, "attribute", 0.5, "the first rows have no value")
    runner_up = max((sure for (_, name), (sure, _) in why.items() if name == one.name), default=0.0)
    return Guess(
        one.name,
        "attribute",
        1 - runner_up / 2,
        "another column or grain fits better; kept as it is" if runner_up else "kept as it is; causes are sought in it",
    )


def _ids(said: Mapping[str, Any]) -> list[str]:
    own = said.get("id", [])
    return [own] if isinstance(own, str) else list(own)


def _said(roles: dict[str, str], asks: dict[str, Any], seen: dict[str, Profile], *, file: str) -> dict[str, Any]:
    """The mapping: the grain first, then what it can use of the roles."""
    grain, _ = _grain(roles, asks) or (None, ())
    if grain is None:
        raise NothingUsable(
            f"{file} has no column that Andon can use; it has {', '.join(list(seen)[:12])}."
            " Say what they are in a mapping file (docs/collect.md)."
        )
    columns: dict[str, Any] = {}
    if {"first_name", "last_name"} <= set(roles) and "name" not in roles:
        columns["name" if grain == "party" else "party_name"] = {"column": [roles["first_name"], roles["last_name"]], "join": " "}
    for role, name in roles.items():
        target = _TARGETS[grain].get(role)
        if target:
            columns[target] = _spec(target, name, seen[name])
    said: dict[str, Any] = {"grain": grain, "columns": columns}
    if "id" in roles:
        said["id"] = roles["id"]
        own = {
            "message": "source_id",
            "interaction": "source_id",
            "case": "case_ref",
            "party": "party_ref",
            "response": "response_id",
            "step": "step_id",
        }.get(grain)
        if own and own not in columns:
            columns[own] = roles["id"]
    elif grain == "case":  # an export of a case's history: its last row is how it stands
        said["id"] = roles["case_ref"]
    if asks and grain in ("response", "message", "interaction"):
        said["answers"] = list(asks.values())
    if grain == "case" and (own_asks := [ask for ask in asks.values() if _of_a_case(ask)]):
        said["answers"] = own_asks
    if grain == "response" and "text" in roles:
        said.setdefault("answers", []).append({"columns": [roles["text"]], "metric": "open"})
    if grain == "response":
        more = [
            ask for name in seen if name not in roles.values() and name not in asks and seen[name].words > 1.5 and (ask := open_ask(name))
        ]
        said["answers"] += more
    return said


def _of_a_case(ask: Mapping[str, Any]) -> bool:
    """Whether a score beside a case is its customer's: a case has scores of its own too (of risk, of effort, of worth)."""
    return ask["metric"] in ("csat", "nps") or (ask["metric"] == "rating" and ask.get("max", 100) <= 10)


def _grain(roles: Mapping[str, str], asks: Mapping[str, Any]) -> tuple[str, tuple[str, ...]] | None:
    """What one row is, and the roles that tell it."""
    has = set(roles)
    own = next((role for role in ("case_ref", "id") if role in has), None)
    if "text" in has and ("speaker" in has or ("thread_ref" in has and not asks)):
        return "message", ("text", "speaker" if "speaker" in has else "thread_ref")
    # A case has an id and a state; what its customer thought of it stands beside. A response's own state is another matter.
    stated = "status" in has and own is not None and re.search(r"respon|survey|answer", roles[own].lower()) is None
    if asks and not stated and not {"closed_at", "speaker"} & has:
        return "response", ("answers",)
    for case in (("closed_at", "at"), ("status", "case_ref"), ("status", "id", "at")):
        if set(case) <= has:
            return "case", case
    if "kind" in has and ({"amount"} & has or "at" in has):
        return "outcome", ("kind", "amount" if "amount" in has else "at")
    if "step" in has and "at" in has and "text" not in has:
        return "step", ("step", "at")
    if "text" in has:
        return "interaction", ("text",)
    named = next((role for role in ("name", "last_name") if role in has), None)
    known = next((role for role in ("email", "phone", "birth_date", "street") if role in has), None)
    if named and known and has & {"id", "party_ref"}:
        return "party", (named, known)
    about = next((role for role in ("category", "product") if role in has), None)
    return ("interaction", (about,)) if about and has & {"at", "id"} else None


_SHARED = {role: role for role in "at agent_ref team product place category subcategory channel account_id party_ref".split()}
_WHO = {"email": "party_email", "phone": "party_phone", "name": "party_name"}
_TARGETS: dict[str, dict[str, str]] = {
    "message": _SHARED | _WHO | {role: role for role in "text speaker thread_ref case_ref reply_to language".split()},
    "interaction": _SHARED | _WHO | {role: role for role in "text case_ref thread_ref reply_to language".split()},
    "case": _SHARED | _WHO | {role: role for role in "text case_ref closed_at status".split()},
    "response": {role: role for role in "at product place category subcategory account_id party_ref language team".split()}
    | _WHO
    | {"case_ref": "about_ref"},
    "party": {role: role for role in "party_ref name email phone street postcode birth_date account_id language timezone".split()},
    "step": {role: role for role in "at step party_ref account_id case_ref product place".split()},
    "outcome": {role: role for role in "at kind amount currency party_ref account_id product".split()},
}


def _spec(role: str, name: str, one: Profile) -> Any:
    """How a mapping says a column plays a role, with what its values need."""
    if role in ("at", "closed_at") and one.epoch and one.timed <= 0.9:
        return {"column": name, "epoch": one.epoch}
    if role == "speaker":
        return {
            "column": name,
            "map": {value: _VOICE_MAP.get(value.lower(), "agent") for value in sorted(set(one.values))},
            "other": "agent",
        }
    if role == "channel":
        return {"column": name, "map": _CHANNELS, "other": "other"}
    if role == "status":
        words = {
            "open": "open",
            "new": "open",
            "pending": "open",
            "closed": "closed",
            "solved": "closed",
            "resolved": "closed",
            "reopened": "reopened",
        }
        return {"column": name, "map": words, "other": "keep"}
    return {"column": name, "lower": True} if role in ("party_email", "email") else name
