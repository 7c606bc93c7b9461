"""What stands for a report and its events: a guess of the machine, a decision, or a disagreement that nobody has settled.

A view asks here and says which of them it shows. The derived tables (`events` and the rest) stay the machine's; `effective_events` is the
decided view.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, select

from rasid.archive import judgements as kept
from rasid.archive.desk_tables import review_subjects
from rasid.archive.judgements import Judgement
from rasid.archive.tables import judgements
from rasid.errors import UsageError
from rasid.review.blind import codes_blind
from rasid.review.decide import BLIND, KIND, Decision, decision
from rasid.review.faults import Overtaken
from rasid.review.found import Guess, OfReport, under_review
from rasid.review.model import CodedEvent

State = Literal["guess", "decided", "disagreed"]
COMPLETE = "review-complete"
"""The kind of judgements by which a coder says that nothing of a report is left to be decided; their subject is the report's anchor."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on one subject. `guess`: what the machine codes now, if it finds the event; `decision`: what somebody decided, if anybody did.

    `lost`: it was decided, and the machine does not find the event any more (never so of one that somebody added). `changed`: it was accepted,
    and the machine codes the event otherwise now than what was accepted.
    """

    subject: str
    state: State
    guess: Guess | None
    decision: Decision | None
    lost: bool = False
    changed: bool = False

    @property
    def base(self) -> int | None:
        """What the next decision on the subject takes as its base."""
        return self.decision.id if self.decision is not None else None

    @property
    def events(self) -> tuple[CodedEvent, ...]:
        """What holds: by the decision where there is one, else the guess."""
        if self.decision is not None:
            return self.decision.events
        return (self.guess.coded,) if self.guess is not None else ()


@dataclass(frozen=True)
class ReportStanding:
    """What stands for a report, in the order of its text. `complete`: the judgement by which a coder said that nothing is left out."""

    report: OfReport
    subjects: list[Standing]
    complete: Judgement | None

    @property
    def undecided(self) -> int:
        return sum(one.state != "decided" for one in self.subjects)

    @property
    def lost(self) -> list[Standing]:
        """Decisions whose event the machine does not find any more."""
        return [one for one in self.subjects if one.lost]

    @property
    def is_gold(self) -> bool:
        """Whether all is decided: every event, or a coder marked it complete; nothing is disagreed on."""
        if any(one.state == "disagreed" for one in self.subjects):
            return False
        return self.complete is not None or (bool(self.subjects) and self.undecided == 0)

    def on(self, subject: str) -> Standing | None:
        """What stands on one subject, if there is anything."""
        return next((one for one in self.subjects if one.subject == subject), None)


@dataclass(frozen=True, slots=True)
class Effective:
    """An event as it holds: `coded` is somebody's decision where `state` is decided, else the machine's guess."""

    subject: str
    index: int
    state: State
    coded: CodedEvent
    decision: Decision | None


def of_report(connection: Connection, report: int, *, coder: str | None = None) -> ReportStanding:
    """What stands for a report; with `coder` in that person's own blind coding (ask `blind.may_see` before). Raises `NotInReview`."""
    from rasid.review.disagreement import open_subjects

    own = under_review(connection, report)
    decided = decisions(connection, own.anchor, coder=coder)
    disagreed = open_subjects(connection, own.anchor) if coder is None else frozenset()
    found = []
    for subject in dict.fromkeys([*(guess.subject for guess in own.guesses), *decided, *sorted(disagreed)]):
        guess, held = own.guess(subject), decided.get(subject)
        state: State = "disagreed" if subject in disagreed else "decided" if held is not None else "guess"
        found.append(
            Standing(
                subject, state, guess, held,
                lost=held is not None and guess is None and not _was_added(connection, subject, coder),
                changed=held is not None and guess is not None and held.verdict == "ACCEPT" and guess.coded not in held.events,
            )
        )  # fmt: skip
    found.sort(key=_order)
    return ReportStanding(own, found, completed(connection, own.anchor, coder=coder))


def decisions(connection: Connection, report: str, *, coder: str | None = None) -> dict[str, Decision]:
    """Subject → the decision that stands, for a report by its anchor; with `coder` of that person's blind coding."""
    chosen = (
        select(judgements)
        .join(review_subjects, review_subjects.c.subject == judgements.c.subject)
        .where(review_subjects.c.report == report, judgements.c.kind == (KIND if coder is None else BLIND))
        .order_by(judgements.c.id)
    )
    found = {}
    for one in kept.standing_of(connection.execute(chosen).all()):
        made = decision(one)
        if made.coder == coder:
            found[made.subject] = made
    return found


def effective_events(connection: Connection, report: int) -> list[Effective]:
    """The events of a report as people decided them, and the machine's guesses where nobody has. Several events of one subject are counted."""
    return [
        Effective(own.subject, index, own.state, coded, own.decision)
        for own in of_report(connection, report).subjects
        for index, coded in enumerate(own.events)
    ]


def lost_decisions(connection: Connection) -> list[tuple[int, Decision]]:
    """Decisions that stand while coding the report again no longer finds their event, with the report's id."""
    from rasid.archive.anchors import find_report

    found = []
    anchors = connection.execute(select(review_subjects.c.report).distinct().order_by(review_subjects.c.report))
    for anchor in anchors.scalars().all():
        report = find_report(connection, anchor)
        if report is not None:
            found += [(report, one.decision) for one in of_report(connection, report).lost if one.decision is not None]
    return sorted(found, key=lambda pair: (pair[0], pair[1].id))


def complete(connection: Connection, who: str, report: int, *, base: int | None, reason: str = "") -> Judgement:
    """Say that nothing of a report is left to be decided: what nobody decided is taken to be wrong from then on (`gold`). `base`: the
    judgement that the person saw saying so, if any. Raises `Overtaken`, `UsageError`."""
    own = under_review(connection, report)
    if codes_blind(connection, own.anchor, who):
        raise UsageError("you code this report blind", where=own.anchor, advice="Say that your blind coding is done")
    _check_complete(connection, own.anchor, base)
    return kept.judge(connection, who, COMPLETE, own.anchor, "COMPLETE", reason)


def reopen(connection: Connection, who: str, report: int, *, base: int | None, reason: str = "") -> None:
    """Undo that a report is complete. Raises `Overtaken`."""
    own = under_review(connection, report)
    held = _check_complete(connection, own.anchor, base)
    if held is not None:
        kept.undo(connection, who, held.id, reason)


def completed(connection: Connection, report: str, *, coder: str | None = None) -> Judgement | None:
    """The judgement by which a report (by its anchor) is complete; for a blind coding there is none (`blind.finish`)."""
    if coder is not None:
        return None
    rows = kept.history(connection, COMPLETE, report)
    held = [row for row in rows if row.undoes is None and row.undone is None]
    return held[-1] if held else None


def _check_complete(connection: Connection, report: str, base: int | None) -> Judgement | None:
    held = completed(connection, report)
    if (held.id if held else None) != base:
        raise Overtaken(
            "the report was said to be complete in the meantime" if held else "the report was opened again in the meantime",
            now={"subject": report, "judgement": held and held.id, "verdict": held and held.verdict, "who": held and held.who,
                 "at": held and held.at, "reason": held and held.reason}, where=report,
        )  # fmt: skip
    return held


def _was_added(connection: Connection, subject: str, coder: str | None) -> bool:
    from rasid.review.decide import kept_subject

    rows = kept.history(connection, KIND if coder is None else BLIND, kept_subject(subject, coder))
    first = next((row for row in rows if row.undoes is None and row.undone is None), None)
    return first is not None and (first.verdict == "ADD" or bool((first.detail or {}).get("units")))


def _order(one: Standing) -> tuple[int, int, str]:
    shown = one.events[0] if one.events else one.guess.coded if one.guess is not None else None
    if shown is not None:
        return shown.trigger.start, shown.trigger.end, one.subject
    from rasid.archive.anchors import read_event_anchor

    parts = read_event_anchor(one.subject)
    return parts.start, parts.end, one.subject
