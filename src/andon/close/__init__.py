"""Close: who is owed an answer, customers and staff alike."""

from andon.close.owed import run

READS = (
    "issues", "issue_interactions", "interactions", "messages", "resolutions", "commitments", "claims", "claim_outcomes",
    "causes", "cause_issues", "actions", "staff", "decisions",
)  # fmt: skip
WRITES = ("debts",)

__all__ = ["READS", "WRITES", "run"]
