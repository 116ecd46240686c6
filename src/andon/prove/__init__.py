"""Prove: whether an action worked, against what would have happened."""

from andon.prove.verdict import run

READS = ("actions", "interactions", "interaction_attributes", "issues", "issue_interactions", "resolutions")
WRITES = ("effects",)

__all__ = ["READS", "WRITES", "run"]
