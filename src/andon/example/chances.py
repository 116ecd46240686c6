"""How likely it is that a try cures, and that a customer has had enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andon.example.staff import Agent

if TYPE_CHECKING:
    from andon.example.episode import Episode

# What an agent who closes without solving cures, of what others would.
CARELESS = 0.3


def weary(episode: Episode, nth: int) -> float:
    """The chance that a customer gives up or leaves instead of asking again."""
    if episode.script.stubborn:
        return 0.0
    return (0.03 + 0.05 * nth) * (0.6 + episode.caller.patience * 0.8) if episode.story != "manhole" else 0.02


def chance(episode: Episode, agent: Agent, nth: int) -> float:
    """The chance that a try at the time `episode.now` cures."""
    script = episode.script
    if script.ends is not None:
        return 0.95 if episode.now >= script.ends else 0.0
    if script.after is not None:
        return script.cured if len(episode.contacts) > script.after[0] else 0.0
    if agent.closes:
        return CARELESS * script.cured
    if episode.hard:
        return 0.22 * script.cured
    return min(0.97, script.cured * (0.78 + 0.31 * agent.skill) * (1.0 if nth == 0 else 0.93))
