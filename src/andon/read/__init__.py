"""The room `read`: every text is read once, and what its words say becomes signals and spans."""

from andon.read.reader import load
from andon.read.room import READS, WRITES, run

__all__ = ["READS", "WRITES", "load", "run"]
