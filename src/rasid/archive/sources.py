"""The register of sources: who prints the reports.

A report names its outlet, or only an address on the web. Folded, these names lead to a source; one that nobody has described yet is entered with its
name alone and marked as not reviewed: nothing about an outlet is guessed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import Connection, func, insert, select, update

from rasid.arabic.letters import fold, is_arabic_letter
from rasid.archive import audit
from rasid.archive.search.facets import move
from rasid.archive.tables import reports, source_names, sources
from rasid.errors import RecordError, UsageError

KINDS = (
    "newspaper", "newswire", "broadcaster", "news-site", "state-agency", "party", "armed-group", "government", "military",
    "international-organisation", "rights-group", "research", "social-media", "unknown",
)  # fmt: skip
DESCRIBED = ("name_ar", "name_en", "owner", "country", "side", "kind", "note")
_SIGNS = re.compile(r"[^\w]+|_+")


@dataclass(slots=True)
class Source:
    """One outlet. `names`: other names and host names by which reports name it; `reports`: how many there are."""

    key: str
    name_ar: str = ""
    name_en: str = ""
    owner: str | None = None
    country: str | None = None
    side: str | None = None
    kind: str = "unknown"
    note: str | None = None
    reviewed: bool = False
    names: list[str] = field(default_factory=list)
    reports: int = 0


def folded_name(name: str) -> str:
    """A name of an outlet as it is compared: letters and digits, folded."""
    return " ".join(_SIGNS.sub(" ", fold(name).lower()).split())


def host_of(url: str | None) -> str | None:
    """The host of an address without `www.`; None where it has none."""
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.").lower() or None if host else None


class SourceFinder:
    """Finds or enters the source of a report; keeps what it has found for one process."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def find(self, connection: Connection, outlet: str | None, url: str | None) -> int | None:
        """The id of the source; None when the report names neither outlet nor address."""
        host = host_of(url)
        named = [name for name in (folded_name(outlet or ""), host) if name]
        for name in named:
            if name not in self._known:
                found = connection.execute(select(source_names.c.source_id).where(source_names.c.name == name)).scalar()
                if found is not None:
                    self._known[name] = found
            if name in self._known:
                return self._known[name]
        if not named:
            return None
        shown = (outlet or host or "").strip()
        arabic = any(is_arabic_letter(char) for char in shown)
        made = _enter(
            connection,
            Source(named[0].replace(" ", "-"), name_ar=shown if arabic else "", name_en="" if arabic else shown),
        )
        _name(connection, made, named[:1])
        self._known[named[0]] = made
        return made


def _enter(connection: Connection, source: Source) -> int:
    row = {name: getattr(source, name) for name in ("key", *DESCRIBED, "reviewed")}
    return int(connection.execute(insert(sources).values(row).returning(sources.c.id)).scalar_one())


def _name(connection: Connection, source: int, names: list[str]) -> None:
    """Let names lead to a source; a name that led to another one leads here from now on."""
    for name in dict.fromkeys(names):
        changed = connection.execute(update(source_names).where(source_names.c.name == name).values(source_id=source))
        if changed.rowcount == 0:
            connection.execute(insert(source_names).values(name=name, source_id=source))


def register(connection: Connection, who: str, source: Source) -> bool:
    """Enter a source or describe it anew; True when it was new. Reports that its names lead to become its own."""
    _check(source.key, source.kind, source.country)
    found = connection.execute(select(sources.c.id).where(sources.c.key == source.key)).scalar()
    if found is None:
        source.reviewed = True
        found = _enter(connection, source)
        new = True
    else:
        values = {name: value for name in DESCRIBED if (value := getattr(source, name))}
        connection.execute(update(sources).where(sources.c.id == found).values(reviewed=True, **values))
        new = False
    names = [source.key.replace("-", " "), source.name_ar, source.name_en, *source.names]
    _name(connection, found, [n for name in names if (n := host_name(name))])
    moved = _reassign(connection, found)
    audit.append(
        connection,
        who,
        "source",
        key=source.key,
        new=new,
        reports=moved,
        described={n: getattr(source, n) for n in DESCRIBED},
    )
    return new


def describe(connection: Connection, who: str, source: int, described: Mapping[str, str | None]) -> None:
    """Describe a source anew, within a write transaction: each of `DESCRIBED` as given, nothing where it is empty. Raises `UsageError`."""
    before = connection.execute(select(sources).where(sources.c.id == source)).one()
    values = {name: (described.get(name) or "").strip() or None for name in DESCRIBED}
    _check(before.key, values["kind"] or "unknown", values["country"])
    values |= {name: values[name] or "" for name in ("name_ar", "name_en")} | {"kind": values["kind"] or "unknown"}
    if not values["name_ar"] and not values["name_en"]:
        raise UsageError("a source needs a name", where=before.key, expected="a name in Arabic or English")
    connection.execute(update(sources).where(sources.c.id == source).values(reviewed=True, **values))
    former = {name: getattr(before, name) for name in DESCRIBED}
    audit.append(connection, who, "source", key=before.key, new=False, reports=0, described=values, before=former)


def _check(key: str, kind: str, country: str | None) -> None:
    if kind not in KINDS:
        raise UsageError(f"{kind!r} is no kind of source", where=key, expected=" or ".join(KINDS))
    if country is not None and not re.fullmatch(r"[A-Z]{2}", country):
        raise UsageError(f"{country!r} is no country", where=key, expected="two letters of ISO 3166, such as IQ")


def host_name(name: str) -> str:
    """A given name as it is looked up: a host as it is, anything else folded."""
    return (
        name.strip().lower().removeprefix("www.")
        if re.fullmatch(r"[\w-]+(\.[\w-]+)+", name.strip(), re.ASCII)
        else folded_name(name)
    )


def _reassign(connection: Connection, source: int) -> int:
    """Give a source the reports whose outlet or address its names name; how many changed."""
    own = set(connection.execute(select(source_names.c.name).where(source_names.c.source_id == source)).scalars())
    changed = 0
    rows = connection.execute(select(reports.c.id, reports.c.outlet, reports.c.url, reports.c.source_id)).all()
    ids = [
        row.id for row in rows
        if row.source_id != source and ((folded_name(row.outlet) if row.outlet else host_of(row.url)) in own)
    ]  # fmt: skip
    for start in range(0, len(ids), 500):
        batch = ids[start : start + 500]
        connection.execute(update(reports).where(reports.c.id.in_(batch)).values(source_id=source))
        changed += len(batch)
    if ids:
        move(connection, "source", str(source), ids)
    return changed


def listed(connection: Connection) -> list[Source]:
    """All sources with their names and numbers of reports, by key."""
    counts: Mapping[int | None, int] = {
        row.source_id: row.n
        for row in connection.execute(
            select(reports.c.source_id, func.count().label("n")).group_by(reports.c.source_id)
        )
    }
    names: dict[int, list[str]] = {}
    for row in connection.execute(select(source_names).order_by(source_names.c.name)):
        names.setdefault(row.source_id, []).append(row.name)
    found = []
    for row in connection.execute(select(sources).order_by(sources.c.key)):
        values = {name: getattr(row, name) for name in ("key", *DESCRIBED, "reviewed")}
        found.append(Source(**values, names=names.get(row.id, []), reports=counts.get(row.id, 0)))
    return found


def read_register(path: Path) -> Iterator[Source]:
    """The sources of a CSV table with the columns key, name_ar, name_en, owner, country, side, kind, note, names (parted by |)."""
    allowed = {f.name for f in fields(Source)} - {"reviewed", "reports"}
    try:
        with open(path, encoding="utf-8-sig", newline="") as stream:
            table = csv.DictReader(stream)
            unknown = set(table.fieldnames or ()) - allowed
            if "key" not in (table.fieldnames or ()) or unknown:
                raise RecordError(
                    f"unknown columns {', '.join(sorted(unknown))}" if unknown else "no column key", where=str(path),
                    expected=f"columns of {', '.join(sorted(allowed))}",
                )  # fmt: skip
            for number, row in enumerate(table, start=2):
                values = {name: value.strip() for name, value in row.items() if value and value.strip()}
                if "key" not in values:
                    raise RecordError("no key", where=f"{path}:{number}", expected="a short name in Latin letters")
                names = [name for name in values.pop("names", "").split("|") if name.strip()]
                yield Source(**values, names=names)  # type: ignore[arg-type]  # the columns are those of the class
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RecordError(
            f"could not be read: {getattr(error, 'strerror', None) or error}",
            where=str(path),
            expected="a CSV table in UTF-8",
        ) from error
