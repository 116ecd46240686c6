"""Act: what to fix first, by what fixing it would avoid."""

from andon.act.agenda import run

READS = ("causes", "cause_issues", "cause_evidence", "issues", "issue_interactions", "interactions", "resolutions", "decisions")
WRITES = ("agenda",)

__all__ = ["READS", "WRITES", "run"]
