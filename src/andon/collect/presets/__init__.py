"""Presets: for a kind of export that many have, what its columns mean. A preset is one file, its test is beside it.

A preset has NEEDS (groups of columns; a file with all of one group is recognised), ABOUT (one line), SOURCE (its name where
nobody gives another) and `mapping(columns)`, which answers in the words of a mapping file (docs/collect.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

from andon.collect.profile import plain_name as plain
from andon.errors import BadMapping, NothingUsable

# In this order a file that nobody named a preset for is held against them.
PRESETS = (
    "twcs cfpb nyc311 reviews tickets ticket_messages mails calls exposures staff coverage events outcomes steps survey people".split()
)


def preset(name: str) -> ModuleType:
    """The preset of that name. Raises BadMapping."""
    if name not in PRESETS:
        raise BadMapping(f"There is no preset {name!r}; there are {', '.join(sorted(PRESETS))}.")
    return import_module(f"andon.collect.presets.{name}")


def recognised(columns: Sequence[str]) -> str | None:
    """The preset whose columns these plainly are, or none."""
    return next((name for name in PRESETS if any(set(group) <= set(columns) for group in preset(name).NEEDS)), None)


def mapping_of(name: str, columns: Sequence[str], *, file: str) -> dict[str, Any]:
    """What the preset says of a file with these columns. Raises NothingUsable when it is not such a file."""
    said: dict[str, Any] | None = preset(name).mapping(list(columns))
    if not said:
        raise NothingUsable(f"{file} has no column that the preset {name} can use; it has {', '.join(columns[:12])}.")
    return said


def chosen(columns: Sequence[str], wanted: Mapping[str, object], *, plainly: bool = False) -> dict[str, Any]:
    """Of the roles wanted those whose columns are there; several names separated by spaces are tried in turn.

    plainly: a name that is not there as it is may be there in another spelling (see profile.plain_name); the first such column is taken.
    """
    spelt = {plain(name): name for name in reversed(columns)} if plainly else {}
    spelt |= {name: name for name in columns}
    out: dict[str, Any] = {}
    for role, said in wanted.items():
        spec: dict[str, Any] = dict(said) if isinstance(said, Mapping) else {"column": said}
        if "column" in spec:
            said_ = spec["column"]
            names = said_.split() if isinstance(said_, str) else [str(name) for name in said_]
            there = [spelt[name] for name in names if name in spelt]
            if not there:
                continue
            spec["column"] = there if "join" in spec else there[0]
        elif "when_company" in spec and spec["when_company"] not in columns:
            continue
        out[role] = spec["column"] if set(spec) == {"column"} else spec
    return out
