"""Decisions on events: accept, correct, reject, split, merge, add, undo. Each is a judgement, only ever added.

The subject is the event's anchor (`rasid.archive.anchors`), so that a decision outlives a new coding; an event that the machine missed has the
anchor that it would have had. `base` is the id of the judgement that the person saw standing on the subject (None: a guess of the machine
that nobody had decided). When something else stands now `Overtaken` is raised and nothing is kept. All functions run within one write
transaction (`workspace.database.write()`), in which nobody else writes.

With `blind=True` the decision is of the coder's own blind coding (kind `review-blind`; the subject names the coder), which takes an open
assignment (`rasid.review.blind`). Nothing here shows it to anybody else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, insert, select

from rasid.archive import judgements as kept
from rasid.archive.desk_tables import review_subjects
from rasid.archive.judgements import Judgement
from rasid.archive.tables import judgements
from rasid.errors import UsageError
from rasid.review import blind as blind_coding
from rasid.review.faults import NotInReview, Overtaken
from rasid.review.found import OfReport, of_subject, report_of, under_review
from rasid.review.model import CodedEvent, anchor_of, check, encode, stored

KIND, BLIND = "review", blind_coding.KIND
Verdict = Literal["ACCEPT", "CORRECT", "REJECT", "SPLIT", "MERGE", "MERGED", "ADD"]
_CODER = " coder:"
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided of a subject. `id` is what the next decision on the subject takes as `base`.

    `events`: what holds by it (none for REJECT and MERGED, several for SPLIT); `into`: the subject that a MERGED one went into;
    `members`: what a MERGE took in; `coder`: whose blind coding it belongs to;
    `units`: the disagreements that it settles (`rasid.review.disagreement`), each with the events of it that are their settlement.
    """

    id: int
    subject: str
    verdict: Verdict
    events: tuple[CodedEvent, ...]
    reason: str
    who: str
    at: str
    into: str | None = None
    members: tuple[str, ...] = ()
    coder: str | None = None
    units: Mapping[str, int | None] = field(default_factory=dict)


def accept(
    connection: Connection, who: str, subject: str, *, base: int | None, reason: str = "", blind: bool = False
) -> Decision:
    """Say that what is shown is right: what stands by an earlier decision that kept the event, else what the machine coded, which is kept as
    it is now. Raises `Overtaken`, and `NotInReview` where there is neither."""
    turn = _Turn(connection, who, subject, base, blind)
    if turn.stands is not None and turn.stands.events:
        return turn.keep("ACCEPT", turn.stands.events, reason)
    guess = turn.report.guess(subject)
    if guess is None:
        raise NotInReview(
            "the machine does not find this event any more", where=subject, advice="Add it, or leave what was decided"
        )
    return turn.keep("ACCEPT", [guess.coded], reason)


def correct(
    connection: Connection, who: str, subject: str, coded: CodedEvent, *, base: int | None, reason: str = "", blind: bool = False,
) -> Decision:  # fmt: skip
    """Say how the event is rightly coded. The subject stays, whatever changes. Raises `Overtaken`, `WrongCoding`."""
    turn = _Turn(connection, who, subject, base, blind)
    check(coded, turn.report.text)
    turn.known()
    return turn.keep("CORRECT", [coded], reason)


def reject(
    connection: Connection, who: str, subject: str, *, base: int | None, reason: str, blind: bool = False,
) -> Decision:  # fmt: skip
    """Say that there is no such event. The reason is required. Raises `Overtaken`, `UsageError`."""
    _need_reason(reason, "reject", subject)
    turn = _Turn(connection, who, subject, base, blind)
    turn.known()
    return turn.keep("REJECT", [], reason)


def split(
    connection: Connection, who: str, subject: str, parts: Sequence[CodedEvent], *, base: int | None, reason: str = "", blind: bool = False,
) -> Decision:  # fmt: skip
    """Say that one event is several: what each of them is. Raises `Overtaken`, `WrongCoding`, `UsageError` for fewer than two."""
    if len(parts) < _FEWEST:
        raise UsageError("an event is split into at least two", where=subject, expected="two codings or more")
    turn = _Turn(connection, who, subject, base, blind)
    turn.known()
    for part in parts:
        check(part, turn.report.text)
    return turn.keep("SPLIT", parts, reason)


def merge(
    connection: Connection,
    who: str,
    bases: Mapping[str, int | None],
    coded: CodedEvent,
    *,
    reason: str,
    blind: bool = False,
) -> Decision:
    """Say that several events of one report are one: `bases` maps each subject to what the person saw standing on it; the merged event is
    that of the first. The reason is required. Raises `Overtaken`, `WrongCoding`, `UsageError`; all are merged or none."""
    subjects = list(bases)
    where = " and ".join(subjects)
    if len(subjects) < _FEWEST:
        raise UsageError("at least two events are merged", where=where, expected="two subjects or more")
    _need_reason(reason, "merge", where)
    if len({report_of(subject) for subject in subjects}) > 1:
        raise UsageError(
            "events of different reports are not merged", where=where,
            advice="Say that they are one happening: `rasid judge events SAME`",
        )  # fmt: skip
    turns = [_Turn(connection, who, subject, base, blind) for subject, base in bases.items()]
    for turn in turns:
        turn.known()
        if turn.stands is not None and turn.stands.verdict == "MERGE":
            raise UsageError(
                "others were merged into this event already", where=turn.subject, advice="Undo that merging first"
            )
    check(coded, turns[0].report.text)
    leading = turns[0].keep("MERGE", [coded], reason, members=subjects[1:])
    for turn in turns[1:]:
        turn.keep("MERGED", [], reason, into=subjects[0], merge=leading.id)
    return leading


def add(
    connection: Connection, who: str, report: int, coded: CodedEvent, *, base: int | None = None, reason: str = "", blind: bool = False,
) -> Decision:  # fmt: skip
    """Add an event that the machine missed. Its subject is made of its own words, type and place. Raises `Overtaken` when somebody has added
    the same one, `UsageError` when the machine has it (in a blind coding, where the machine's guesses need not be seen, it may)."""
    own = under_review(connection, report)
    check(coded, own.text)
    subject = anchor_of(own.anchor, coded)
    if not blind and own.guess(subject) is not None:
        raise UsageError("the machine has found this event", where=subject, advice="Accept it or correct it")
    turn = _Turn(connection, who, subject, base, blind, report=own)
    return turn.keep("ADD", [coded], reason)


def settle(
    connection: Connection, who: str, subject: str, unit: str, coded: CodedEvent | None, *, base: int | None, reason: str,
) -> Decision:  # fmt: skip
    """Settle one disagreement of blind coders on a subject (`rasid.review.disagreement`): the coding that holds, or None for no such event.
    Other disagreements that were settled on the same subject stay settled. Raises `Overtaken`, `WrongCoding`."""
    turn = _Turn(connection, who, subject, base, False)
    if coded is not None:
        check(coded, turn.report.text)
    held = turn.stands if turn.stands is not None and turn.stands.units else None
    others = {key: at for key, at in held.units.items() if key != unit} if held is not None else {}
    events: list[CodedEvent] = []
    units: dict[str, int | None] = {}
    for key, own in [
        *((key, held.events[at] if held and at is not None else None) for key, at in others.items()),
        (unit, coded),
    ]:
        units[key] = None if own is None else len(events)
        events += [] if own is None else [own]
    verdict: Verdict = "REJECT" if not events else "SPLIT" if len(events) > 1 else "CORRECT"
    if verdict == "CORRECT" and turn.report.guess(subject) is None:
        verdict = "ADD"
    return turn.keep(verdict, events, reason, units=units)


def undo(
    connection: Connection, who: str, judgement: int, *, base: int | None, reason: str = "", blind: bool = False
) -> Decision | None:
    """Undo a decision, which must be the one that stands; what stood before it holds again and is returned (None: the machine's guess).
    Undoing a merging undoes it for all its events. Raises `Overtaken`, `NotInReview`, `UsageError`."""
    kind = BLIND if blind else KIND
    row = connection.execute(select(judgements).where(judgements.c.id == judgement, judgements.c.kind == kind)).first()
    if row is None or (blind and not row.subject.endswith(_CODER + who)):
        raise NotInReview("no such decision", where=f"judgement {judgement}")
    subject, coder = read_subject(row.subject)
    turn = _Turn(connection, who, subject, base, blind, merged=True)
    if turn.stands is None or turn.stands.id != judgement:
        raise _overtaken(subject, turn.stands)
    group = [judgement]
    if turn.stands.verdict in ("MERGE", "MERGED"):
        group = _merging(connection, turn.stands, coder)
    for one in group:
        kept.undo(connection, who, one, reason, sealed=blind)
    turn.told()
    return standing_on(connection, subject, coder=coder)


def standing_on(connection: Connection, subject: str, *, coder: str | None = None) -> Decision | None:
    """The decision that stands on a subject; with `coder` that of their blind coding. None: nothing but perhaps a guess of the machine."""
    kind = KIND if coder is None else BLIND
    rows = kept.history(connection, kind, kept_subject(subject, coder))
    held = [row for row in rows if row.undoes is None and row.undone is None]
    return decision(held[-1]) if held else None


def decision(judgement: Judgement) -> Decision:
    """A judgement of this kind as a decision."""
    subject, coder = read_subject(judgement.subject)
    detail = judgement.detail or {}
    return Decision(
        judgement.id, subject, judgement.verdict, tuple(stored(one) for one in detail.get("events", ())), judgement.reason,  # type: ignore[arg-type]
        judgement.who, judgement.at, detail.get("into"), tuple(detail.get("members", ())), coder,
        detail.get("units") or {},
    )  # fmt: skip


def kept_subject(subject: str, coder: str | None) -> str:
    """How the subject of a decision is kept: a blind one with its coder."""
    return subject if coder is None else f"{subject}{_CODER}{coder}"


def read_subject(subject: str) -> tuple[str, str | None]:
    """The event's anchor and the coder of a kept subject."""
    anchor, found, coder = subject.partition(_CODER)
    return anchor, coder if found else None


class _Turn:
    """One decision in the making: what is decided of, and that nobody was faster."""

    def __init__(
        self, connection: Connection, who: str, subject: str, base: int | None, blind: bool, *, report: OfReport | None = None,
        merged: bool = False,
    ) -> None:  # fmt: skip
        self.connection, self.who, self.subject = connection, who, subject
        self.coder = who if blind else None
        blind_coding.check_turn(connection, report_of(subject), who, blind=blind)
        self.stands = standing_on(connection, subject, coder=self.coder)
        if (self.stands.id if self.stands else None) != base:
            raise _overtaken(subject, self.stands)
        if self.stands is not None and self.stands.verdict == "MERGED" and not merged:
            raise UsageError("the event was merged into another one", where=subject, advice="Undo the merging first")
        self.report = report or of_subject(connection, subject)

    def known(self) -> None:
        """Raises `NotInReview` unless the machine has the event or somebody has decided of it."""
        if self.stands is None and self.report.guess(self.subject) is None:
            raise NotInReview(
                "no such event", where=self.subject, expected="an event that the machine found or somebody added"
            )

    def keep(self, verdict: Verdict, events: Sequence[CodedEvent], reason: str, **more: Any) -> Decision:
        """Add the judgement."""
        subject = kept_subject(self.subject, self.coder)
        detail = {"events": [encode(one) for one in events], **{key: value for key, value in more.items() if value}}
        made = kept.judge(
            self.connection, self.who, BLIND if self.coder else KIND, subject, verdict, reason.strip(), detail,
            sealed=self.coder is not None,
        )  # fmt: skip
        if self.connection.execute(select(review_subjects.c.subject).where(review_subjects.c.subject == subject)).first() is None:  # fmt: skip
            self.connection.execute(insert(review_subjects).values(subject=subject, report=self.report.anchor))
        self.told()
        return decision(made)

    def told(self) -> None:
        """The queue learns what is decided now."""
        if self.coder is None:
            from rasid.review.queue import refresh_report

            refresh_report(self.connection, self.report.id)


def _merging(connection: Connection, stands: Decision, coder: str | None) -> list[int]:
    """The judgements of the merging that a decision is part of."""
    leading = stands if stands.verdict == "MERGE" else standing_on(connection, stands.into or "", coder=coder)
    if (
        leading is None
        or leading.verdict != "MERGE"
        or (stands is not leading and stands.subject not in leading.members)
    ):
        raise _overtaken(stands.into or stands.subject, leading)
    members = [standing_on(connection, member, coder=coder) for member in leading.members]
    return [leading.id, *(one.id for one in members if one is not None and one.into == leading.subject)]


def _overtaken(subject: str, stands: Decision | None) -> Overtaken:
    what = "nothing stands on this event any more" if stands is None else f"{stands.who} has decided in the meantime"
    now: dict[str, object] = {
        "subject": subject, "judgement": stands and stands.id, "verdict": stands and stands.verdict, "who": stands and stands.who,
        "at": stands and stands.at, "reason": stands and stands.reason,
    }  # fmt: skip
    return Overtaken(what, now=now, where=subject)


def _need_reason(reason: str, what: str, where: str) -> None:
    if not reason.strip():
        raise UsageError(f"to {what} takes a reason", where=where, expected="why, in a few words")
