"""What a file of unknown origin is written in: compression, format, encoding, delimiter and quote."""

from __future__ import annotations

import bz2
import codecs
import csv
import gzip
import lzma
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import pyarrow as pa
from charset_normalizer import from_bytes

SAMPLE = 256 * 1024
DELIMITERS = ",;\t|"
COMPRESSED = {".gz", ".bz2", ".xz", ".zst"}
FORMATS = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".parquet": "parquet", ".jsonl": "json", ".ndjson": "json", ".json": "json"}
# How a packed file says that it is broken or cut off.
BREAKS = (EOFError, OSError, zlib.error, lzma.LZMAError, pa.ArrowInvalid)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class Dialect:
    """How to read a text file. encoding: a Python codec name. delimiter, quote: one character each."""

    encoding: str
    delimiter: str = ","
    quote: str = '"'
    note: str = ""


def opened(path: Path) -> BinaryIO:
    """The bytes of a file, unpacked while they are read."""
    suffix = path.suffix.lower()
    if suffix == ".gz":
        return cast(BinaryIO, gzip.open(path, "rb"))
    if suffix == ".bz2":
        return cast(BinaryIO, bz2.open(path, "rb"))
    if suffix == ".xz":
        return cast(BinaryIO, lzma.open(path, "rb"))
    if suffix == ".zst":
        return cast(BinaryIO, pa.input_stream(str(path), compression="zstd"))
    return path.open("rb")


def head_of(path: Path, size: int = SAMPLE) -> bytes:
    """The first bytes of a file; of one that breaks off, those before the break."""
    read = b""
    with opened(path) as stream:
        while len(read) < size:
            try:
                piece = stream.read(8192)
            except BREAKS:
                if not read:
                    raise
                break
            if not piece:
                break
            read += piece
    return read


def format_of(path: Path) -> str | None:
    """csv, json or parquet by the name of the file; None for what Andon does not read."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if suffixes and suffixes[-1] in COMPRESSED:
        suffixes.pop()
    return FORMATS.get(suffixes[-1]) if suffixes else None


def sniffed(path: Path, *, encoding: str | None = None, delimiter: str | None = None) -> Dialect:
    """The dialect of a text file, from its first 256 KiB; what the caller states is taken as said."""
    sample = head_of(path)
    note = ""
    if encoding is None:
        encoding, note = encoding_of(sample)
    text = sample.decode(encoding, "replace").lstrip("\ufeff")
    quote = "'" if text.count('"') == 0 and text.count("','") > 2 else '"'
    return Dialect(encoding, delimiter or delimiter_of(text, quote), quote, note)


def encoding_of(sample: bytes) -> tuple[str, str]:
    """A codec and, where it was guessed, a note that says so. UTF-8 is proven by decoding; a byte order mark is believed."""
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name, ""
    head = sample[:4000]
    if head and head.count(0) > len(head) // 4:
        return ("utf-16-le" if head[1:2] == b"\0" else "utf-16-be"), "encoding assumed UTF-16"
    # A character cut in two at the end of the sample is not an error of the file.
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(sample)
    except UnicodeDecodeError:
        return _legacy(sample)
    return "utf-8", ""


def _legacy(sample: bytes) -> tuple[str, str]:
    """The best legacy encoding. Mostly valid UTF-8 with a broken byte stays UTF-8; the broken byte is mended on reading."""
    high = len(sample) - len(sample.decode("ascii", "ignore"))
    text = sample.decode("utf-8", "ignore")
    valid = len(text) - len(text.encode("ascii", "ignore"))
    if high and valid * 2 > high * 0.5:
        return "utf-8", "some bytes are not UTF-8 and were read as Western European"
    best = from_bytes(
        sample[: 64 * 1024], cp_isolation=["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "shift_jis", "gb18030", "big5"]
    ).best()
    # Western European text is by far the commonest; another page is taken only where it reads as clearly another language.
    name = best.encoding if best and best.encoding in ("cp1251", "cp1253", "shift_jis", "gb18030", "big5") else "cp1252"
    return name, f"encoding assumed {name}"


def delimiter_of(text: str, quote: str = '"') -> str:
    """The character that cuts the first lines into the most, and the most even, fields."""
    lines = text.splitlines(keepends=True)[:200]
    scores: dict[str, tuple[float, int]] = {}
    for delimiter in DELIMITERS:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter, quotechar=quote) if row)
        except csv.Error:
            continue
        width, rows = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(1, 0))
        scores[delimiter] = (rows / max(sum(widths.values()), 1) if width > 1 else 0.0, width)
    return max(scores, key=lambda mark: (round(scores[mark][0], 1), scores[mark][1])) if scores else ","


def _western(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: a byte that is no UTF-8 is read as Western European, never lost."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("andon_western", _western)
