"""The signs by which a column shows its role: names that speak for it, and what its values must be like."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from andon.collect.profile import Profile


@dataclass(frozen=True)
class Sign:
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


# Half a dozen words that many would call open or closed, and what customers do.
_STATES = {"open", "closed", "solved", "resolved", "reopened", "pending"}
_DEEDS = {"purchase", "renewal", "churn", "refund", "order", "cancellation"}


def _any(one: Profile, words: set[str]) -> bool:
    return any(value.lower() in words for value in one.values)


SIGNS = (
    Sign(
        "at",
        r"(^|_)(date|time|timestamp|created|at|when|opened|received|sent|posted|started|year)(_|$)|(date|time)$",
        lambda p: p.timed > 0.9,
        0.95,
        0.7,
        "its values are times",
    ),
    Sign(
        "at",
        r"(^|_)(unix|epoch|time|timestamp|ts|date|created|at|started)(_|$)",
        lambda p: p.epoch is not None,
        0.9,
        0.0,
        "its values count from 1970",
    ),
    Sign("closed_at", r"closed|resolved_at|resolution_date|ended|completed_at", lambda p: p.timed > 0.9, 0.95, 0.0, "its values are times"),
    # Where a time of closing stands beside it, that is the end; many systems close by themselves days later, or never fill it.
    Sign("closed_at", r"(re)?solved_?(at|time|date|on)(_|$)", lambda p: p.timed > 0.9, 0.85, 0.0, "its values are times"),
    Sign(
        "text",
        r"text|body|message|comment|description|narrative|summary|complaint|review|content|utterance|feedback|verbatim|transcript",
        lambda p: p.words > 2.5 and (p.distinct > 0.3 or p.words > 4),
        0.95,
        0.0,
        "its values are sentences",
    ),
    Sign("text", r"^$", lambda p: p.words > 7 and p.distinct > 0.5 and p.length > 40, 0.7, 0.7, "its values are sentences"),
    Sign(
        "speaker",
        r"speaker|role|sender|from_type|author_type|direction|inbound",
        lambda p: p.voices > 0.9,
        0.95,
        0.7,
        "its values name who speaks",
    ),
    Sign("reply_to", r"(reply_to|in_response_to|parent|answer_to)", lambda p: p.n > 0 and p.words < 1.5, 0.9),
    Sign(
        "thread_ref",
        r"(thread|conversation|dialogue|dialog|session|chat)_?(id|no|number|ref|key)?$",
        lambda p: p.words < 3 and p.distinct < 0.95,
        0.9,
        0.0,
        "its values repeat",
    ),
    Sign("case_ref", r"(ticket|case|incident|request)(_?(id|no|number|ref|key))?$|^number$", lambda p: p.words < 3 and p.timed < 0.5, 0.85),
    Sign("email", r"mail", lambda p: p.email > 0.8, 0.98, 0.9, "its values are mail addresses"),
    Sign(
        "phone", r"phone|mobile|tel|caller_number|msisdn", lambda p: p.phone > 0.7, 0.95, 0.0, "its values are numbers like a telephone's"
    ),
    Sign("account_id", r"account|policy|contract", lambda p: p.words < 2 and p.distinct > 0.1, 0.8),
    Sign(
        "party_ref",
        r"(customer|client|user|member|requester|caller|contact|person|author|consumer|respondent|party)(_?(id|no|number|ref|anon|key))?$",
        lambda p: p.words < 2 and p.distinct > 0.02 and p.timed < 0.5 and p.length < 60,
        0.85,
    ),
    Sign(
        "agent_ref",
        r"agent|assignee|assigned_to|advisor|operator|rep(_|$)|handled_by",
        lambda p: p.words < 4 and p.distinct < 0.9 and not _flag(p),
        0.8,
    ),
    Sign("first_name", r"(first|given)_?name|forename", lambda p: p.words < 3 and p.numeric < 0.1, 0.9),
    Sign("last_name", r"(last|family)_?name|surname", lambda p: p.words < 4 and p.numeric < 0.1, 0.9),
    Sign("name", r"(^|_)(full_?)?name$|customer_name", lambda p: 1 <= p.words < 6 and p.numeric < 0.1, 0.8),
    Sign("street", r"street|address(_1|_line_1)?$", lambda p: p.words >= 1.5, 0.8),
    Sign("postcode", r"post_?code|zip|postal", lambda p: p.words < 3, 0.9),
    Sign("birth_date", r"birth|dob", lambda p: p.timed > 0.8, 0.95),
    Sign("product", r"product|make$|model$|airline|brand|service_type", lambda p: p.distinct < 0.5 and p.words < 8, 0.8),
    Sign(
        "category",
        r"categor|reason|issue|topic|component|complaint_type|intent|theme|label|domain|^type$",
        lambda p: p.distinct < 0.5 and p.numeric < 0.5,
        0.85,
    ),
    Sign("subcategory", r"sub_?(categor|issue|topic)|descriptor", lambda p: p.distinct < 0.6 and p.numeric < 0.5, 0.85),
    Sign(
        "place",
        r"place|city|town|state$|region|branch|store|location|borough|county|country|site",
        lambda p: p.distinct < 0.8 and p.numeric < 0.5,
        0.8,
    ),
    Sign("team", r"team|group|department|queue|agency|desk", lambda p: p.distinct < 0.5 and p.numeric < 0.9, 0.75),
    Sign("channel", r"channel|submitted_via|contact_type|medium", lambda p: p.distinct < 0.3, 0.9),
    Sign("status", r"status|state$", lambda p: p.distinct < 0.2 and _any(p, _STATES), 0.9),
    Sign("step", r"step|activity|event_type|action_label", lambda p: p.distinct < 0.3, 0.75),
    Sign("amount", r"amount|price|total|revenue|charge|payment", lambda p: p.numeric > 0.9, 0.85),
    Sign("currency", r"currency", lambda p: p.distinct < 0.1 and p.length < 5, 0.95),
    Sign("kind", r"kind|^type$|outcome", lambda p: _any(p, _DEEDS), 0.9),
    Sign("language", r"lang(uage)?(_|$)", lambda p: p.distinct < 0.2, 0.9),
    Sign("timezone", r"zone|tz$", lambda p: p.zone > 0.8, 0.95, 0.9, "its values are time zones"),
)
