"""Scores how well places are recognised and resolved against IDRISI: Arabic tweets on floods with marked places.

`train` may be looked at (`--show` lists what was missed, invented or put elsewhere); `dev` is held out: run it, do not read it.

Recognition: a place of the record counts as right when its characters overlap those of a marked place (`overlap`), or are the
same but for #, _, an attached preposition or a place noun before the name (`exact`). Each place is counted once.

Left as it is: retweets. Put right, unless `--as-given`: the data set's offsets often point at the first place where the
marked letters stand, be it inside another word (الكويت in الكويتية) or inside the hashtag of a topic (#سيول_الكويت), though
they stand further on as a word or hashtag of their own that nothing marks; such a mark is moved there. Not counted as found:
place nouns without a name (البلاد, المدينة), which the data set does not mark.

Resolution, of marked places that were recognised: `held` are those for which the gazetteer has a row whose name stands in the
marked words and which lies at the marked place: at most 10 km from its point, or inside its box where the marked place is an
area (a box of 20 km or more). A place that got coordinates is `km` away: 0 inside the box of an area, else the distance
between the points. A held place without coordinates counts as not within 10 km, and as 20,000 km in the mean log error.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from rasid.arabic.letters import fold
from rasid.coding.coder import Coder
from rasid.errors import RasidError
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.reading import from_text
from rasid.record import PlaceEntity, Record

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / ".." / "shared" / "data" / "places" / "idrisi"
NEAR, FAR, NOWHERE = 10.0, 161.0, 20_000.0
_TAG_OR_WORD = re.compile(r"\w+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Gold:
    """A marked place: its characters, its point, and its box (south, north, west, east) when it is an area."""

    start: int
    end: int
    text: str
    kind: str
    lat: float
    lon: float
    box: tuple[float, float, float, float] | None


@dataclass(frozen=True, slots=True)
class Found:
    """A place of the record."""

    start: int
    end: int
    entity: PlaceEntity


@dataclass(slots=True)
class Score:
    """Counts, and the kilometres of each held place."""

    counts: Counter[str] = field(default_factory=Counter)
    km: list[float] = field(default_factory=list)

    def share(self, part: str, of: str) -> float:
        return self.counts[part] / self.counts[of] if self.counts[of] else 0.0

    def f1(self, right: str) -> tuple[float, float, float]:
        """Precision, recall and F1 for one way of counting right ones."""
        precision, recall = self.share(right, "found"), self.share(right, "gold")
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """The great-circle distance of two points (latitude, longitude)."""
    (lat_a, lon_a), (lat_b, lon_b) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def gold_of(item: dict[str, Any]) -> Gold:
    """One marked place of the data set."""
    osm = item["osm_json"]
    south, north, west, east = (float(x) for x in osm["boundingbox"])
    area = kilometres((south, west), (north, east)) >= 2 * NEAR
    return Gold(
        item["start_offset"], item["end_offset"], item["text"], item["type"], float(osm["lat"]), float(osm["lon"]),
        (south, north, west, east) if area else None,
    )  # fmt: skip


def put_right(text: str, marks: Sequence[Gold]) -> list[Gold]:
    """The marks, those inside a longer word or hashtag moved to where the same letters stand alone unmarked."""
    alone = {w.span() for w in _TAG_OR_WORD.finditer(text)}
    whole = [m for m in marks if not any(s <= m.start and m.end <= e and (s, e) != (m.start, m.end) for s, e in alone)]
    taken, moved = {(m.start, m.end) for m in whole}, list(whole)
    for mark in marks:
        if mark in whole:
            continue
        spots = [m.span() for m in re.finditer(re.escape(mark.text), text)]
        free = [s for s in spots if s in alone and not any(a < s[1] and s[0] < b for a, b in taken)]
        start, end = free[0] if free else (mark.start, mark.end)
        taken.add((start, end))
        moved.append(replace(mark, start=start, end=end))
    return sorted(moved, key=lambda m: (m.start, m.end))


def away(gold: Gold, lat: float, lon: float) -> float:
    """Kilometres from a marked place."""
    if gold.box is not None:
        south, north, west, east = gold.box
        if south <= lat <= north and west <= lon <= east:
            return 0.0
    return kilometres((gold.lat, gold.lon), (lat, lon))


def rows_by_name(lexicon: Lexicon) -> dict[str, list[Place]]:
    """The gazetteer's rows by folded Arabic name."""
    found: dict[str, list[Place]] = {}
    for first, phrases in lexicon.phrases.items():
        for phrase in phrases:
            if phrase.use.kind == "place":
                found.setdefault("".join((first, *phrase.rest)), []).append(lexicon.places[phrase.use.index])
    return found


def held(gold: Gold, rows: dict[str, list[Place]]) -> bool:
    """True when a row named in the marked words lies at the marked place."""
    words = _WORD.findall(fold(gold.text))
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            name = "".join(words[first:last])
            for key in {name, name[1:] if first == 0 and name[0] in "وبلف" else name}:
                for row in rows.get(key, ()):
                    if row.lat is not None and row.lon is not None and away(gold, row.lat, row.lon) <= NEAR:
                        return True
    return False


def found_in(record: Record, nouns: frozenset[str]) -> list[Found]:
    """The named places of a record, in reading order; `nouns` are the rules of place nouns."""
    places = {e.id: e for e in record.entities if isinstance(e, PlaceEntity)}
    return sorted(
        (
            Found(m.start, m.end, places[m.entity])
            for m in record.mentions
            if m.entity in places and not (m.rule in nouns and len(_WORD.findall(fold(m.text))) == 1)
        ),
        key=lambda f: (f.start, f.end),
    )


def pair(gold: Sequence[Gold], found: Sequence[Found]) -> list[tuple[Gold, Found]]:
    """Marked and found places that overlap, each at most once, those that share most first."""
    shared = sorted(
        (
            (max(g.start, f.start) - min(g.end, f.end), gi, fi)
            for gi, g in enumerate(gold)
            for fi, f in enumerate(found)
            if g.start < f.end and f.start < g.end
        )
    )
    pairs: dict[int, int] = {}
    for _, gi, fi in shared:
        if gi not in pairs and fi not in pairs.values():
            pairs[gi] = fi
    return [(gold[gi], found[fi]) for gi, fi in sorted(pairs.items())]


def same(gold: Gold, text: str) -> bool:
    """True when one is the other but for #, _, an attached preposition, or a place noun before the name."""
    one, other = (" ".join(_WORD.findall(fold(t))) for t in (gold.text, text))
    return (
        one in (other, f"ب{other}", f"ل{other}", f"و{other}") or one.endswith(f" {other}") or other.endswith(f" {one}")
    )


def tweets(folder: Path, part: str) -> Iterator[dict[str, Any]]:
    """The tweets of one part of all events."""
    paths = sorted(folder.glob(f"*/{part}.jsonl"))
    if not paths:
        raise SystemExit(f"{folder}: no */{part}.jsonl; put the IDRISI data there or name its folder with --data")
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def published(item: dict[str, Any]) -> date:
    """The day of a tweet: 'Sat Nov 10 13:58:23 +0000 2018'."""
    return datetime.strptime(item["created_at"], "%a %b %d %H:%M:%S %z %Y").date()


def score(coder: Coder, folder: Path, part: str, *, show: bool = False, as_given: bool = False) -> Score:
    """Codes every tweet as a document of its own and counts."""
    rows, total = rows_by_name(coder.lexicon), Score()
    nouns = frozenset(head.rule for head in coder.lexicon.place_heads)
    for item in tweets(folder, part):
        text, gold = item["text"], [gold_of(m) for m in item["location_mentions"]]
        gold = gold if as_given else put_right(text, gold)
        try:
            found = found_in(coder.code_document(from_text(text, published=published(item))), nouns)
        except RasidError:
            found = []  # a tweet without Arabic words
        pairs = pair(gold, found)
        total.counts.update(tweets=1, gold=len(gold), found=len(found), overlap=len(pairs))
        total.counts["exact"] += sum(same(g, text[f.start : f.end]) for g, f in pairs)
        wrong: list[str] = []
        for g, f in pairs:
            own = f.entity
            km = away(g, own.lat, own.lon) if own.lat is not None and own.lon is not None else NOWHERE
            if not held(g, rows):
                continue
            total.counts.update(held=1, near=km <= NEAR, far=km <= FAR)
            total.km.append(km)
            if km > NEAR:
                wrong.append(f"{g.text} ({g.kind}) {km:.0f} km: {own.basis}")
        if show:
            right = {id(x) for p in pairs for x in p}
            missed = [f"{g.text} ({g.kind})" for g in gold if id(g) not in right]
            invented = [text[f.start : f.end] for f in found if id(f) not in right]
            if missed or invented or wrong:
                print(f"{text!r}\n  missed {missed}\n  invented {invented}\n  elsewhere {wrong}")
    return total


def main() -> int:
    """Print the figures of one part."""
    parser = argparse.ArgumentParser(description="Score places against IDRISI.")
    parser.add_argument("part", choices=("train", "dev"))
    parser.add_argument("--data", type=Path, default=DATA, metavar="DIR", help="the folder with the events")
    parser.add_argument(
        "--show", action="store_true", help="list what was missed, invented or put elsewhere (train only)"
    )
    parser.add_argument("--as-given", action="store_true", help="leave the data set's offsets as they are")
    args = parser.parse_args()
    if args.show and args.part == "dev":
        parser.error("dev is held out: --show is for train")
    total = score(Coder.load(), args.data, args.part, show=args.show, as_given=args.as_given)
    counts = total.counts
    print(f"{args.part}: {counts['tweets']} tweets, {counts['gold']} marked places, {counts['found']} found")
    for way in ("overlap", "exact"):
        precision, recall, f1 = total.f1(way)
        print(f"recognised ({way}): precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")
    error = sum(math.log(1 + km) for km in total.km) / len(total.km) if total.km else math.nan
    print(
        f"of {counts['overlap']} recognised the gazetteer holds {counts['held']}: within 10 km {total.share('near', 'held'):.3f}, "
        f"within 161 km {total.share('far', 'held'):.3f}, mean log error {error:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
