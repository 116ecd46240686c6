"""What the firm says it did, and what it said it would do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Commitment:
    """A promise as it was made; kept_at and evidence are filled when a later record shows it."""

    source: str
    source_id: str
    agent: str
    made_at: int
    due_at: int | None
    what: str
    state: str = "broken"
    kept_at: int | None = None
    evidence: str | None = None


@dataclass(slots=True)
class Claim:
    """The firm says it is solved."""

    at: int
    by: str
    source: str
    source_id: str
    case: str
