"""What came of each issue by later evidence, which promises were kept, and the scores."""

from andon.measure.room import READS, WRITES, run

__all__ = ["READS", "WRITES", "run"]
