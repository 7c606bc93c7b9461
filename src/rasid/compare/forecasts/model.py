"""A forecast: a predicted statement with its holder, its horizon and what people decided of it."""

from __future__ import annotations

from typing import Literal

import msgspec

from rasid.archive.anchors import event_anchor
from rasid.compare.accounts.model import HeldBy, Party, Place

Verdict = Literal["happened", "partly", "did-not", "unclear"]
VERDICTS: tuple[Verdict, ...] = ("happened", "partly", "did-not", "unclear")
KIND = "forecast"
"""The kind of judgements about forecasts."""
PREDICTED = "predicted"
"""The status of statements that are forecasts."""
_ASSESSMENT = "ASSESSMENT"
"""What stands in the anchor for the type of a statement about no codable event."""
State = Literal["open", "due", "judged"]


class Horizon(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """When it is to happen: the time of the event, or words for a horizon. `vague`: the words name no length, and `to` is a convention for
    when to look again.
    """

    from_: str | None
    to: str | None
    words: str | None
    vague: bool


class HolderGroup(msgspec.Struct, frozen=True):
    """Under whom a forecast is counted: its innermost holder; sources without a name by what they are (all 'observers' together)."""

    key: str
    name: str


class Judged(msgspec.Struct, frozen=True):
    """What people decided of it last."""

    verdict: Verdict
    reason: str
    who: str
    at: str
    judgement: int


class Forecast(msgspec.Struct, frozen=True):
    """A predicted statement. `id` is made of its words and place in the report and stays when reports are coded again."""

    id: str
    anchor: str
    report: int
    source: str | None
    published: str | None
    statement: int
    event: int | None
    type: str | None
    modes: tuple[str, ...]
    certainty: str
    probability: float
    attribution: str
    holders: tuple[HeldBy, ...]
    group: HolderGroup
    horizon: Horizon | None
    trigger: str | None
    content: str
    parties: tuple[Party, ...]
    places: tuple[Place, ...]
    judged: Judged | None = None

    def state(self, as_of: str) -> State:
        """judged; due when its horizon is over by that day and nothing was decided, or only that it is unclear; else open."""
        if self.judged is not None and self.judged.verdict != "unclear":
            return "judged"
        return "due" if self.horizon is not None and self.horizon.to is not None and self.horizon.to < as_of else "open"


def forecast_anchor(report: str, event: str | None, start: int, end: int) -> str:
    """What judgements of a forecast are tied to: the anchor of its event; for one about no codable event the span of its words in the report."""
    return event if event is not None else event_anchor(report, start, end, _ASSESSMENT, None)
