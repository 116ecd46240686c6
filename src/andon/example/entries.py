"""What truth remembers of a message, and of what the firm said."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One message as truth sees it; mode says what a customer's message was for."""

    thread: str
    at: int
    source: str
    source_id: str
    speaker: str
    party: str
    person: str
    mode: str
    agent: str
    case: str


class Told(NamedTuple):
    """What the firm said: when, in which message, and whether it claimed a solution."""

    at: int
    source: str
    source_id: str
    agent: str
    claimed: bool
