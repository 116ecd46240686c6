"""TEMP"""
from typing import Any
import pyarrow as pa
from andon.errors import NothingUsable
def guessed(rows: pa.Table, *, file: str) -> dict[str, Any]:
    raise NothingUsable(f"{file} has no column that can be used.")
