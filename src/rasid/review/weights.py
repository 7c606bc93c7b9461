"""How doubtful the machine is of an event, and how much hangs on it. All weights stand here; `docs/desk.md` explains them.

doubt = 0.55 · (1 − confidence) + 0.15 · place unknown + 0.10 · actor unknown + 0.20 · sources contradict each other
importance = 0.50 · deaths + 0.30 · reports + 0.20 · news
score = (doubt + importance) / 2

Confidence is the calibrated probability that coders find the event there. Deaths and reports count on a logarithmic scale that is full at 100 deaths
and at 10 reports of one incident: the first dead and the second report matter more than the hundredth. An event without a figure for
confidence or news counts as one half.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

CONFIDENCE, PLACE, ACTOR, CONTRADICTED = 0.55, 0.15, 0.10, 0.20
DEATHS, REPORTS, NEWS = 0.50, 0.30, 0.20
MANY_DEAD, MANY_REPORTS = 100.0, 10.0
UNSAID = 0.5
LOW, MUCH = 0.5, 0.5
"""Below which confidence, and from which share of deaths or reports on, it is told why an event stands where it does."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What of an event is weighed. `reports`: that tell of its incident, 1 where it is in none."""

    confidence: float | None
    news: float | None
    place_unknown: bool
    actor_unknown: bool
    contradicted: bool
    deaths: float
    reports: int


@dataclass(frozen=True, slots=True)
class Weighed:
    """Doubt and importance from 0 to 1, and what of them is told to the reviewer."""

    doubt: float
    importance: float
    score: float
    why: tuple[str, ...]


def weigh(seen: Seen) -> Weighed:
    """Doubt, importance and score of an event."""
    confidence = UNSAID if seen.confidence is None else seen.confidence
    news = UNSAID if seen.news is None else seen.news
    doubt = (
        CONFIDENCE * (1 - confidence)
        + PLACE * seen.place_unknown
        + ACTOR * seen.actor_unknown
        + CONTRADICTED * seen.contradicted
    )
    deaths = min(1.0, math.log1p(max(0.0, seen.deaths)) / math.log1p(MANY_DEAD))
    reports = min(1.0, math.log(max(1, seen.reports)) / math.log(MANY_REPORTS))
    importance = DEATHS * deaths + REPORTS * reports + NEWS * news
    told = {
        "unsure": confidence < LOW, "place": seen.place_unknown, "actor": seen.actor_unknown, "contradicted": seen.contradicted,
        "deaths": seen.deaths > 0, "reports": seen.reports > 1,
    }  # fmt: skip
    return Weighed(
        round(doubt, 6),
        round(importance, 6),
        round((doubt + importance) / 2, 6),
        tuple(k for k, v in told.items() if v),
    )
