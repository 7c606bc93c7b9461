"""What an incident's reports agree on and where they differ. Nothing is settled here: every value stands with who says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median_low
from typing import Any

from rasid.compare.incidents.evidence import kilometres, name_alike
from rasid.compare.incidents.units import Item, Place, Unit
from rasid.compare.independence import Voice, groups

COUNTED = ("killed", "wounded", "detained", "abducted", "missing", "displaced", "participants")
_DISTRICT, _VAGUE, _NEAR_KM = 3, 6, 20.0


def summarise(items: Sequence[Item], voices: Mapping[int, Voice]) -> dict[str, Any]:
    """The summary of an incident, as it is stored; reports are named by id. Copies stand with their family and add no voice."""
    reports = sorted({report for item in items for report in item.reports})
    voice_of = {report: voices[report] for report in reports}
    grouped = groups(voice_of.values())
    group = {report: number for number, members in enumerate(grouped) for report in members}
    units = [unit for item in items for unit in item.units]
    return {
        "groups": grouped,
        "actors": _parties(units, "actor", group),
        "recipients": _parties(units, "recipient", group),
        "places": _places(units, group),
        "days": _days(units, group),
        "numbers": {kind: found for kind in COUNTED if (found := _numbers(units, kind, group)) is not None},
        "statements": _statements(units, voice_of),
    }


def main_type(units: Iterable[Unit]) -> str:
    """The type that most tellings have."""
    counts = Counter(kind for unit in units for kind in unit.types)
    return min(counts, key=lambda kind: (-counts[kind], kind))


def main_place(units: Iterable[Unit]) -> Place | None:
    """The place that most tellings name, the narrowest before the wider ones."""
    found: dict[str, Place] = {}
    counts: Counter[str] = Counter()
    for unit in units:
        for place in _narrow(unit.places):
            found.setdefault(place.key, place)
            counts[place.key] += 1
    if not found:
        return None
    key = min(found, key=lambda key: (found[key].precision >= _VAGUE, -counts[key], found[key].precision, key))
    return found[key]


def main_days(units: Sequence[Unit]) -> tuple[str | None, str | None]:
    """The days that most tellings can agree on: the intersection with the most of them; (None, None) where no report says a day."""
    intervals = sorted({unit.days[:2] for unit in units if unit.days})
    if not intervals:
        return None, None
    said = [unit.days[:2] for unit in units if unit.days]

    def fitting(day: str) -> list[tuple[str, str]]:
        return [one for one in said if one[0] <= day <= one[1]]

    day = min((one[0] for one in intervals), key=lambda start: (-len(fitting(start)), start))
    agreed = fitting(day)
    return max(one[0] for one in agreed), min(one[1] for one in agreed)


def _narrow(places: list[Place]) -> list[Place]:
    at = [place for place in places if place.role == "at"] or places
    best = min((place.precision for place in at), default=0)
    return [place for place in at if place.precision == best]


def _parties(units: Sequence[Unit], role: str, group: Mapping[int, int]) -> dict[str, Any]:
    return _values(
        units, group, lambda unit: [(p.key, p.name) for p in unit.parties if p.role == role], alike=_same_party
    )


def _places(units: Sequence[Unit], group: Mapping[int, int]) -> dict[str, Any]:
    known = {place.key: place for unit in units for place in unit.places}

    def read(unit: Unit) -> list[tuple[str, str]]:
        return [(place.key, place.name) for place in _narrow(unit.places)]

    return _values(units, group, read, fits=lambda a, b: _may_be_one(known[a], known[b]))


def _may_be_one(first: Place, second: Place) -> bool:
    """Whether two places do not contradict each other: near ones, or a wider one around the other."""
    if first.key == second.key:
        return True
    distance = kilometres(first, second)
    wider = max(first.precision, second.precision)
    if wider <= _DISTRICT:
        return distance is not None and distance <= _NEAR_KM
    if not first.country or not second.country:
        return True
    return first.country == second.country and (wider >= _VAGUE or not first.admin1 or first.admin1 == second.admin1)


def _same_party(first: str, second: str) -> bool:
    return name_alike(first, second) > 0


def _values(
    units: Sequence[Unit],
    group: Mapping[int, int],
    read: Callable[[Unit], list[tuple[str, str]]],
    alike: Callable[[str, str], bool] = str.__eq__,
    fits: Callable[[str, str], bool] = str.__eq__,
) -> dict[str, Any]:
    """What is named, by whom. `verdict`: agreed when all groups that name something name one thing together, contested when two name
    nothing that fits, single when one group alone names something, unknown when none does."""
    said: dict[str, dict[str, Any]] = {}
    by_group: dict[int, set[str]] = {}
    for unit in units:
        for key, name in read(unit):
            known = next((other for other in said if alike(other, key)), key)
            entry = said.setdefault(known, {"key": known, "name": name, "reports": set(), "groups": set()})
            entry["reports"].add(unit.report)
            entry["groups"].add(group[unit.report])
            by_group.setdefault(group[unit.report], set()).add(known)
    keys = list(by_group.values())
    if not keys:
        verdict = "unknown"
    elif len(keys) == 1:
        verdict = "single"
    elif any(not any(fits(x, y) for x in a for y in b) for n, a in enumerate(keys) for b in keys[n + 1 :]):
        verdict = "contested"
    else:
        verdict = "agreed"
    listed = sorted(said.values(), key=lambda entry: (-len(entry["groups"]), entry["key"]))
    return {
        "verdict": verdict,
        "values": [{**entry, "reports": sorted(entry["reports"]), "groups": len(entry["groups"])} for entry in listed],
    }


def _days(units: Sequence[Unit], group: Mapping[int, int]) -> dict[str, Any]:
    said: dict[tuple[str, str], set[int]] = {}
    for unit in units:
        if unit.days:
            said.setdefault(unit.days[:2], set()).add(unit.report)
    first, last = main_days(units)
    voices = {group[report] for members in said.values() for report in members}
    if first is None or last is None:
        verdict = "unknown"
    elif len(voices) == 1:
        verdict = "single"
    else:
        verdict = "agreed" if all(a <= last and b >= first for a, b in said) else "contested"
    values = [{"from": a, "to": b, "reports": sorted(members)} for (a, b), members in sorted(said.items())]
    return {"verdict": verdict, "from": first, "to": last, "values": values}


def _numbers(units: Sequence[Unit], kind: str, group: Mapping[int, int]) -> dict[str, Any] | None:
    """Low and high are the ends of all that is said; best is the middle one of the groups' numbers, each group counted once."""
    said = [(unit.report, number) for unit in units for number in unit.numbers if number.kind == kind]
    if not said:
        return None
    best: dict[int, list[float]] = {}
    for report, number in said:
        value = number.best if number.best is not None else number.low
        best.setdefault(group[report], []).append(value)
    # A report that counts several parts of one toll also gives the whole: the largest of a group's numbers.
    voices = sorted(max(values) for values in best.values())
    low, high = min(number.low for _, number in said), max(number.most for _, number in said)
    return {
        "low": low, "best": median_low(voices), "high": high,
        "verdict": "single" if len(voices) == 1 else "agreed" if voices[0] == voices[-1] else "contested",
        "values": [
            {"report": report, "low": n.low, "best": n.best, "high": n.most, "words": n.words}
            for report, n in sorted(said, key=lambda one: (one[0], one[1].low, one[1].words))
        ],
    }  # fmt: skip


def _statements(units: Sequence[Unit], voices: Mapping[int, Voice]) -> list[dict[str, Any]]:
    """How each report puts it forward: status, attribution and certainty of every statement."""
    rows = {
        (unit.report, said.status, said.attribution, said.certainty): {
            "report": unit.report, "source": voices[unit.report].source, "status": said.status, "attribution": said.attribution,
            "certainty": said.certainty,
        }
        for unit in units
        for said in unit.said
    }  # fmt: skip
    return [rows[key] for key in sorted(rows)]
