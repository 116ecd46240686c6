"""Which files are meant: files, folders, patterns, and folders with a manifest of their own."""

from __future__ import annotations

import glob
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from andon.collect.dialect import format_of
from andon.errors import Missing, NothingUsable

MANIFEST = "andon-example.json"


@dataclass(frozen=True)
class Found:
    """A file to read. name: how it is called in sums and rejected rows. preset, source, zone, mapping: what a manifest says of it."""

    path: Path
    name: str
    preset: str | None = None
    source: str | None = None
    zone: str | None = None
    mapping: dict[str, Any] | None = None


def found(paths: Sequence[str | Path]) -> tuple[list[Found], list[str]]:
    """The files in the order given (a folder's in the order of their names), each once, and the names of those passed over.

    Raises Missing for a path or pattern that fits nothing, NothingUsable when nothing of it can be read.
    """
    files: dict[Path, Found] = {}
    passed: list[str] = []
    for said in paths:
        for one in _of(said):
            if one.preset or format_of(one.path):
                files.setdefault(one.path.resolve(), one)
            else:
                passed.append(one.name)
    if not files:
        raise NothingUsable(
            f"There is no file to read in {', '.join(str(path) for path in paths)}; Andon reads CSV, Parquet and JSON Lines."
        )
    return list(files.values()), passed


def _of(said: str | Path) -> list[Found]:
    path = Path(said)
    if path.is_dir():
        return _folder(path)
    if path.exists():
        return [Found(path, path.name)]
    fits = [Path(name) for name in sorted(glob.glob(str(said), recursive=True))]
    if not fits:
        raise Missing(said)
    return [one for fit in fits for one in (_folder(fit) if fit.is_dir() else [Found(fit, fit.name)])]


def _folder(folder: Path) -> list[Found]:
    """The files of a folder; where a manifest lists them, those and no others (its truth is not for reading)."""
    manifest = folder / MANIFEST
    if manifest.is_file():
        return _listed(folder, manifest)
    inside = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [
        Found(path, path.relative_to(folder).as_posix())
        for path in inside
        if not any(part.startswith(".") or part == "truth" for part in path.relative_to(folder).parts)
    ]


def _entry(folder: Path, one: dict[str, Any]) -> Found:
    """A file of a manifest, which names a preset or says in the words of a mapping file what its columns mean."""
    mapping = one.get("mapping")
    preset = None if mapping is not None else one["preset"]
    return Found(folder / one["path"], one["path"], preset, one["source"], one.get("zone"), mapping)


def _listed(folder: Path, manifest: Path) -> list[Found]:
    try:
        files = json.loads(manifest.read_text(encoding="utf-8"))["files"]
        listed = [_entry(folder, one) for one in files]
    except (ValueError, KeyError, TypeError) as error:
        raise NothingUsable(f"{manifest} is not a manifest that can be read ({error}).") from error
    for one in listed:
        if not one.path.is_file():
            raise Missing(one.path, "The folder's manifest lists it.")
    return listed
