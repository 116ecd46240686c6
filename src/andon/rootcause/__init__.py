"""Which reason, in which scope, goes wrong more often than chance and mix explain; since when, in what season, at what cost."""

from andon.rootcause.room import READS, WRITES, run

__all__ = ["READS", "WRITES", "run"]
