"""How well a reference event and what reports say fit: place, days, the two sides, deaths, who died and, for ACLED, type.

Each part keeps both values and its reason. The values and weights are judgements, not fitted to data; docs/workspace.md says what they were checked on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from rasid.compare.reference.knowledge import ACLED, OWN, actor_rule, amounts, scope, sides
from rasid.compare.reference.read import ReferenceEvent
from rasid.compare.reference.units import VAGUE, Deaths, Party, Unit
from rasid.distance import kilometres

THRESHOLD = 0.68
"""Least score of a match. Place and day alone do not reach it: the sides or the dead have to fit too."""
WEIGHTS = {"place": 0.35, "days": 0.25, "dyad": 0.2, "deaths": 0.2, "victims": 0.15, "type": 0.1}
UNKNOWN = 0.3
"""Value of a part about which the reports say nothing: less than agreement, more than contradiction."""
GAPS = (1.0, 0.15)
"""Value of the days by how many lie between the two intervals: a day that a report states and that is another one speaks against a match."""
LAGS = (0.6, 0.7, 0.45, 0.2, 0.1, 0.1)
"""Value of the days by how many lie between the event and publication, where the reports name no day: news speak of yesterday."""
_LENGTHS = ((2, 1.0), (7, 0.85), (31, 0.4))
"""Value by the length of the longer interval in days; beyond the last one: `_LONG`."""
_LONG = 0.3
_LOOSE_DAYS, _NAMED = 0.4, 0.75
"""A time that is no closer than a week asks for a dyad of which a side is named and nobody else."""
_FINE = ((30.0, 1.0), (50.0, 0.8))
"""Value by how far off the coarser of the two places may be, in km; beyond the last one: `_COARSE`."""
_COARSE = 0.55
_FAR = 0.25
"""Value of two places that are as far apart as their precision allows."""
_COUNTRY = 0.15
_RATIOS = ((0.8, 0.8), (0.5, 0.4), (1 / 3, 0.2))
"""Value by the ratio of two numbers of dead; numbers that are further apart rule a match out."""
_LIMIT_ONLY = 0.7
"""Most that a lower limit (dozens, at least six) can be worth: it agrees with many numbers."""
_FEW = ((2, 0.6), (4, 0.8))
"""Most that a number of so few dead can be worth: it agrees with half of all events."""
_ELSEWHERE = 0.8
"""Factor of the place where the report names another one too that is not near the reference event."""
_LOOSE = 3
"""A number of dead whose upper end is more than so many times its lower one agrees with almost anything."""
GENERIC = frozenset({"MIL", "COP", "GOV", "SPY", "UAF", "REB", "CRM", "OPP", "CVL", "REL", "MED", "EDU", "HLH", "REF", "LAB", "BUS", "AGR", "PTY", "SET"})  # fmt: skip
"""Codes of plain words (army, armed men, people) that name nobody in particular."""


@dataclass(frozen=True, slots=True)
class Reference(ReferenceEvent):
    """A reference event of a workspace: with its row there and the format of its set."""

    id: int
    format: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a score. `report` and `reference`: the two values that were compared."""

    value: float
    report: str
    reference: str
    reason: str


NOTHING = Part(0.0, "", "", "")
"""What a part is that can't be compared: it is left out of the score."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a unit and a reference event fit."""

    score: float
    parts: dict[str, Part]

    def detail(self) -> dict[str, Any]:
        """As it is kept and shown."""
        return {name: {**asdict(part), "weight": WEIGHTS[name]} for name, part in self.parts.items()}


def fit(unit: Unit, event: Reference) -> Fit | None:
    """The parts and their weighted mean; None where one of them rules the match out: another type, too far, another time, other actors."""
    if (event.date_to - event.date_from).days >= VAGUE:
        return None
    parts: dict[str, Part] = {}
    for name, compare in _PARTS.items():
        found = compare(unit, event)
        if found is None:
            return None
        if found is not NOTHING:
            parts[name] = found
    if parts["days"].value <= _LOOSE_DAYS and parts["dyad"].value < _NAMED:
        return None  # any of several happenings of the place, by anybody
    weight = sum(WEIGHTS[name] for name in parts)
    return Fit(round(sum(WEIGHTS[name] * part.value for name, part in parts.items()) / weight, 4), parts)


def _type(unit: Unit, event: Reference) -> Part | None:
    kind, _, below = event.type.partition(" / ")
    best: Part | None = None
    for act in unit.acts:
        found = scope(event.format, act.type, act.modes)
        if found is None or kind not in found.types or (found.lethal and not unit.lethal):
            continue
        same = bool(below) and act.acled == below
        part = Part(
            1.0 if same else 0.5,
            act.acled or act.type,
            event.type,
            f"{'same type' if same else 'type allowed'} ({found.id})",
        )
        if best is None or part.value > best.value:
            best = part
    return best if best is None or event.format == ACLED else NOTHING


def _days(unit: Unit, event: Reference) -> Part | None:
    slack = int(amounts().get((event.format, "when", event.date_precision or 1), 0))
    said = _interval(event.date_from, event.date_to) + (f" ± {slack}" if slack else "")
    best: Part | None = None
    length = (event.date_to - event.date_from).days + 1 + (2 * slack if slack > 1 else 0)
    for start, end in unit.near_dates:
        gap = max(0, (start - event.date_to).days - slack, (event.date_from - end).days - slack)
        if gap >= len(GAPS):
            continue
        value = GAPS[gap] * _by_length(max(length, (end - start).days + 1))
        reason = "same time" if gap == 0 else f"{gap} day{'s' if gap > 1 else ''} apart"
        if best is None or value > best.value:
            best = Part(round(value, 3), _interval(start, end), said, reason)
    if unit.dates:
        return best
    for published in unit.published:
        if (event.date_from - published).days > slack:
            continue
        lag = max(0, (published - event.date_to).days - slack)
        if lag >= len(LAGS):
            continue
        value = LAGS[lag] * _by_length(length)
        reason = f"the report names no day and was published {lag} day{'' if lag == 1 else 's'} later"
        if best is None or value > best.value:
            best = Part(round(value, 3), f"published {published}", said, reason)
    return best


def _by_length(days: int) -> float:
    return next((value for most, value in _LENGTHS if days <= most), _LONG)


def _interval(start: date, end: date) -> str:
    return f"{start}" if start == end else f"{start} to {end}"


def _place(unit: Unit, event: Reference) -> Part | None:
    off = amounts().get((event.format, "where", event.where_precision or 6), 0.0)
    said = event.place or event.country or "?"
    best: Part | None = None
    elsewhere: list[str] = []
    for spot in unit.spots:
        own = amounts().get((OWN, "where", spot.precision), 0.0)
        if spot.lat is None or spot.lon is None or event.lat is None or event.lon is None or not off or not own:
            # One of the two is known by its country alone.
            if spot.country is None or spot.country != event.country:
                continue
            part = Part(_COUNTRY, spot.name, said, "one of them is known by its country alone")
        else:
            apart, most = kilometres(spot.lat, spot.lon, event.lat, event.lon), off + own
            if apart > most:
                if own <= _FINE[-1][0]:
                    elsewhere.append(spot.name)
                continue
            fine = next((value for limit, value in _FINE if max(off, own) <= limit), _COARSE)
            reason = f"{apart:.0f} km apart; by their precision up to {most:.0f} km is the same place"
            part = Part(round(max(_FAR, 1 - apart / most) * fine, 3), spot.name, said, reason)
        if best is None or part.value > best.value:
            best = part
    if best is None or not elsewhere:
        return best
    others = ", ".join(dict.fromkeys(elsewhere))
    return Part(
        round(best.value * _ELSEWHERE, 3),
        f"{best.report}, {others}",
        said,
        f"{best.reason}; but the report names {others} too",
    )


def _dyad(unit: Unit, event: Reference) -> Part | None:
    """How many of the two sides the report names. Sides are not matched with roles: neither data set says who began."""
    parties = unit.parties
    named = [name for name in (event.side_a, event.side_b) if name]
    hits: list[tuple[float, str]] = []
    met: set[str] = set()
    known = 0
    for side in named:
        hit = 0.0
        rules = [rule for name in sides(event.format, side) if (rule := actor_rule(event.format, name)) is not None]
        known += bool(rules)
        by = ""
        for party in parties:
            value, row = max(((_names(rule.patterns, party), rule.id) for rule in rules), default=(0.0, ""))
            if value:
                met.add(party.actor)
            if value > hit:
                hit, by = value, f"{party.name} ({row})"
        hits.append((hit, by))
    strangers = [p.name for p in parties if p.actor not in met and _particular(p)]
    report = ", ".join(dict.fromkeys(p.name for p in parties if p.actor in met or _particular(p))) or "nobody named"
    said = " – ".join(named) or "?"
    total, sure = sum(hit for hit, _ in hits), sum(hit == 1.0 for hit, _ in hits)
    if not known:
        return Part(UNKNOWN, report, said, "no row of actors.tsv says who these are")
    if total == 0:
        if strangers:
            return None
        return Part(UNKNOWN, report, said, "the report names nobody in particular")
    value = {2: 1.0, 1: 0.9 if total > 1 else 0.75, 0: 0.6 if total >= 1 else 0.45}[sure]
    reason = "; ".join(by for _, by in hits if by)
    if strangers:
        value -= 0.25
        reason += f"; but also {', '.join(dict.fromkeys(strangers))}"
    return Part(value, report, said, reason)


def _names(patterns: tuple[str, ...], party: Party) -> float:
    """1 where a pattern names the party, 0.5 where it is the plain word for one of that sort."""
    code = party.code or ""
    for pattern in patterns:
        if pattern == party.actor:
            return 1.0
        if not pattern.startswith("code:") or code in GENERIC:
            continue
        wanted = pattern.removeprefix("code:")
        if code.startswith(wanted[:-1]) if wanted.endswith("*") else code == wanted:
            return 1.0
    return 0.5 if code in GENERIC and f"~{code}" in patterns else 0.0


def _particular(party: Party) -> bool:
    """Whether a party is somebody whom the lexicon can tell apart, and armed: people in general contradict no dyad."""
    return party.code is not None and party.code not in GENERIC and party.code[:3] not in GENERIC


def _deaths(unit: Unit, event: Reference) -> Part | None:
    given = [n for n in (event.low, event.best, event.high) if n is not None]
    if not given:
        return NOTHING
    low, high = min(given), max(given)
    said = f"{low}" if low == high else f"{low} to {high}"
    if not unit.deaths:
        if high == 0:
            return NOTHING
        return Part(UNKNOWN, "no number of dead", said, "the report gives no number of dead")
    best: Part | None = None
    for number in unit.deaths:
        value, reason = agreement(number, low, high)
        own = (
            f"{number.low} or more"
            if number.high is None
            else f"{number.low}"
            if number.low == number.high
            else f"{number.low} to {number.high}"
        )
        if value is not None and (best is None or value > best.value):
            best = Part(value, f"{own} ({number.words})", said, reason)
    return best


def agreement(number: Deaths, low: int, high: int) -> tuple[float | None, str]:
    """The value of two numbers of dead and why; None where they are too far apart to be of one happening."""
    top = number.low if number.high is None else number.high
    if number.low <= high and low <= top:
        # "66 killed and wounded" says less than a number of dead.
        if number.high is not None and number.high > _LOOSE * max(number.low, 1):
            return 0.5, "the number agrees, but may be anything between"
        value, reason = 1.0, "the numbers agree"
    else:
        less, more = (top, low) if top < low else (high, number.low)
        found = next((value for least, value in _RATIOS if less / more >= least), None)
        if found is None:
            return None, ""
        value, reason = found, f"the numbers differ by {more - less}"
    if number.high is None:
        return min(value, _LIMIT_ONLY), f"{reason}; the report gives a lower limit only"
    few = next((most for limit, most in _FEW if top <= limit), 1.0)
    return (value, reason) if value <= few else (few, f"{reason}; so few agree by chance")


def _victims(unit: Unit, event: Reference) -> Part | None:
    """Who died: a side that the report names as hit and that lost nobody by the data set rules the match out."""
    dead = set(event.dead.split())
    if not dead or "unknown" in dead:
        return NOTHING
    hit: dict[str, str] = {}
    sure = False
    for party in unit.parties:
        if party.role != "recipient":
            continue
        if (party.code or "").startswith("CVL"):
            hit.setdefault("civilians", party.name)
            continue
        for letter, side in (("a", event.side_a), ("b", event.side_b)):
            rules = [rule for name in sides(event.format, side) if (rule := actor_rule(event.format, name)) is not None]
            if (value := max((_names(rule.patterns, party) for rule in rules), default=0.0)) > 0:
                hit.setdefault(letter, party.name)
                sure = sure or value == 1.0
    if not hit:
        return NOTHING
    report = ", ".join(hit.values())
    said = ", ".join({"a": event.side_a or "?", "b": event.side_b or "?"}.get(who, who) for who in sorted(dead))
    if dead & set(hit):
        return Part(1.0, report, said, "who was hit by the report lost people by the data set")
    return None if sure else Part(0.0, report, said, "by the data set others lost people")


_PARTS: dict[str, Callable[[Unit, Reference], Part | None]] = {
    "type": _type, "days": _days, "place": _place, "dyad": _dyad, "deaths": _deaths, "victims": _victims,
}  # fmt: skip
"""How each part is found; cheap ones first. None rules the match out."""
