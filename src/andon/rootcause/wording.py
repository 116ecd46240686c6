"""The name of a cause and its one sentence, for somebody who was not there when it was computed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

_IN = {"place": "in {}", "town": "in {}", "product": "with {}", "team": "handled first by {}", "channel": "by {}", "area_id": "in area {}"}
WRONG = {
    "outcome": "{n} of {of} issues {about} went wrong where {expected} would be usual",
    "answers": "{n} of {of} answers {about} were low where {expected} would be usual",
    "volume": "{n} contacts {about} came where {expected} would be usual",
}


def scope_words(scope: Sequence[str]) -> str:
    """`place=Mill Lane` as "in Mill Lane"; an attribute by its own name."""
    parts = [part.partition("=")[::2] for part in scope]
    return " and ".join(_IN.get(key, f"with {key.replace('_', ' ')} {{}}").format(value) for key, value in parts)


def name(label: str | None, scope: Sequence[str]) -> str:
    """What the cause is called until somebody names it."""
    words = scope_words(scope)
    return f"{label or 'Contacts'} {words}".strip()


def statement(basis: str, *, label: str | None, scope: Sequence[str], counts: tuple[int, int, float], since: datetime | None,
              at_least: bool, season: str | None, told: int, harm: int, money: str | None, share: float = 1.0) -> str:  # fmt: skip
    """One sentence: what, where, how many too many, since when, in what season, who came back, what it cost, who was hurt.

    counts: bad ones, all of them, expected. at_least: it may be older than the records. share: of all of them that are about the label.
    """
    bad, of, expected = counts
    topic = "" if not label or share < 0.5 else f"about “{label}”" if share >= 0.8 else f"(most of them about “{label}”)"
    about = " ".join(part for part in (topic, scope_words(scope)) if part)
    parts = [WRONG[basis].format(n=f"{bad:,}", of=f"{of:,}", about=about, expected=_few(expected))]
    if since:
        parts.append(f"since {'at least ' if at_least else ''}{since:%B %Y}")
    if season:
        parts.append(f"every year from {season}")
    if told:
        parts.append(f"{told:,} {'customer' if told == 1 else 'customers'} came back after being told it was solved")
    if harm:
        parts.append(f"{harm:,} told of harm or danger")
    if money:
        parts.append(f"it cost {money}")
    return ", ".join(parts) + "."


def harm_statement(told: str, *, scope: Sequence[str], seen: int, usual: float, since: datetime | None, denied: int) -> str:
    """One sentence: how many told of harm, where, how many would be usual, since when, how many reports were denied there."""
    parts = [f"{seen:,} customers {scope_words(scope)} {told} where {_few(usual)} would be usual"]
    if since:
        parts.append(f"since {since:%B %Y}")
    if denied:
        parts.append(f"{denied:,} {'report was' if denied == 1 else 'reports were'} denied there")
    return ", ".join(parts) + "."


def money_words(low: float, value: float, high: float, *, currency: str) -> str:
    """An amount with its limits."""
    return f"about {value:,.0f} {currency} (between {low:,.0f} and {high:,.0f})".replace("  ", " ")


def _few(expected: float) -> str:
    return f"{expected:,.0f}" if expected >= 1.5 else "one" if expected >= 0.5 else "hardly any"
