"""Who is who: parties of many systems become customers."""

from andon.identify.customers import READS, WRITES, run

__all__ = ["READS", "WRITES", "run"]
