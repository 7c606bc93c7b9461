"""What two blind coders of a report agree and disagree on, event by event, once both are done; and what was settled of it.

Events of the two are the same when their triggers overlap, one to one, as `rasid evaluate --agreement` pairs them. A unit is such a pair, or an event
that one of them alone coded. Its id names the decisions that it is made of (`12.0-15.0`, `12.0-x`), which do not change any more: a coding that
is done stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, select

from rasid.archive.anchors import find_report
from rasid.archive.tables import judgements
from rasid.errors import UsageError
from rasid.review import blind
from rasid.review.decide import Decision, read_subject, settle, undo
from rasid.review.faults import NotInReview
from rasid.review.found import Guess, OfReport, report_of, under_review
from rasid.review.model import CodedEvent, Stated

if TYPE_CHECKING:
    from rasid.evaluate.agreement_fields import Pair

FIELDS = (
    "type",
    "trigger",
    "modes",
    "actors",
    "recipients",
    "places",
    "time",
    "quantities",
    "status",
    "attribution",
    "certainty",
    "holders",
    "cue",
)
"""What is chosen field by field, in the order in which it is shown. A disagreement on `trigger` or `cue` alone is none: words that overlap are the same."""
_TOGETHER = ("status", "attribution", "certainty", "holders", "cue")
_ID = re.compile(r"(?:(\d+)\.(\d+)|x)-(?:(\d+)\.(\d+)|x)")


@dataclass(frozen=True, slots=True)
class Side:
    """What one coder has of a unit: nothing, or an event with the decision that holds it. `rejected`: they said that the machine's is none."""

    coder: str
    coded: CodedEvent | None
    decision: Decision | None = None
    index: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """One event as two people coded it. `differ`: the fields in which they disagree; `event` when one of them has no such event."""

    id: str
    report: int
    anchor: str
    subject: str
    sides: tuple[Side, Side]
    differ: tuple[str, ...]
    settled: Decision | None

    @property
    def open(self) -> bool:
        """Whether they disagree and nobody has settled it."""
        return bool(self.differ) and self.settled is None

    @property
    def start(self) -> int:
        return min(side.coded.trigger.start for side in self.sides if side.coded is not None)

    @property
    def result(self) -> CodedEvent | None:
        """What was settled; None also for no such event."""
        if self.settled is None:
            return None
        at = self.settled.units.get(self.id) if self.settled.units else 0 if self.settled.events else None
        return None if at is None else self.settled.events[at]


@dataclass(frozen=True)
class Twice:
    """A report that two people coded blind, both done."""

    report: OfReport
    coders: tuple[str, str]
    pair: Pair
    units: list[Unit] = field(default_factory=list)


def twice(connection: Connection, report: int) -> Twice | None:
    """The two codings of a report, with their units in the order of the text; None unless both are done."""
    from rasid.archive.anchors import report_anchors

    anchor = report_anchors(connection, [report]).get(report)
    held = blind.of_report(connection, anchor) if anchor is not None else []
    return _twice(connection, under_review(connection, report), held) if blind.both_done(held) else None


def open_subjects(connection: Connection, report: str) -> frozenset[str]:
    """The subjects of a report (by its anchor) on which its two blind coders, both done, disagree and that nobody has settled."""
    held = blind.of_report(connection, report)
    found = find_report(connection, report) if blind.both_done(held) else None
    if found is None:
        return frozenset()
    return frozenset(
        unit.subject for unit in _twice(connection, under_review(connection, found), held).units if unit.open
    )


def find_unit(connection: Connection, unit: str) -> tuple[Unit, Twice]:
    """A unit by its id. Raises `NotInReview`, also while a coder is not done: that a unit exists is not told either."""
    parts = _ID.fullmatch(unit)
    ids = [int(parts[n]) for n in (1, 3) if parts[n] is not None] if parts is not None else []
    for one in ids[:1]:
        subject = connection.execute(select(judgements.c.subject).where(judgements.c.id == one)).scalar()
        anchor = read_subject(subject)[0] if subject is not None else ""
        report = find_report(connection, report_of(anchor)) if anchor.startswith("event:") else None
        own = twice(connection, report) if report is not None else None
        for found in own.units if own is not None else ():
            if found.id == unit:
                assert own is not None
                return found, own
    raise NotInReview("no such disagreement", where=unit, expected="one of a report that two coders are done with")


def composed(unit: Unit, choice: Mapping[str, int]) -> CodedEvent:
    """The coding that takes each field from one of the two (0 or 1; those that are not named from the first). Raises `UsageError` where one of
    them has no such event."""
    first, second = (side.coded for side in unit.sides)
    if first is None or second is None:
        raise UsageError(
            "one of the coders has no such event", where=unit.id, expected="the other's coding, or no event"
        )
    both = (first, second)
    for name, at in choice.items():
        if name not in FIELDS or at not in (0, 1):
            raise UsageError(f"{name}={at}", where=unit.id, expected=f"0 or 1 for {', '.join(FIELDS)}")
    chosen = {name: both[choice.get(name, 0)] for name in FIELDS}
    stated = Stated(**{name: getattr(chosen[name].statement, name) for name in _TOGETHER})
    plain = {name: getattr(chosen[name], name) for name in FIELDS if name not in _TOGETHER}
    return _replaced(both[choice.get("type", 0)], **plain, statement=stated)


def settle_unit(
    connection: Connection, who: str, unit: str, coded: CodedEvent | None, *, base: int | None, reason: str
) -> Decision:
    """Settle a disagreement: the coding that holds, or None for no such event. `base`: what the person saw standing on the unit's subject.
    Raises `Overtaken`, `WrongCoding`, `UsageError` without a reason where they disagree, or when the person is one of the two coders."""
    found, own = find_unit(connection, unit)
    if who in own.coders:
        raise UsageError("you are one of the two coders", where=unit, expected="a third person who settles")
    if found.differ and not reason.strip():
        raise UsageError("to settle takes a reason", where=unit, expected="why, in a few words")
    return settle(connection, who, found.subject, unit, coded, base=base, reason=reason)


def undo_unit(connection: Connection, who: str, unit: str, *, base: int | None, reason: str = "") -> None:
    """Undo how a disagreement was settled; whatever else that decision settled comes open with it unless an earlier one had settled it.
    Raises `Overtaken`, `NotInReview`."""
    found, _ = find_unit(connection, unit)
    if found.settled is None:
        raise NotInReview("this was not settled", where=unit)
    undo(connection, who, found.settled.id, base=base, reason=reason)


def take_agreed(connection: Connection, who: str, report: int) -> list[Decision]:
    """Decide all units of a report in which both coders agree as they coded them (the first one's words), where nothing stands yet."""
    from rasid.review.standing import decisions

    own = twice(connection, report)
    if own is None:
        raise NotInReview("the report was not coded by two people who are both done", where=str(report))
    if who in own.coders:
        raise UsageError("you are one of the two coders", where=str(report), expected="a third person who settles")
    made = []
    for unit in own.units:
        if unit.differ or unit.settled is not None:
            continue
        stands = decisions(connection, own.report.anchor).get(unit.subject)
        if stands is None or stands.units:
            base = stands.id if stands is not None else None
            made.append(settle(connection, who, unit.subject, unit.id, unit.sides[0].coded, base=base, reason=""))
    return made


def _twice(connection: Connection, own: OfReport, held: list[blind.Assignment]) -> Twice:
    from rasid.evaluate.agreement_fields import values_of
    from rasid.review.agreement import pair_of
    from rasid.review.standing import decisions

    coders = (held[0].coder, held[1].coder)
    sides = []
    for coder in coders:
        decided = decisions(connection, own.anchor, coder=coder)
        sides.append([Side(coder, coded, one, n) for one in decided.values() for n, coded in enumerate(one.events)])
    pair = pair_of(own, coders, [[_coded(side) for side in part] for part in sides])
    held_now = decisions(connection, own.anchor)
    standing = {key: one for one in held_now.values() for key in one.units}
    rows: list[tuple[Side, Side, tuple[str, ...]]] = []
    left = [dict(enumerate(part)) for part in sides]
    for one, other in pair.matched():
        first, second = (left[n].pop(int(event.id[1:]) - 1) for n, event in enumerate((one, other)))
        values = values_of(pair, one), values_of(pair, other)
        rows.append((first, second, _differ(values[0], values[1], _coded(first), _coded(second))))
    rows += [(side, Side(coders[1], None), ("event",)) for side in left[0].values()]
    rows += [(Side(coders[0], None), side, ("event",)) for side in left[1].values()]
    found = []
    for (first, second, differ), subject in zip(rows, _subjects(own, rows), strict=True):
        unit = f"{_key(first)}-{_key(second)}"
        settled = standing.get(unit) or _decided_since(held_now.get(subject), first, second)
        found.append(Unit(unit, own.id, own.anchor, subject, (first, second), differ, settled))
    return Twice(own, coders, pair, sorted(found, key=lambda unit: (unit.start, unit.id)))


_COMPARED: dict[str, tuple[str, ...]] = {
    "type": ("type",), "modes": ("modes",), "actors": ("actors",), "recipients": ("recipients",), "places": ("places",),
    "time": ("time interval",), "quantities": ("quantities",), "status": ("status",), "attribution": ("attribution",),
    "certainty": ("certainty",), "holders": ("holders", "holder kinds"),
}  # fmt: skip
_IDENTITIES: dict[str, Callable[[CodedEvent], Hashable]] = {
    "actors": lambda coded: frozenset(own.actor for own in coded.actors if own.actor),
    "recipients": lambda coded: frozenset(own.actor for own in coded.recipients if own.actor),
    "places": lambda coded: frozenset((own.role, own.place.key if own.place else None) for own in coded.places),
}
"""Who and where the words stand for: the figures of agreement compare words alone, but two coders who mean two towns disagree."""


def _differ(
    one: Mapping[str, Hashable], other: Mapping[str, Hashable], first: CodedEvent, second: CodedEvent
) -> tuple[str, ...]:
    found = [name for name, keys in _COMPARED.items() if any(one[key] != other[key] for key in keys)]
    found += [name for name, read in _IDENTITIES.items() if name not in found and read(first) != read(second)]
    return tuple(name for name in FIELDS if name in found)


def _coded(side: Side) -> CodedEvent:
    assert side.coded is not None
    return side.coded


def _key(side: Side) -> str:
    return "x" if side.decision is None else f"{side.decision.id}.{side.index}"


def _decided_since(stands: Decision | None, first: Side, second: Side) -> Decision | None:
    """What a third person decided of the unit's subject in the editor, after both were done: that settles it too."""
    if stands is None or stands.units or stands.who in (first.coder, second.coder):
        return None
    ids = [side.decision.id for side in (first, second) if side.decision is not None]
    return stands if stands.id > max(ids) else None


def _subjects(own: OfReport, rows: Sequence[tuple[Side, Side, tuple[str, ...]]]) -> list[str]:
    """On which subject each unit is settled: that of the event which the machine has, if the coders started from it or coded the same words
    (one to one); else the first coder's own. So what two coded without sight of the machine's guesses is not counted beside them."""
    from rasid.evaluate.match import pairs
    from rasid.evaluate.words import overlap

    own_subjects = [[side.decision.subject for side in row[:2] if side.decision is not None] for row in rows]
    found = [
        next((subject for subject in subjects if own.guess(subject) is not None), None) for subjects in own_subjects
    ]
    left = [n for n, subject in enumerate(found) if subject is None]
    guesses = [guess for guess in own.guesses if guess.subject not in found]

    def weight(n: int, guess: Guess) -> float:
        coded = [side.coded for side in rows[n][:2] if side.coded is not None]
        if not any(overlap(one.trigger, guess.coded.trigger) for one in coded):
            return 0.0
        return (
            2.0
            + any(one.type == guess.coded.type for one in coded)
            + 0.5 * any(one.trigger == guess.coded.trigger for one in coded)
        )

    for i, j in pairs(left, guesses, weight):
        found[left[i]] = guesses[j].subject
    return [subject or own_subjects[n][0] for n, subject in enumerate(found)]


def _replaced(coded: CodedEvent, **values: Any) -> CodedEvent:
    return msgspec.structs.replace(coded, **values)
