"""Fitted models on disk: JSON for what is small, one NumPy archive for arrays. Never pickle: a file must not be able to run."""

from __future__ import annotations

import hashlib
import io
import json
import os
from pathlib import Path
from typing import Any

import numpy as np

from andon.errors import BadContract


def save_models(models: dict[str, Any], folder: Path) -> str:
    """Write `models` under a name made from their content and return it; the same models are the same folder.

    models: name -> numbers, strings, lists, dictionaries and NumPy arrays, nested as you like.
    """
    arrays: dict[str, np.ndarray] = {}
    plain = json.dumps({name: _plain(value, arrays) for name, value in sorted(models.items())}, sort_keys=True)
    packed = io.BytesIO()
    np.savez(packed, allow_pickle=False, **arrays)
    digest = hashlib.sha256(plain.encode())
    for name in sorted(arrays):
        digest.update(np.ascontiguousarray(arrays[name]).tobytes())
    model_id = digest.hexdigest()[:16]
    place = folder / model_id
    if not place.exists():
        beside = folder / f".{model_id}.{os.getpid()}"
        beside.mkdir(parents=True)
        (beside / "models.json").write_text(plain, encoding="utf-8")
        (beside / "arrays.npz").write_bytes(packed.getvalue())
        beside.rename(place)
    return model_id


def load_models(place: Path) -> dict[str, Any]:
    """The models that save_models wrote to `place`."""
    with np.load(place / "arrays.npz", allow_pickle=False) as arrays:
        plain = json.loads((place / "models.json").read_text(encoding="utf-8"))
        return {name: _whole(value, arrays) for name, value in plain.items()}


def _plain(value: Any, arrays: dict[str, np.ndarray]) -> Any:
    if isinstance(value, np.ndarray):
        if value.dtype.hasobject:
            raise BadContract("A fitted model holds an array of objects; keep strings in a list.")
        name = f"a{len(arrays)}"
        arrays[name] = value
        return {"$array": name}
    if isinstance(value, dict):
        if all(isinstance(key, str) for key in value):
            return {key: _plain(item, arrays) for key, item in value.items()}
        return {"$pairs": [[_plain(key, arrays), _plain(item, arrays)] for key, item in value.items()]}
    if isinstance(value, list | tuple):
        return [_plain(item, arrays) for item in value]
    if isinstance(value, np.generic):
        return value.item()
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise BadContract(f"A fitted model holds a {type(value).__name__}, which cannot be stored.")


def _whole(value: Any, arrays: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"$array"}:
            return arrays[value["$array"]]
        if set(value) == {"$pairs"}:
            return {_key(_whole(key, arrays)): _whole(item, arrays) for key, item in value["$pairs"]}
        return {key: _whole(item, arrays) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item, arrays) for item in value]
    return value


def _key(value: Any) -> Any:
    """A list cannot be a key; the tuple it was can."""
    return tuple(value) if isinstance(value, list) else value
