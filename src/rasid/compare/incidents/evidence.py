"""How far two tellings speak of one happening: evidence in bits, part by part, with what each side says.

A part that agrees counts by how rare it is that two tellings agree on it: one village weighs more than one capital, a name that few
reports hold more than one that all hold. A part that differs counts against. What a side does not say counts nothing, or little against: it is
never filled in. The sum and `PRIOR` give the score between 0 and 1, which orders pairs and is no measured probability.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from rasid import distance as globe
from rasid.arabic.letters import fold
from rasid.archive.coded_rows import SITE
from rasid.compare.incidents.bursts import Burst
from rasid.compare.incidents.clusters import SILENT
from rasid.compare.incidents.kinds import compatible_manners
from rasid.compare.incidents.rarity import Rarity, trigger_key
from rasid.compare.incidents.units import Item, Number, Party, Place, Unit, light

PRIOR = -9.0
"""Bits against any two tellings that share something rare being of one happening."""
SAME = 0.5
UNSURE = 0.2
"""Pairs between this score and `SAME` are kept for people to look at."""
FAR_DAYS = 3
_TWO_SIDED = frozenset({"CONSULT", "AGREE", "COOPERATE"})
_NEAR_KM, _TOWN_KM, _FAR_KM = 10.0, 30.0, 60.0
_UNSAID = "not said by both"
_CONTRADICTS = -2.0
"""From so many bits against on a part speaks of another happening."""
_BURST, _SEVERAL = 3.0, 1.5
"""Bits for tellings without a day, where all that give one speak of the same; against, where they speak of several."""
_ASIDE = -1.5
"""Least bits of the words around a happening that is told as the only one of its sort at its place."""
_PLAIN_WORTH = 0.5
"""What a plain word in common (soldiers) counts of what a name does."""
_EXACT = 2
_DISTRICT, _PROVINCE = 3, 4


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a score: bits for (or against), what each side says, and why."""

    part: str
    bits: float
    first: str
    second: str
    why: str


@dataclass(frozen=True, slots=True)
class Score:
    """The score of a pair with what it is made of."""

    bits: float
    parts: tuple[Part, ...]

    @property
    def score(self) -> float:
        return round(1 / (1 + 2 ** -max(-60.0, min(60.0, self.bits))), 4)

    @property
    def bond(self) -> float:
        """What the pair says of incidents that the two may belong to: where one names no place, and nothing contradicts, that they have
        little in common says little."""
        placeless = any(part.part == "place" and part.why == _UNSAID for part in self.parts)
        if self.bits >= SILENT or not placeless:
            return self.bits
        against = any(part.bits <= _CONTRADICTS and part.part != "words" for part in self.parts)
        return self.bits if against else SILENT

    def detail(self) -> dict[str, Any]:
        return {"bits": round(self.bits, 2), "prior": PRIOR, "parts": [asdict(part) for part in self.parts]}


def compare(one: Item, other: Item, rarity: Rarity) -> Score:
    """The evidence that two items speak of one happening."""
    first, second = one.first, other.first
    burst = rarity.bursts.shared(first, second)
    parts = [
        _types(first, second, rarity),
        _time(first, second, burst),
        _places(first, second, rarity),
        *_parties(first, second, rarity),
        *_numbers(first, second),
        _words(first, second, rarity, burst),
    ]
    kept = tuple(part for part in parts if part is not None)
    return Score(PRIOR + sum(part.bits for part in kept), kept)


def _types(first: Unit, second: Unit, rarity: Rarity) -> Part:
    alike = bool(set(first.types) & set(second.types))
    bits, why = (0.5, "same type") if alike else (-1.5, "compatible types")
    if first.modes and second.modes:
        same = first.modes & second.modes
        if same:
            bits += min(2.5, max(rarity.bits("manner", mode) for mode in same) / 3)
            why += ", same manner"
        elif any(frozenset((a, b)) in compatible_manners() for a in first.modes for b in second.modes):
            bits += 0.7
            why += ", manners that go together"
        else:
            bits, alike = bits - 1.5, False
            why += ", other manner"
    common = {trigger_key(t) for t in first.triggers} & {trigger_key(t) for t in second.triggers}
    if common:
        bits += 1.0
        why += ", same word"
    elif _tells(first, second) and _tells(second, first):
        # One sentence often holds several acts: tellings that have both words mean two of them.
        bits -= 2.5 if alike else 4.0
        why += ", but each tells of both words"
    return Part("type", round(bits, 2), _typed(first), _typed(second), why)


def _typed(unit: Unit) -> str:
    manner = f" ({' '.join(sorted(unit.modes))})" if unit.modes else ""
    return f"{'/'.join(unit.types)}{manner}: {' ، '.join(unit.triggers)}"


def _tells(unit: Unit, other: Unit) -> bool:
    """Whether the words around a unit hold the trigger of another one."""
    return any(set(trigger_key(trigger).split()) <= unit.words for trigger in other.triggers)


def day_number(day: str) -> int:
    """A day as a number, to count days between two."""
    return date.fromisoformat(day[:10]).toordinal()


def _dated(unit: Unit) -> str:
    if unit.days is None:
        return f"unknown, published {unit.published or '?'}"
    return unit.days[0] if unit.days[0] == unit.days[1] else f"{unit.days[0]} to {unit.days[1]}"


def _time(first: Unit, second: Unit, burst: Burst | None) -> Part:
    def part(bits: float, why: str) -> Part:
        return Part("time", bits, _dated(first), _dated(second), why)

    if first.days and second.days:
        low, high = max(first.days[0], second.days[0]), min(first.days[1], second.days[1])
        gap = day_number(low) - day_number(high)
        if gap <= 0:
            width = max(day_number(unit.days[1]) - day_number(unit.days[0]) for unit in (first, second) if unit.days)
            bits = 2.5 if width == 0 else 1.5 if width <= FAR_DAYS else 0.5 if width <= 31 else 0.0
            return part(bits, "the days overlap")
        if gap == 1:
            return part(0.5, "one day apart")
        return part(-5.0 if gap <= FAR_DAYS else -8.0, f"{gap} days apart")
    if not first.published or not second.published:
        return part(-0.5, "no day to compare")
    if first.days or second.days:
        dated, undated = (first, second) if first.days else (second, first)
        assert dated.days is not None
        assert undated.published is not None
        late = day_number(dated.days[0]) - day_number(undated.published)
        if late > 0:
            return part(-6.0, "one was published before the other happened")
        old = day_number(undated.published) - day_number(dated.days[1])
        bits = 0.0 if old <= FAR_DAYS else -1.0 if old <= 31 else -2.0
        return _by_burst(
            part(bits, f"one day is unknown; published {max(0, old)} days after the other"), first, second, burst
        )
    gap = abs(day_number(first.published) - day_number(second.published))
    bits = 0.5 if gap == 0 else 0.0 if gap == 1 else -1.0 if gap <= FAR_DAYS else -2.0 if gap <= 14 else -4.0
    return _by_burst(part(bits, f"both days are unknown; published {gap} days apart"), first, second, burst)


def _by_burst(part: Part, first: Unit, second: Unit, burst: Burst | None) -> Part:
    """The part on time of two units of which one gives no day, by what all tellings of such an act at this place say."""
    if burst is None:
        return part
    held = [burst.holds(unit.days[0], unit.days[1]) for unit in (first, second) if unit.days]
    told = [unit.published >= burst.day for unit in (first, second) if not unit.days and unit.published]
    if burst.one and all(held) and all(told):
        why = f"{part.why}; of {burst.told} that give a day {burst.share:.0%} speak of {burst.day}"
        return replace(part, bits=_BURST if burst.sure else max(part.bits, _BURST / 2), why=why)
    if burst.several and (first.published or "")[:10] != (second.published or "")[:10]:
        why = f"{part.why}; such acts are told of several days there"
        return replace(part, bits=part.bits - _SEVERAL, why=why)
    return part


def _listed(names: Iterable[str]) -> str:
    return " ، ".join(dict.fromkeys(names)) or "unknown"


def kilometres(first: Place, second: Place) -> float | None:
    """The distance between two places on the globe; None where one has no coordinates."""
    if first.lat is None or first.lon is None or second.lat is None or second.lon is None:
        return None
    return globe.kilometres(first.lat, first.lon, second.lat, second.lon)


def _places(first: Unit, second: Unit, rarity: Rarity) -> Part:
    left, right = _listed(place.name for place in first.places), _listed(place.name for place in second.places)
    if not first.places or not second.places:
        return Part("place", 0.0, left, right, _UNSAID)
    chosen = [_told(unit.places) for unit in (first, second)]
    best = max(
        (_place_bits(a, b, rarity) for a in chosen[0] for b in chosen[1]), key=lambda found: (found[0], found[1])
    )
    return Part("place", best[0], left, right, best[1])


def _told(places: list[Place]) -> list[Place]:
    """Where a happening is, and not only the country or region around it, when its report says so."""
    return [place for place in places if place.precision <= _PROVINCE] or places


def _place_bits(a: Place, b: Place, rarity: Rarity) -> tuple[float, str]:
    vague = max(a.precision, b.precision)
    if a.key == b.key:
        limit = 6.0 if vague <= _DISTRICT else 3.0 if vague <= _PROVINCE + 1 else 1.5
        if vague > _PROVINCE + 1 and a.key.startswith("name:"):
            limit = 4.0  # a name that no gazetteer has
        elif vague > _PROVINCE + 1 and a.key.startswith(SITE):
            limit = 0.3  # some quarter, some road
        return min(limit, rarity.bits("place", a.key) / 1.5), f"both {a.name}"
    if a.country and b.country and a.country != b.country:
        return -6.0, "other countries"
    if (a.lat is None or b.lat is None) and (alike := name_alike(_bare(a), _bare(b))):
        return 4.0 * alike, "names of one place that no gazetteer has"
    if vague > _PROVINCE + 1 or not a.country or not b.country:
        return 0.3, "one is a country or a region that the other may lie in"
    if vague >= _PROVINCE:
        if a.admin1 and b.admin1:
            return (1.5, "one division") if a.admin1 == b.admin1 else (-4.0, "other divisions")
        return 0.0, "only the division is known"
    distance = kilometres(a, b)
    if distance is None:
        return 0.0, "no coordinates"
    for limit, bits in ((_NEAR_KM, 3.0), (_TOWN_KM, 1.0), (_FAR_KM, -1.5)):
        if distance <= limit:
            return bits if vague <= _EXACT or bits < 0 else bits / 2, f"{distance:.0f} km apart"
    return -6.0, f"{distance:.0f} km apart"


def _bare(place: Place) -> str:
    """The name of a place as names of actors are compared."""
    kind, _, rest = place.key.partition(":")
    return f"name:{rest.partition(':')[2] if kind == 'name' else fold(place.name)}"


def _parties(first: Unit, second: Unit, rarity: Rarity) -> list[Part]:
    sides = [
        {role: [p for p in unit.parties if p.role == role] for role in ("actor", "recipient")}
        for unit in (first, second)
    ]
    if set(first.types) & set(second.types) & _TWO_SIDED:
        own = [side["actor"] + side["recipient"] for side in sides]
        return [_names("parties", own[0], own[1], rarity, strict=True)]
    parts = [_names(role + "s", sides[0][role], sides[1][role], rarity) for role in ("actor", "recipient")]
    if all(part.bits <= 0 for part in parts):
        crossed = [
            _names("opposite roles", sides[0]["actor"], sides[1]["recipient"], rarity),
            _names("opposite roles", sides[0]["recipient"], sides[1]["actor"], rarity),
        ]
        best = max(crossed, key=lambda part: part.bits)
        if best.bits > 0:
            parts.append(
                Part("opposite roles", best.bits / 2, best.first, best.second, f"{best.why}, in the other role")
            )
    return parts


def _names(name: str, first: list[Party], second: list[Party], rarity: Rarity, *, strict: bool = False) -> Part:
    shown_first, shown_second = _listed(party.name for party in first), _listed(party.name for party in second)
    if not first or not second:
        return Part(name, 0.0, shown_first, shown_second, _UNSAID)
    matched: dict[str, float] = {}
    left, right = {p.key for p in first}, {p.key for p in second}
    for a in first:
        for b in second:
            alike = name_alike(a.key, b.key)
            if alike:
                bits = min(5.0, rarity.bits("party", a.key) / 2) * alike * (_PLAIN_WORTH if a.plain else 1.0)
                matched[a.name] = max(matched.get(a.name, 0.0), bits)
                left.discard(a.key)
                right.discard(b.key)
    if not matched:
        # Who did it is what reports differ on most; whom it befell, or who met whom, seldom. Plain words differ without meaning others.
        against = -1.0 if name == "actors" else -2.0
        if any(p.plain for p in first) or any(p.plain for p in second):
            sorts = ({p.code[-3:] for p in side if p.code} for side in (first, second))
            against = against * 0.75 if _apart(*sorts) else -0.3
        return Part(name, against, shown_first, shown_second, "other names")
    bits = min(6.0, sum(matched.values()))
    why = f"both {' ، '.join(matched)}"
    if strict and left and right:
        # Who meets one person meets others the same day: the names that differ tell the meetings apart.
        return Part(name, min(bits, 1.0) - 3.0, shown_first, shown_second, f"{why}, but with others")
    return Part(name, bits, shown_first, shown_second, why)


def _apart(first: set[str], second: set[str]) -> bool:
    """Whether both sides are of a known sort (soldiers, civilians) and have none in common."""
    return bool(first) and bool(second) and not first & second


@cache
def name_alike(first: str, second: str) -> float:
    """How far two keys of actors are one: 1 for the same, less for names of which one holds all the words of the other."""
    if first == second:
        return 1.0
    if not first.startswith("name:") or not second.startswith("name:"):
        return 0.0
    a, b = ({light(word) for word in key.removeprefix("name:").split()} for key in (first, second))
    if a == b:
        return 1.0
    return 0.7 if len(a & b) >= 2 and (a <= b or b <= a) else 0.0


def _numbers(first: Unit, second: Unit) -> list[Part]:
    parts = []
    for kind in sorted({n.kind for n in first.numbers} & {n.kind for n in second.numbers} - {"other", "money", "area"}):
        own = [[n for n in unit.numbers if n.kind == kind] for unit in (first, second)]
        bits, why = max((_number_bits(a, b) for a in own[0] for b in own[1]), key=lambda found: (found[0], found[1]))
        parts.append(Part(kind, bits, _listed(n.words for n in own[0]), _listed(n.words for n in own[1]), why))
    return parts


def _number_bits(a: Number, b: Number) -> tuple[float, str]:
    low, high = max(a.low, b.low), min(a.high, b.high)
    if low <= high:
        exact = a.low == a.high == b.low == b.high
        if a.low == b.low and a.high == b.high == math.inf:
            return 1.0, "the lower limits agree"
        return (0.5 if low <= 1 else 1.5 if low <= 4 else 2.5) if exact else 0.5, "the numbers agree"
    ratio = low / high if high > 0 else math.inf
    if ratio <= 1.5:
        return 0.0, "the numbers are near each other"
    return (-1.0 if ratio <= 3 else -2.0), "the numbers differ"


def _words(first: Unit, second: Unit, rarity: Rarity, burst: Burst | None) -> Part:
    def weight(words: Iterable[str]) -> float:
        return sum(max(0.0, rarity.bits("word", word) - 3) for word in words)

    common = first.words & second.words
    least = min(weight(first.words), weight(second.words))
    part = weight(common) / least if least > 0 else 0.0
    by_rarity: Callable[[str], tuple[float, str]] = lambda word: (-rarity.bits("word", word), word)  # noqa: E731
    shown = " ".join(sorted(common, key=by_rarity)[:8])
    # Few words are soon alike: the share counts in full from about a dozen weighty words on.
    bits = min(7.0, 9.0 * part * min(1.0, least / 40)) - 2.5
    if burst is not None and burst.sure:
        bits = max(bits, _ASIDE)  # what all know of is named in passing, among other words
    return Part("words", round(bits, 2), shown, shown, f"{part:.0%} of the words around it, by weight")
