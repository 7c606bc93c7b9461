"""Reading UCDP GED and ACLED as they are published: CSV of several versions, encodings and delimiters. Bad rows are set aside with their line and reason."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from rasid.compare.reference.knowledge import ACLED, FORMATS, UCDP, bare, columns, countries
from rasid.compare.reference.values import ValueFault, day, day_first, degrees, whole
from rasid.errors import UnreadableInput

NEEDED = ("key", "type", "from", "side_a", "where_precision", "date_precision")
"""Fields by which a format is recognised: a file that has a column for each of them is of that format."""
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000
_VIOLENCE = {1: "state-based", 2: "non-state", 3: "one-sided"}
_VERSION = re.compile(
    r"(?:^|[^a-z])(?:gedevent|ged)[_-]?v?(?:(?P<parts>\d{1,2}(?:[._-]\d{1,2})+)|(?P<year>\d{1,2})(?P<number>\d))(?!\d)",
    re.IGNORECASE,
)
"""GEDEvent_v24_1, ged171; candidate events have more parts: GEDEvent_v24_0_3 (a month), GEDEvent_v22_01_22_12 (a year)."""
_EXPECTED = "UCDP GED or ACLED as published, CSV with the names of the columns in the first row"


@dataclass(frozen=True, slots=True)
class ReferenceEvent:
    """One event of a reference data set. `low`, `best`, `high`: deaths; `dead`: who died, as far as the set says (a, b,
    civilians, unknown)."""

    key: str
    type: str
    date_from: date
    date_to: date
    date_precision: int | None
    lat: float | None
    lon: float | None
    where_precision: int | None
    country: str | None
    admin1: str | None
    place: str | None
    side_a: str | None
    side_b: str | None
    low: int | None
    best: int | None
    high: int | None
    dead: str


@dataclass(frozen=True, slots=True)
class PublishedEvent(ReferenceEvent):
    """An event as read from a file; `row`: every cell as published."""

    row: dict[str, str]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was set aside."""

    line: int
    reason: str


@dataclass(slots=True)
class ReferenceFile:
    """A data set as read."""

    format: str
    version: str | None
    sha256: str
    encoding: str
    events: list[PublishedEvent] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_reference(path: Path) -> ReferenceFile:
    """The events of a file. Raises `UnreadableInput` when it is none of the formats."""
    where = str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UnreadableInput(
            f"could not be read: {error.strerror or error}", where=where, expected=_EXPECTED
        ) from error
    text, encoding = _decode(raw, where)
    reader, names = _table(text, where)
    format_, fields = _recognise(names, where)
    read = ReferenceFile(
        format_,
        _version(path.name) if format_ == UCDP else None,
        hashlib.sha256(raw).hexdigest(),
        encoding,
    )
    rows = list(_cells(reader, names, read.refused, where))
    dated = [name for field_, name in fields.items() if field_ in ("from", "to")]
    first = day_first(row[name] for _, row in rows for name in dated)
    seen: dict[str, int] = {}
    unknown: dict[str, int] = {}
    crossed = 0
    for line, row in rows:
        try:
            event = _event(format_, fields, row, first)
        except ValueFault as fault:
            read.refused.append(Refused(line, str(fault)))
            continue
        if event.key in seen:
            read.refused.append(Refused(line, f"the id {event.key} stands in line {seen[event.key]} already"))
            continue
        seen[event.key] = line
        read.events.append(event)
        if event.country is None and (name := row.get(fields.get("country", ""), "").strip()):
            unknown[name] = unknown.get(name, 0) + 1
        bounds = [n for n in (event.low, event.best, event.high) if n is not None]
        crossed += bounds != sorted(bounds)
    read.refused.sort(key=lambda refused: refused.line)
    for name, count in sorted(unknown.items()):
        read.warnings.append(f"{count} rows of an unknown country {name!r}: kept, matched by distance alone")
    if crossed:
        read.warnings.append(
            f"{crossed} rows whose low, best and high number of deaths are not in this order: kept as published"
        )
    if not read.events and not read.refused:
        raise UnreadableInput("the table has no rows", where=where, expected=_EXPECTED)
    return read


def _version(name: str) -> str | None:
    """The version that the name of a file of UCDP GED gives."""
    found = _VERSION.search(name)
    if found is None:
        return None
    if found["parts"]:
        return re.sub(r"[_-]", ".", found["parts"])
    return f"{found['year']}.{found['number']}"


def _decode(raw: bytes, where: str) -> tuple[str, str]:
    """UTF-8, UTF-16 with its mark, else windows-1252, in which older downloads and table programs write."""
    if not raw.strip():
        raise UnreadableInput("the file is empty", where=where, expected=_EXPECTED)
    marked = raw[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "windows-1252", "latin-1"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text[:10_000]:
            return text, encoding.removesuffix("-sig")
    raise UnreadableInput(
        "not a text file", where=where, expected=_EXPECTED, advice="Unpack it first if it is a zip or an Excel file"
    )


def _table(text: str, where: str) -> tuple[Iterator[list[str]], list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    head = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=head.count))
    try:
        names = [name.strip() for name in next(reader, [])]
    except csv.Error as error:
        raise UnreadableInput(f"not a table: {error}", where=where, expected=_EXPECTED) from error
    return reader, names


def _recognise(names: list[str], where: str) -> tuple[str, dict[str, str]]:
    """The format that the columns are of, and field → column."""
    by_bare: dict[str, str] = {}
    for name in names:
        by_bare.setdefault(bare(name), name)
    missing: dict[str, list[str]] = {}
    for format_ in FORMATS:
        fields: dict[str, str] = {}
        for field_, column in columns(format_):
            if field_ not in fields and column in by_bare:
                fields[field_] = by_bare[column]
        missing[format_] = [f for f in NEEDED if f not in fields]
        if not missing[format_]:
            return format_, fields
    nearest = min(FORMATS, key=lambda f: len(missing[f]))
    lacking = [next(c for f, c in columns(nearest) if f == name) for name in missing[nearest]]
    raise UnreadableInput(
        f"the columns are of neither format; for {nearest} there is no {', '.join(lacking)}", where=where, expected=_EXPECTED,
        advice="Use the file as it was downloaded",
    )  # fmt: skip


def _cells(
    reader: Iterator[list[str]], names: list[str], refused: list[Refused], where: str
) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, row) of every row that has as many cells as the first one. Rows of HXL tags (#date+start) are no events and passed over."""
    while True:
        line = getattr(reader, "line_num", 0) + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            refused.append(Refused(line, f"not a row: {error}; nothing behind it was read"))
            return
        if cells is None:
            return
        if not any(cell.strip() for cell in cells) or _is_hxl(cells):
            continue
        if len(cells) != len(names):
            refused.append(Refused(line, f"{len(cells)} cells, where the first row names {len(names)} columns"))
            continue
        yield line, dict(zip(names, cells, strict=True))


def _is_hxl(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(re.match(r"\s*#[a-z]", cell) for cell in filled)


def _event(format_: str, fields: dict[str, str], row: dict[str, str], first: bool | None) -> PublishedEvent:
    def cell(name: str) -> str:
        return row[fields[name]].strip() if name in fields else ""

    def said(name: str) -> str | None:
        return " ".join(cell(name).split()) or None

    def number(name: str, most: int | None = None) -> int | None:
        try:
            value = whole(cell(name))
        except ValueFault as fault:
            raise ValueFault(f"{fields[name]}: {fault}") from fault
        if value is not None and (value < 0 or (most is not None and not 1 <= value <= most)):
            raise ValueFault(f"{fields[name]}: {value} is out of range")
        return value

    key = said("key")
    if key is None:
        raise ValueFault(f"{fields['key']}: no id")
    if re.fullmatch(r"\d+\.0", key):
        key = key[:-2]
    try:
        start = day(cell("from"), first=first)
        end = day(cell("to"), first=first) if cell("to") else start
        lat, lon = degrees(cell("lat"), 90), degrees(cell("lon"), 180)
    except ValueFault as fault:
        raise ValueFault(f"row {key}: {fault}") from fault
    if end < start:
        raise ValueFault(f"row {key}: ends on {end}, before it begins on {start}")
    if (lat is None) != (lon is None):
        raise ValueFault(f"row {key}: only one of latitude and longitude")
    if lat == 0 and lon == 0:
        raise ValueFault(f"row {key}: latitude and longitude are 0")
    best = number("best")
    country = countries().get(cell("iso").removesuffix(".0").upper()) or countries().get(bare(cell("country")))
    low, high = (number("low"), number("high")) if format_ == UCDP else (best, best)
    dead = [who for who in ("a", "b", "civilians", "unknown") if number(f"dead_{who}")] if format_ == UCDP else []
    return PublishedEvent(
        key=key, type=_type(format_, said("type"), said("subtype")), date_from=start, date_to=end,
        date_precision=number("date_precision", 5 if format_ == UCDP else 3), lat=lat, lon=lon,
        where_precision=number("where_precision", 7 if format_ == UCDP else 3),
        country=country.iso2 if country else None, admin1=said("admin1"), place=said("place"),
        side_a=said("side_a"), side_b=said("side_b"), low=low, best=best, high=high, dead=" ".join(dead),
        row={name: value for name, value in row.items() if value},
    )  # fmt: skip


def _type(format_: str, said: str | None, below: str | None) -> str:
    """`state-based` for UCDP; event type and sub-event type, parted by a slash with spaces, for ACLED."""
    if said is None:
        raise ValueFault("no type")
    if format_ == ACLED:
        return f"{said} / {below}" if below else said
    kind = whole(said)
    if kind not in _VIOLENCE:
        raise ValueFault(f"type_of_violence: {said!r} is none of 1, 2, 3")
    return _VIOLENCE[kind]
