"""Improvements that customers propose in so many words: spans that ask for something the firm does not do yet.

Patterns only, so few and fairly sure: a proposal names what the firm should do. What a person asks for themselves
("you should refund me") is a demand, not an idea, and is left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from andon.tables import table

_FIRM = r"(?:you|they|the company|(?:the|your) (?:app|website|site|system|bank|service))"
_REST = r"[^.!?\n]{8,200}[.!?]?"
HINT = (
    r"(?i)(should|ought to|why (don.?t|can.?t|not|doesn.?t)|d be (so much |really |very |much )?(great|good|nice|better|helpful|useful)"
    r"|suggest|i wish|if only|(please|could you|can you) (add|introduce|offer|make it)|what about|improved? )"
)
SHAPES = (
    _FIRM + r" (?:really |all |guys )?(?:should|ought to) (?!(?:not )?have (?:been|told|known|done|called|fixed)\b)",
    r"why (?:don['’]?t|can['’]?t|not|doesn['’]?t) " + _FIRM + r"(?: just| simply)? ",
    r"(?:it )?(?:would|['’]?d) be (?:so much |really |very |much )?(?:great|good|nice|better|helpful|useful) (?:if|to have|to be able) ",
    r"i(?:['’]?d| would)? (?:like to )?suggest(?!ed) ",
    r"(?:my|one|a) suggestion(?: is| would be|:)",
    r"(?:i wish|if only) (?:you|there was|there were|the (?:app|website|site|system)) (?!had (?:told|called))",
    r"(?:please|(?:could|can) you) (?:add|introduce|offer|make it possible)",
    r"(?:should be able to|what about (?:adding|offering)|could be improved (?:by|if)|would improve) ?",
)
IDEA = re.compile("|".join(rf"\b{shape}{_REST}" for shape in SHAPES), re.I)
# A demand for oneself, or anger that has the shape of a proposal.
DEMAND = re.compile(
    r"\b(?:refund|reimburse|compensate|pay|call|ring|phone|e-?mail|answer|reply|contact|credit|fix|sort|resolve|help|tell|explain|send|give)"
    r" (?:me|us|my|our|it|this|back|him|her)\b|\b(?:ashamed|sorry|apologi[sz]e|fired|sacked|hear me|know better)\b"
    r"|\bmy (?:case|ticket|account|money|refund|bill|line)\b",
    re.I,
)


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.replace(' ', '|')})\b", re.I)


KINDS = (
    ("policy", _any_of("polic(?:y|ies) rules? terms? fees? charges? refunds? prices? pricing contracts? deadlines? penalt(?:y|ies) allow")),
    ("product", _any_of("apps? website site online features? option button page screen menu product device router version")),
    (
        "service",
        _any_of("staff agents? calls? callback phone queue wait(?:ing)? repl(?:y|ies) visit engineers? technicians? drivers? team warn"),
    ),
)


def ideas(messages: pa.Table, hidden: dict[str, list[tuple[int, int, str]]]) -> pa.Table:
    """The `ideas` of customers' messages (message_id, text), in order; none that touches personal, quoted or signed text."""
    likely = messages.filter(pc.match_substring_regex(messages.column("text"), HINT))
    rows = []
    for message, text in zip(likely.column("message_id").to_pylist(), likely.column("text").to_pylist(), strict=True):
        for found in IDEA.finditer(text):
            start, end = found.start(), found.end() - len(found.group()) + len(found.group().rstrip())
            if DEMAND.search(found.group()) or _touches(hidden.get(message, ()), start, end):
                continue
            rows.append({"idea_id": _id(message, start), "message_id": message, "start": start, "end": end, "kind": kind(found.group())})
    return table("ideas", rows)


def kind(text: str) -> str:
    """product, policy or service where one of their words stands in the proposal, else other."""
    return next((name for name, words in KINDS if words.search(text)), "other")


def _touches(spans: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    return any(first < end and start < last for first, last, _ in spans)


def _id(message: str, start: int) -> str:
    return "idea-" + hashlib.blake2s(f"{message}\x1f{start}".encode(), digest_size=6).hexdigest()
