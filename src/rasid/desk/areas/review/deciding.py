"""What a request says to decide, and deciding it: the same for the page and for programs."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection

from rasid.errors import UsageError
from rasid.review import decide
from rasid.review.found import of_subject, under_review
from rasid.review.model import CodedEvent, decode

Said = Literal["ACCEPT", "CORRECT", "REJECT", "SPLIT", "MERGE", "UNDO"]
_NEWEST = 20


class Deciding(BaseModel):
    """A decision on an event."""

    model_config = ConfigDict(extra="forbid")
    verdict: Said = Field(description="What is decided; UNDO takes back the decision that stands")
    base: int | None = Field(
        None, description="The number of the decision that you saw standing; null: the machine's guess"
    )
    coded: dict[str, Any] | None = Field(
        default=None, description="The event as it is rightly coded, for CORRECT and MERGE"
    )
    parts: list[dict[str, Any]] = Field(
        default_factory=list, max_length=_NEWEST, description="The events that it is, for SPLIT"
    )
    merged: dict[str, int | None] = Field(
        default_factory=dict,
        description="For MERGE: the subjects of the others, each with the decision that you saw standing on it",
    )
    reason: str = Field(default="", max_length=4000, description="Why; needed for REJECT and MERGE")
    blind: bool = Field(default=False, description="It belongs to your blind coding of the report")


class Adding(BaseModel):
    """An event that the machine missed."""

    model_config = ConfigDict(extra="forbid")
    coded: dict[str, Any] = Field(description="The event")
    base: int | None = Field(default=None, description="The decision that you saw standing on the same event, if any")
    reason: str = Field(default="", max_length=4000)
    blind: bool = False


def decide_on(connection: Connection, who: str, subject: str, said: Deciding) -> decide.Decision | None:
    """Keep a decision. Returns what stands now, null for the machine's guess. Raises what `rasid.review.decide` raises."""
    base, reason, blind = said.base, said.reason, said.blind
    if said.verdict == "ACCEPT":
        return decide.accept(connection, who, subject, base=base, reason=reason, blind=blind)
    if said.verdict == "REJECT":
        return decide.reject(connection, who, subject, base=base, reason=reason, blind=blind)
    if said.verdict == "UNDO":
        if base is None:
            raise UsageError("nothing is decided that could be undone", where=subject, expected="the decision as base")
        return decide.undo(connection, who, base, base=base, reason=reason, blind=blind)
    text = of_subject(connection, subject).text
    if said.verdict == "SPLIT":
        parts = [_decoded(part, text, f"parts[{number}].") for number, part in enumerate(said.parts)]
        return decide.split(connection, who, subject, parts, base=base, reason=reason, blind=blind)
    if said.coded is None:
        raise UsageError("the event as it is rightly coded is missing", where="coded", expected="a coded event")
    coded = _decoded(said.coded, text, "")
    if said.verdict == "CORRECT":
        return decide.correct(connection, who, subject, coded, base=base, reason=reason, blind=blind)
    return decide.merge(connection, who, {subject: base, **said.merged}, coded, reason=reason, blind=blind)


def add_to(connection: Connection, who: str, report: int, said: Adding) -> decide.Decision:
    """Keep an event that the machine missed. Raises what `rasid.review.decide` raises."""
    coded = _decoded(said.coded, under_review(connection, report).text, "")
    return decide.add(connection, who, report, coded, base=said.base, reason=said.reason, blind=said.blind)


def _decoded(data: dict[str, Any], text: str, before: str) -> CodedEvent:
    from rasid.review.faults import WrongCoding

    try:
        return decode(data, text)
    except WrongCoding as wrong:
        if before and wrong.where is not None:
            wrong.where = before + wrong.where
        raise
