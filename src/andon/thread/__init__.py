"""Issues: one occurrence of one customer's one problem, across interactions, channels and cases."""

from andon.thread.room import READS, WRITES, run

__all__ = ["READS", "WRITES", "run"]
