"""collect: files and records in, the firm's interactions and everything around them out (docs/collect.md)."""

from andon.collect.schemas import LAKE
from andon.collect.tabled import run as run
from andon.tables import COLLECTED

READS = tuple(LAKE)
WRITES = tuple(COLLECTED)
