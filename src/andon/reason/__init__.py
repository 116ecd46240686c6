"""Reason: why customers had to make contact, and the job they wanted done, in their own words."""

from andon.reason.room import READS, WRITES, run

__all__ = ["READS", "WRITES", "run"]
