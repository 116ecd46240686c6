"""Fitted models on disk: JSON for what is small, one NumPy archive for arrays. Never pickle: a file must not be able to run."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np

from andon.errors import BadContract, Missing, NothingUsable, Unwritable


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


def save_file(model: dict[str, Any], path: Path) -> None:
    """Write one model to one file, or nothing; the same model is the same bytes. model: as in save_models."""
    arrays: dict[str, np.ndarray] = {}
    plain = json.dumps({name: _plain(value, arrays) for name, value in sorted(model.items())}, sort_keys=True)
    packed = io.BytesIO()
    np.savez_compressed(packed, allow_pickle=False, plain=np.array(plain), **arrays)
    with written(path) as beside:
        beside.write_bytes(packed.getvalue())


def load_file(path: Path) -> dict[str, Any]:
    """The model that save_file wrote. Raises Missing, or NothingUsable for a file that is none."""
    if not path.is_file():
        raise Missing(path)
    content = path.read_bytes()
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return {name: _whole(value, arrays) for name, value in json.loads(str(arrays["plain"])).items()}
    except (ValueError, KeyError, OSError, EOFError, AttributeError, TypeError, zipfile.BadZipFile, zlib.error) as error:
        raise NothingUsable(f"{path.name} is not a model that Andon wrote.") from error


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """A file beside `path` to be written, which takes its place at the end; on any error nothing is left of it."""
    beside = path.with_name(f".{os.getpid()}.{path.name}")
    try:
        yield beside
        beside.replace(path)
    except OSError as error:
        raise Unwritable(path) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
