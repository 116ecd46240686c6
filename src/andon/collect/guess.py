"""What the columns of an unknown file mean, by their names and by what stands in them, each with a confidence and a reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from andon.collect.profile import Profile, profiles
from andon.collect.scales import ask_of, open_ask
from andon.errors import NothingUsable

# Below this a column is left an attribute: better unmapped, where causes are still sought, than mapped wrongly.
ENOUGH = 0.5
_VOICE_MAP = {
    "customer": "customer", "user": "customer", "requester": "customer", "client": "customer", "human": "customer", "inbound": "customer", "caller": "customer",
    "agent": "agent", "assistant": "agent", "operator": "agent", "advisor": "agent", "outbound": "agent", "bot": "bot", "system": "system",
}  # fmt: skip


@dataclass(frozen=True)
class Guess:
    """What a column is taken for. role: a role, `answers` or `attribute`. confidence: 0 to 1."""

    column: str
    role: str
    confidence: float
    why: str


@dataclass
class Guessed:
    """said: the file in the words of a mapping. columns: a guess each."""

    said: dict[str, Any]
    columns: list[Guess] = field(default_factory=list)


@dataclass(frozen=True)
class _Sign:
    """One sign of a role: the names that speak for it, and what the values must be like. base: confidence with name and content."""

    role: str
    names: str
    fits: Callable[[Profile], bool]
    base: float
    without_name: float = 0.0
    what: str = ""

    def weigh(self, one: Profile) -> tuple[float, str]:
        named = re.search(self.names, one.plain()) is not None
        if not self.fits(one):
            return 0.0, ""
        if named:  # of two columns the one whose name says nothing else is the likelier
            spoken = max(len(found.group(0)) for found in re.finditer(self.names, one.plain()))
            sure = self.base * (0.94 + 0.06 * spoken / max(len(one.plain()), 1)) * (0.9 if one.filled < 0.05 else 1.0)
            return round(sure, 3), f"the name says so{f' and {self.what}' if self.what else ''}"
        return self.without_name, self.what


def _flag(one: Profile) -> bool:
    """Whether the column only says yes or no."""
    return {value.lower() for value in one.values} <= {"true", "false", "yes", "no", "y", "n", "0", "1"}


_SIGNS = (
    _Sign("at", r"(^|_)(date|time|timestamp|created|at|when|opened|received|sent|posted|started|year)(_|$)|(date|time)$", lambda p: p.timed > 0.9, 0.95, 0.7, "its values are times"),
    _Sign("at", r"(^|_)(unix|epoch|time|timestamp|ts|date|created|at|started)(_|$)", lambda p: p.epoch is not None, 0.9, 0.0, "its values count from 1970"),
    _Sign("closed_at", r"closed|resolved_at|resolution_date|ended|completed_at", lambda p: p.timed > 0.9, 0.95, 0.0, "its values are times"),
    _Sign("text", r"text|body|message|comment|description|narrative|summary|complaint|review|content|utterance|feedback|verbatim|transcript",
          lambda p: p.words > 2.5 and p.distinct > 0.3, 0.95, 0.0, "its values are sentences"),
    _Sign("text", r"^$", lambda p: p.words > 7 and p.distinct > 0.5 and p.length > 40, 0.7, 0.7, "its values are sentences"),
    _Sign("speaker", r"speaker|role|sender|from_type|author_type|direction|inbound", lambda p: p.voices > 0.9, 0.95, 0.7, "its values name who speaks"),
    _Sign("reply_to", r"(reply_to|in_response_to|parent|answer_to)", lambda p: p.n > 0 and p.words < 1.5, 0.9),
    _Sign("thread_ref", r"(thread|conversation|dialogue|dialog|session|chat)_?(id|no|number|ref|key)?$", lambda p: p.words < 3 and p.distinct < 0.95, 0.9, 0.0, "its values repeat"),
    _Sign("case_ref", r"(ticket|case|incident|request)(_?(id|no|number|ref|key))?$|^number$", lambda p: p.words < 3 and p.timed < 0.5, 0.85),
    _Sign("email", r"mail", lambda p: p.email > 0.8, 0.98, 0.9, "its values are mail addresses"),
    _Sign("phone", r"phone|mobile|tel|caller_number|msisdn", lambda p: p.phone > 0.7, 0.95, 0.0, "its values are numbers like a telephone's"),
    _Sign("account_id", r"account|policy|contract", lambda p: p.words < 2 and p.distinct > 0.1, 0.8),
    _Sign("party_ref", r"(customer|client|user|member|requester|caller|contact|person|author|consumer|respondent|party)(_?(id|no|number|ref|anon|key))?$",
          lambda p: p.words < 2 and p.distinct > 0.02 and p.timed < 0.5 and p.length < 60, 0.85),
    _Sign("agent_ref", r"agent|assignee|assigned_to|advisor|operator|rep(_|$)|handled_by", lambda p: p.words < 4 and p.distinct < 0.9 and not _flag(p), 0.8),
    _Sign("first_name", r"(first|given)_?name|forename", lambda p: p.words < 3 and p.numeric < 0.1, 0.9),
    _Sign("last_name", r"(last|family)_?name|surname", lambda p: p.words < 4 and p.numeric < 0.1, 0.9),
    _Sign("name", r"(^|_)(full_?)?name$|customer_name", lambda p: 1 <= p.words < 6 and p.numeric < 0.1, 0.8),
    _Sign("street", r"street|address(_1|_line_1)?$", lambda p: p.words >= 1.5, 0.8),
    _Sign("postcode", r"post_?code|zip|postal", lambda p: p.words < 3, 0.9),
    _Sign("birth_date", r"birth|dob", lambda p: p.timed > 0.8, 0.95),
    _Sign("product", r"product|make$|model$|airline|brand|service_type", lambda p: p.distinct < 0.5 and p.words < 8, 0.8),
    _Sign("category", r"categor|reason|issue|topic|component|complaint_type|intent|theme|label|domain|^type$", lambda p: p.distinct < 0.5 and p.numeric < 0.5, 0.85),
    _Sign("subcategory", r"sub_?(categor|issue|topic)|descriptor", lambda p: p.distinct < 0.6 and p.numeric < 0.5, 0.85),
    _Sign("place", r"place|city|town|state$|region|branch|store|location|borough|county|country|site", lambda p: p.distinct < 0.8 and p.numeric < 0.5, 0.8),
    _Sign("team", r"team|group|department|queue|agency|desk", lambda p: p.distinct < 0.5 and p.numeric < 0.9, 0.75),
    _Sign("channel", r"channel|submitted_via|contact_type|medium", lambda p: p.distinct < 0.3, 0.9),
    _Sign("status", r"status|state$", lambda p: p.distinct < 0.2 and any(value.lower() in ("open", "closed", "solved", "resolved", "reopened", "pending") for value in p.values), 0.9),
    _Sign("step", r"step|activity|event_type|action_label", lambda p: p.distinct < 0.3, 0.75),
    _Sign("amount", r"amount|price|total|revenue|charge|payment", lambda p: p.numeric > 0.9, 0.85),
    _Sign("currency", r"currency", lambda p: p.distinct < 0.1 and p.length < 5, 0.95),
    _Sign("kind", r"kind|^type$|outcome", lambda p: any(value.lower() in ("purchase", "renewal", "churn", "refund", "order", "cancellation") for value in p.values), 0.9),
    _Sign("language", r"lang(uage)?(_|$)", lambda p: p.distinct < 0.2, 0.9),
    _Sign("timezone", r"zone|tz$", lambda p: p.zone > 0.8, 0.95, 0.9, "its values are time zones"),
)  # fmt: skip
_CHANNELS = {
    "email": "email", "e-mail": "email", "mail": "email", "chat": "chat", "webchat": "chat", "phone": "phone", "call": "phone", "telephone": "phone", "web": "web",
    "online": "web", "app": "web", "mobile": "web", "portal": "web", "self service": "web", "sms": "sms", "social": "social", "twitter": "social", "visit": "visit",
    "in person": "visit", "store": "visit", "review": "review", "survey": "survey",
}  # fmt: skip


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
    return Guessed(said, [_noted(one, by_name.get(name), why, used=used, answered=answered, asks=asks) for name, one in seen.items()])


def _assigned(seen: Mapping[str, Profile]) -> tuple[dict[str, str], dict[tuple[str, str], tuple[float, str]]]:
    """The column of each role, the surest pair first; and how sure each pair was and why."""
    why: dict[tuple[str, str], tuple[float, str]] = {}
    for one in seen.values():
        for sign in _SIGNS:
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


def _noted(one: Profile, role: str | None, why: Mapping[tuple[str, str], tuple[float, str]], *, used: set[str], answered: set[str], asks: Mapping[str, Any]) -> Guess:
    """The guess of one column in words."""
    if one.name in answered:
        ask = asks.get(one.name, {"metric": "open"})
        shown = ", ".join(f"{key} {value}" for key, value in ask.items() if key != "columns")
        return Guess(one.name, "answers", 0.6 if ask["metric"] != "open" and "min" not in ask else 0.8, f"the name asks for it: {shown}")
    if role and one.name in used:
        sure, reason = why[role, one.name]
        return Guess(one.name, role, sure, reason)
    if not one.n:
        return Guess(one.name, "attribute", 0.5, "the first rows have no value")
    runner_up = max((sure for (_, name), (sure, _) in why.items() if name == one.name), default=0.0)
    return Guess(one.name, "attribute", 1 - runner_up / 2, "another column or grain fits better; kept as it is" if runner_up else "kept as it is; causes are sought in it")


def _ids(said: Mapping[str, Any]) -> list[str]:
    own = said.get("id", [])
    return [own] if isinstance(own, str) else list(own)


def _said(roles: dict[str, str], asks: dict[str, Any], seen: dict[str, Profile], *, file: str) -> dict[str, Any]:
    """The mapping: the grain first, then what it can use of the roles."""
    grain = _grain(roles, asks)
    if grain is None:
        raise NothingUsable(f"{file} has no column that Andon can use; it has {', '.join(list(seen)[:12])}. Say what they are in a mapping file (docs/collect.md).")
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
        own = {"message": "source_id", "interaction": "source_id", "case": "case_ref", "party": "party_ref", "response": "response_id", "step": "step_id"}.get(grain)
        if own and own not in columns:
            columns[own] = roles["id"]
    elif grain == "case":  # an export of a case's history: its last row is how it stands
        said["id"] = roles["case_ref"]
    if asks and grain in ("response", "message", "interaction"):
        said["answers"] = list(asks.values())
    if grain == "response" and "text" in roles:
        said.setdefault("answers", []).append({"columns": [roles["text"]], "metric": "open"})
    if grain == "response":
        more = [ask for name in seen if name not in roles.values() and name not in asks and seen[name].words > 1.5 and (ask := open_ask(name))]
        said["answers"] += more
    return said


def _grain(roles: dict[str, str], asks: dict[str, Any]) -> str | None:
    """What one row is."""
    has = set(roles)
    if "text" in has and ("speaker" in has or ("thread_ref" in has and not asks)):
        return "message"
    if asks and "closed_at" not in has and "speaker" not in has:
        return "response"
    if {"closed_at", "at"} <= has or {"status", "case_ref"} <= has or {"status", "id", "at"} <= has:
        return "case"
    if "kind" in has and ({"amount"} & has or "at" in has):
        return "outcome"
    if "step" in has and "at" in has and "text" not in has:
        return "step"
    if "text" in has:
        return "interaction"
    if has & {"name", "last_name"} and has & {"email", "phone", "birth_date", "street"} and has & {"id", "party_ref"}:
        return "party"
    return "interaction" if {"category", "product"} & has and ("at" in has or "id" in has) else None


_SHARED = {role: role for role in "at agent_ref team product place category subcategory channel account_id party_ref".split()}
_WHO = {"email": "party_email", "phone": "party_phone", "name": "party_name"}
_TARGETS: dict[str, dict[str, str]] = {
    "message": _SHARED | _WHO | {role: role for role in "text speaker thread_ref case_ref reply_to language".split()},
    "interaction": _SHARED | _WHO | {role: role for role in "text case_ref thread_ref reply_to language".split()},
    "case": _SHARED | _WHO | {role: role for role in "text case_ref closed_at status".split()},
    "response": {role: role for role in "at product place category subcategory account_id party_ref language team".split()} | _WHO | {"case_ref": "about_ref"},
    "party": {role: role for role in "party_ref name email phone street postcode birth_date account_id language timezone".split()},
    "step": {role: role for role in "at step party_ref account_id case_ref product place".split()},
    "outcome": {role: role for role in "at kind amount currency party_ref account_id product".split()},
}


def _spec(role: str, name: str, one: Profile) -> Any:
    """How a mapping says a column plays a role, with what its values need."""
    if role in ("at", "closed_at") and one.epoch and one.timed <= 0.9:
        return {"column": name, "epoch": one.epoch}
    if role == "speaker":
        return {"column": name, "map": {value: _VOICE_MAP.get(value.lower(), "agent") for value in sorted(set(one.values))}, "other": "agent"}
    if role == "channel":
        return {"column": name, "map": _CHANNELS, "other": "other"}
    if role == "status":
        words = {"open": "open", "new": "open", "pending": "open", "closed": "closed", "solved": "closed", "resolved": "closed", "reopened": "reopened"}
        return {"column": name, "map": words, "other": "keep"}
    return {"column": name, "lower": True} if role in ("party_email", "email") else name
