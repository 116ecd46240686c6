"""The score: a run against planted truth, room by room, beside an oracle and a naive rule. Nothing else opens `truth/`."""

from andon.score.pooled import Scores, score_runs
from andon.score.rooms import score_run

__all__ = ["Scores", "score_run", "score_runs"]
