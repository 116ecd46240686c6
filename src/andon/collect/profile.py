"""What a column looks like: the shares of its values that are times, numbers, addresses, words; from its first rows."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect import times
from andon.collect.fields import Cells

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_PHONE = re.compile(r"\+?[\d()./ -]{7,20}")
_ZONE = re.compile(r"(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]+(/[A-Za-z_]+)?|UTC")
_NUMBER = re.compile(r"-?\d+([.,]\d+)?")
_EPOCHS = {"s": (6e8, 2.6e9), "ms": (6e11, 2.6e12), "us": (6e14, 2.6e15)}
_VOICES = {
    "customer",
    "agent",
    "user",
    "bot",
    "system",
    "requester",
    "client",
    "assistant",
    "human",
    "operator",
    "advisor",
    "inbound",
    "outbound",
}


@dataclass(frozen=True)
class Profile:
    """A column in figures. Shares are of its `n` values that are not missing. values: up to 200 of them, as text."""

    name: str
    n: int
    filled: float
    distinct: float
    length: float
    words: float
    numeric: float
    timed: float
    epoch: str | None
    email: float
    phone: float
    zone: float
    voices: float
    values: tuple[str, ...]

    def plain(self) -> str:
        """The name in small letters and underscores, camelCase and points undone."""
        return plain_name(self.name)


def plain_name(name: str) -> str:
    """A column's name in small letters and underscores: "customerID" and "Customer ID" are customer_id."""
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()).strip("_")


def profiles(rows: pa.Table) -> dict[str, Profile]:
    """The profile of every column of a sample."""
    cells = Cells(rows)
    return {name: _profile(name, cells) for name in rows.column_names}


def _profile(name: str, cells: Cells) -> Profile:
    text = cells.text(name).drop_null()
    n = len(text)
    shown = tuple(text[:: max(n // 200, 1)].to_pylist()[:200]) if n else ()
    raw = cells.raw(name)
    typed_time = pa.types.is_temporal(raw.type)
    numeric = _share(_NUMBER, shown)
    return Profile(
        name=name, n=n, filled=n / max(cells.n, 1), distinct=len(pc.unique(text)) / n if n else 0.0,
        length=float(np.mean([len(value) for value in shown])) if shown else 0.0,
        words=float(np.mean([len(value.split()) for value in shown])) if shown else 0.0,
        numeric=numeric, timed=1.0 if typed_time else _timed(shown, numeric), epoch=_epoch(shown) if numeric > 0.95 else None,
        email=_share(_EMAIL, shown), phone=_share(_PHONE, shown) if numeric < 1 or all(len(value) >= 7 for value in shown) else 0.0,
        zone=_share(_ZONE, shown), voices=sum(value.lower() in _VOICES for value in shown) / len(shown) if shown else 0.0, values=shown,
    )  # fmt: skip


def _share(mark: re.Pattern[str], values: tuple[str, ...]) -> float:
    return sum(mark.fullmatch(value) is not None for value in values) / len(values) if values else 0.0


def _timed(values: tuple[str, ...], numeric: float) -> float:
    """The share that reads as a time; bare numbers are none, but for a column of years."""
    if not values or (numeric > 0.5 and not all(re.fullmatch(r"(19|20)\d\d(\d{4})?", value) for value in values)):
        return 0.0
    read = times.parse(pa.array(values, pa.string()), zone="UTC")
    return 1.0 - float(read.bad.mean())


def _epoch(values: tuple[str, ...]) -> str | None:
    """The unit, when all the numbers are seconds (or less) since 1970 of our days."""
    numbers = [float(value.replace(",", ".")) for value in values if _NUMBER.fullmatch(value)]
    for unit, (low, high) in _EPOCHS.items():
        if numbers and all(low <= number <= high for number in numbers):
            return unit
    return None
