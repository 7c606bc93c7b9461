"""Arabic tweets on floods with marked places and their coordinates: IDRISI.

Two things of the data are put right. Its offsets often point at the first spot where the marked letters stand, be it inside
another word (الكويت in الكويتية) or inside the hashtag of a topic, though they stand further on as a word or hashtag of
their own that nothing marks: such a mark is moved there. And a place noun without a name (البلاد, المدينة) in the record does
not count, because the data marks none.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from rasid.arabic.letters import fold
from rasid.distance import kilometres
from rasid.evaluate.agree import FAR_KM, NEAR_KM
from rasid.evaluate.goldset import GoldError, GoldSet, Unit, first_object, read_json_lines, required
from rasid.evaluate.match import pairs
from rasid.evaluate.measures import Fault, Measure, Outcome, Tally, mean, ratio, triple
from rasid.knowledge.lexicon import Place
from rasid.record import PlaceEntity, Record

NOWHERE_KM = 20_000.0
"""How far away a place without coordinates counts: half the way round the earth."""
_TAG_OR_WORD = re.compile(r"\w+")
_WORD = re.compile(r"[^\W_]+")
_HELD = (
    "recognised places that the gazetteer holds (a row whose name stands in the marked words lies at the marked place)"
)
_MARKED = "marked places and places of the record that share characters"


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked place: its characters, its point, and its box (south, north, west, east) when it is an area."""

    start: int
    end: int
    text: str
    kind: str
    lat: float
    lon: float
    box: tuple[float, float, float, float] | None

    def away(self, lat: float, lon: float) -> float:
        """Kilometres from the place; 0 inside the box of an area."""
        if self.box is not None:
            south, north, west, east = self.box
            if south <= lat <= north and west <= lon <= east:
                return 0.0
        return kilometres(self.lat, self.lon, lat, lon)


@dataclass(frozen=True, slots=True)
class Coded:
    """A place of the record."""

    start: int
    end: int
    entity: PlaceEntity
    rule: str


class IdrisiGold(GoldSet):
    """Tweets with `location_mentions`."""

    format: ClassVar[str] = "tweets with places"
    dimensions: ClassVar[tuple[str, ...]] = ("type",)

    def measures(self) -> list[Measure]:
        return [
            *triple("recognition", "overlap", "overlap", f"{_MARKED}, one to one", headline=True),
            *triple("recognition", "exact", "exact", "the same words but for #, _, an attached preposition, or a place noun before the name"),
            ratio("resolution", "held", "held by the gazetteer", f"share of the recognised places that are {_HELD}"),
            ratio("resolution", "near", "within 10 km", f"{_HELD}: share at most 10 km away, or inside the box of a marked area; without coordinates wrong", headline=True),
            ratio("resolution", "far", "within 161 km", "the same with 161 km (100 miles)"),
            mean("resolution", "error", "mean log error", "mean of ln(1 + kilometres) over the same; 20,000 km without coordinates"),
        ]  # fmt: skip

    @cached_property
    def _nouns(self) -> frozenset[str]:
        from rasid.coding.coder import Coder

        return frozenset(head.rule for head in Coder.load().lexicon.place_heads)

    @cached_property
    def _rows(self) -> dict[str, list[Place]]:
        """The gazetteer's rows by folded Arabic name without spaces."""
        from rasid.coding.coder import Coder

        lexicon = Coder.load().lexicon
        found: dict[str, list[Place]] = {}
        for first, phrases in lexicon.phrases.items():
            for phrase in phrases:
                if phrase.use.kind == "place":
                    found.setdefault("".join((first, *phrase.rest)), []).append(lexicon.places[phrase.use.index])
        return found

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        marked: Sequence[Marked] = unit.content
        coded = list(self._coded(record)) if record is not None else []
        found = pairs(marked, coded, _shared)
        tally, faults = Tally(), list[Fault]()
        taken = {j for _, j in found}
        right = {i: coded[j] for i, j in found}
        for i, place in enumerate(marked):
            group = (f"type={place.kind}",)
            own = right.get(i)
            exact = own is not None and same_place(place.text, unit.text[own.start : own.end])
            tally.pair("overlap", int(own is not None), 1, int(own is not None), group)
            tally.pair("exact", int(exact), 1, int(own is not None), group)
            if own is None:
                faults.append(_fault(unit, "recognition", "missed", place, None))
            else:
                faults += self._resolution(unit, tally, place, own, group)
        for j, place_found in enumerate(coded):
            if j not in taken:
                tally.pair("overlap", 0, 0, 1)
                tally.pair("exact", 0, 0, 1)
                faults.append(_fault(unit, "recognition", "false", None, place_found))
        return Outcome(tally.counts, faults)

    def _resolution(
        self, unit: Unit, tally: Tally, place: Marked, own: Coded, group: tuple[str, ...]
    ) -> Iterator[Fault]:
        if not tally.ask("held", self.holds(place), group):
            return
        entity = own.entity
        resolved = entity.lat is not None and entity.lon is not None
        far = place.away(entity.lat, entity.lon) if resolved else NOWHERE_KM  # type: ignore[arg-type]
        near = tally.ask("near", far <= NEAR_KM, group)
        tally.ask("far", far <= FAR_KM, group)
        tally.observe("error", math.log1p(far), group)
        if not near:
            yield _fault(unit, "resolution", "wrong", place, own, "" if not resolved else f"{far:.0f} km away")

    def holds(self, place: Marked) -> bool:
        """True when a row named in the marked words lies at the marked place."""
        words = _WORD.findall(fold(place.text))
        for first in range(len(words)):
            for last in range(first + 1, len(words) + 1):
                name = "".join(words[first:last])
                names = {name, name[1:] if first == 0 and name[0] in "وبلف" else name}
                for row in (row for key in names for row in self._rows.get(key, ())):
                    if row.lat is not None and row.lon is not None and place.away(row.lat, row.lon) <= NEAR_KM:
                        return True
        return False

    def _coded(self, record: Record) -> Iterator[Coded]:
        places = {entity.id: entity for entity in record.entities if isinstance(entity, PlaceEntity)}
        for mention in record.mentions:
            if mention.entity in places and not (
                mention.rule in self._nouns and len(_WORD.findall(fold(mention.text))) == 1
            ):
                yield Coded(mention.start, mention.end, places[mention.entity], mention.rule)


def _shared(place: Marked, coded: Coded) -> float:
    return float(max(0, min(place.end, coded.end) - max(place.start, coded.start)))


def same_place(gold: str, coded: str) -> bool:
    """True when one is the other but for #, _, an attached preposition, or a place noun before the name."""
    one, other = (" ".join(_WORD.findall(fold(text))) for text in (gold, coded))
    if one in (other, *(particle + other for particle in "بلو")):
        return True
    return one.endswith(f" {other}") or other.endswith(f" {one}")


def put_right(text: str, marks: Sequence[Marked]) -> list[Marked]:
    """The marks, those inside a longer word or hashtag moved to where the same letters stand alone unmarked."""
    alone = {word.span() for word in _TAG_OR_WORD.finditer(text)}
    whole = [
        mark
        for mark in marks
        if not any(s <= mark.start and mark.end <= e and (s, e) != (mark.start, mark.end) for s, e in alone)
    ]
    taken, moved = {(mark.start, mark.end) for mark in whole}, list(whole)
    for mark in marks:
        if mark in whole:
            continue
        spots = [spot.span() for spot in re.finditer(re.escape(mark.text), text)]
        free = [s for s in spots if s in alone and not any(a < s[1] and s[0] < b for a, b in taken)]
        start, end = free[0] if free else (mark.start, mark.end)
        taken.add((start, end))
        moved.append(replace(mark, start=start, end=end))
    return sorted(moved, key=lambda mark: (mark.start, mark.end))


def _fault(unit: Unit, stage: str, kind: str, place: Marked | None, own: Coded | None, note: str = "") -> Fault:
    said = ""
    if own is not None:
        said = f"{unit.text[own.start : own.end]} · {own.entity.name.en} ({own.entity.country or '?'})"
        said += f", {note}" if note else ""
    return Fault(
        unit.id, stage, kind, place.kind if place is not None else "", "place",  # type: ignore[arg-type]
        place.text if place is not None else "", said, 0, len(unit.text),
        ((place.start, place.end),) if place is not None else (), ((own.start, own.end),) if own is not None else (),
        f"{own.rule}; {own.entity.basis}" if own is not None else "",
    )  # fmt: skip


def read(path: Path) -> IdrisiGold | None:
    """The tweets of a file, or of all files of a folder and below, if they are in this format."""
    files = sorted(path.rglob("*.jsonl")) if path.is_dir() else [path]
    chosen = [file for file in files if "location_mentions" in (first_object(file) or {})]
    if not chosen or (path.is_dir() and len(chosen) != len(files)):
        return None
    units = []
    for file in chosen:
        split = file.stem if file.stem in ("train", "dev", "test") else None
        for number, item in read_json_lines(file):
            where = f"{file}:{number}"
            text = required(item, "text", str, where)
            marks = [_mark(mark, where) for mark in required(item, "location_mentions", list, where)]
            identifier = str(item.get("tweet_id", number))
            units.append(
                Unit(
                    identifier, text, put_right(text, marks), cluster=identifier, published=_day(item), split=split,
                    groups={"report": file.parent.name},
                )
            )  # fmt: skip
    return IdrisiGold(str(path), units)


def _mark(item: Any, where: str) -> Marked:
    try:
        osm = item["osm_json"]
        south, north, west, east = (float(x) for x in osm["boundingbox"])
        area = kilometres(south, west, north, east) >= 2 * NEAR_KM
        return Marked(
            item["start_offset"], item["end_offset"], item["text"], item["type"], float(osm["lat"]), float(osm["lon"]),
            (south, north, west, east) if area else None,
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise GoldError(
            f"bad mention: {error!r}",
            where=where,
            expected="start_offset, end_offset, text, type, osm_json with lat, lon",
        ) from error


def _day(item: dict[str, Any]) -> str | None:
    """The day of a tweet: 'Sat Nov 10 13:58:23 +0000 2018'."""
    try:
        return datetime.strptime(str(item.get("created_at")), "%a %b %d %H:%M:%S %z %Y").date().isoformat()
    except ValueError:
        return None
