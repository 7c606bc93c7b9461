"""Compares the coordinates of the bundled gazetteer with those of an imported one: `compare_gazetteers.py wof_iq.csv …`.

Two rows are compared when they have the same GeoNames id, or the same Arabic name and kind in the same first-order division and
neither gazetteer has another of that name there. Pairs that lie further apart than `--km` are listed, furthest first, with a third
opinion where `--ucdp` names a file of UCDP GED events (columns where_coordinates, latitude, longitude, country).
"""

from __future__ import annotations

import argparse
import csv
import re
import statistics
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from rasid.arabic.letters import fold
from rasid.gazetteer.districts import latin_key
from rasid.gazetteer.importing import Wishes, import_files
from rasid.gazetteer.rows import Row
from rasid.gazetteer.user import UserGazetteer
from rasid.knowledge.lexicon import Lexicon, Place
from rasid.knowledge.places import kilometres
from rasid.knowledge.store import load_lexicon

SETTLED = frozenset({"capital", "city", "town", "village", "quarter", "camp"})
COUNTRIES = {"Iraq": "IQ", "Syria": "SY", "Yemen (North Yemen)": "YE", "Libya": "LY"}


def kind(feature: str) -> str:
    """Settlements of any size are of one kind."""
    return "settlement" if feature in SETTLED else feature


def bundled_names(lexicon: Lexicon) -> dict[int, set[str]]:
    """The folded Arabic names of each bundled place."""
    found: dict[int, set[str]] = defaultdict(set)
    for first, phrases in lexicon.phrases.items():
        for phrase in phrases:
            if phrase.use.kind == "place":
                found[phrase.use.index].add(" ".join((first, *phrase.rest)))
    return found


def pairs(lexicon: Lexicon, rows: Iterable[Row]) -> list[tuple[float, str, Place, Row]]:
    """(kilometres, how they were matched, bundled place, imported row)"""
    by_id = {p.geonames: p for _, p in lexicon.bundled_places() if p.geonames is not None}
    by_name: dict[tuple[str, str, str, str], list[Place]] = defaultdict(list)
    for index, names in bundled_names(lexicon).items():
        place = lexicon.places[index]
        for name in names:
            by_name[place.country, place.admin1, kind(place.feature), name].append(place)
    theirs: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    found: dict[tuple[str, str], tuple[float, str, Place, Row]] = {}
    for row in rows:
        for name in row.ar:
            theirs[row.country, row.admin1, kind(row.feature), fold(name)].append(row)
        place = by_id.get(row.geonames) if row.geonames is not None else None
        if place is not None:
            _add(found, "GeoNames id", place, row)
    for key, same in theirs.items():
        ours = by_name.get(key, [])
        if len(ours) == 1 and len(same) == 1 and key[1]:
            _add(found, "name", ours[0], same[0])
    return sorted(found.values(), key=lambda item: (-item[0], item[2].rule))


def _add(found: dict[tuple[str, str], tuple[float, str, Place, Row]], how: str, place: Place, row: Row) -> None:
    if None not in (place.lat, place.lon, row.lat, row.lon):
        far = kilometres(place.lat or 0, place.lon or 0, row.lat or 0, row.lon or 0)
        found.setdefault((place.rule, row.id), (far, how, place, row))


def ucdp_points(paths: Iterable[Path]) -> dict[tuple[str, str], tuple[float, float, int]]:
    """The middle of the coordinates that UCDP gives a place, by country and name, and how many events have them."""
    spots: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for path in paths:
        with path.open(encoding="utf-8", errors="replace", newline="") as stream:
            for event in csv.DictReader(stream):
                country = COUNTRIES.get(event.get("country", ""), "")
                name = re.sub(
                    r"\b(?:town|city|village|district|governorate|area|camp|subdistrict)\b",
                    "",
                    event.get("where_coordinates", ""),
                )
                spots[country, latin_key(unicodedata.normalize("NFC", name))].append(
                    (float(event["latitude"]), float(event["longitude"]))
                )
    return {
        key: (statistics.median(a for a, _ in points), statistics.median(b for _, b in points), len(points))
        for key, points in spots.items()
    }


def main() -> int:
    """List the pairs that disagree."""
    parser = argparse.ArgumentParser(description="Compare the coordinates of two gazetteers.")
    parser.add_argument("files", nargs="+", type=Path, help="files that `rasid gazetteer import` reads")
    parser.add_argument("--km", type=float, default=25.0, help="list pairs that are further apart")
    parser.add_argument("--ucdp", nargs="*", type=Path, default=(), help="CSV files of UCDP GED")
    args = parser.parse_args()
    lexicon, own = load_lexicon(), UserGazetteer()
    for report in import_files(args.files, own, lexicon, Wishes()):
        if report.error is not None:
            print(report.error, file=sys.stderr)
    compared, points = pairs(lexicon, own.rows()), ucdp_points(args.ucdp)
    far = [item for item in compared if item[0] > args.km]
    for km, how, place, row in far:
        third = points.get((place.country, latin_key(place.en)))
        say = ""
        if third is not None:
            ours = kilometres(place.lat or 0, place.lon or 0, third[0], third[1])
            other = kilometres(row.lat or 0, row.lon or 0, third[0], third[1])
            say = f"UCDP {third[0]:.2f},{third[1]:.2f} ({third[2]} events): {ours:.0f} km from ours, {other:.0f} from theirs"
        print(
            f"{km:6.0f} km  by {how:<11}  {place.rule:<32} {place.en} / {place.ar} ({place.feature}, {place.admin1}, {place.country}) "
            f"{place.lat:.2f},{place.lon:.2f}  |  {row.id} {row.en} ({row.feature}) {row.lat:.2f},{row.lon:.2f}  {say}"
        )
    print(f"{len(compared)} pairs compared, {len(far)} further apart than {args.km:g} km")
    return 0


if __name__ == "__main__":
    sys.exit(main())
