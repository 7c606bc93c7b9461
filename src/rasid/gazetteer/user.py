"""The file of the user's gazetteer: where it lies, how it is read and written.

A text file: `#rasid-gazetteer 1`, a line `#import` for each file that was imported, then a table. The same imports give the same
bytes, whatever their order and however often they are repeated.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from rasid.errors import ExitCode
from rasid.files import write_whole
from rasid.gazetteer.rows import FEATURES, GazetteerError, Row, one_line

VARIABLE = "RASID_GAZETTEER"
"""The environment variable that names the file; `none` leaves the user's gazetteer off."""
OFF = "none"
FILE = "gazetteer.tsv"
_MAGIC = "#rasid-gazetteer\t1"
_COLUMNS = (
    "import", "id", "name_en", "names_ar", "lat", "lon", "country", "admin1", "feature", "population", "geonames", "same_as",
)  # fmt: skip


class DamagedGazetteer(GazetteerError):
    """The user's gazetteer is not what Rasid wrote."""

    exit_code, code = ExitCode.LEXICON, "gazetteer"


@dataclass(frozen=True, slots=True)
class Import:
    """Where places came from: name and SHA-256 of the file, its format, the date that it states, whom to credit, how many."""

    name: str
    format: str
    digest: str
    dated: str
    credit: str
    rows: int = 0


@dataclass(slots=True)
class UserGazetteer:
    """The imports by name, and the places of each."""

    imports: dict[str, Import] = field(default_factory=dict)
    places: dict[str, list[Row]] = field(default_factory=dict)

    def put(self, done: Import, rows: Iterable[Row]) -> Import | None:
        """Takes an import in; one of the same name is replaced and returned. Of several rows with one id the first stays."""
        before = self.imports.get(done.name)
        kept: dict[str, Row] = {}
        for row in rows:
            kept.setdefault(row.id, row)
        self.places[done.name] = [kept[key] for key in sorted(kept)]
        self.imports[done.name] = replace(done, rows=len(kept))
        return before

    def remove(self, name: str) -> None:
        """Takes an import and its places out. Raises `KeyError`."""
        del self.imports[name]
        del self.places[name]

    def rows(self) -> Iterable[Row]:
        """All places in the order of the file."""
        for name in sorted(self.places):
            yield from self.places[name]


def default_path() -> Path | None:
    """The file in the user's data folder; None when there is no home."""
    import platformdirs

    try:
        folder = Path(platformdirs.user_data_dir("rasid", appauthor=False))
    except (RuntimeError, KeyError):
        return None
    return folder / FILE if folder.is_absolute() else None


def gazetteer_path(option: str | None = None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file of the user's gazetteer: the option, else `RASID_GAZETTEER`, else the one in the user's data folder. None
    when it is left off or there is no home."""
    given = option or environment.get(VARIABLE)
    if given:
        return None if given == OFF else Path(given)
    return default_path()


def digest_of(content: bytes) -> str:
    """The short hash by which a record names a user's gazetteer."""
    return f"sha256:{hashlib.sha256(content).hexdigest()[:16]}"


def dump(gazetteer: UserGazetteer) -> str:
    """The text of the file."""
    lines = [_MAGIC]
    for name in sorted(gazetteer.imports):
        own = gazetteer.imports[name]
        lines.append("\t".join(("#import", own.name, own.format, own.digest, own.dated, str(own.rows), own.credit)))
    lines.append("\t".join(_COLUMNS))
    for name in sorted(gazetteer.places):
        lines += ["\t".join((name, *_cells(row))) for row in gazetteer.places[name]]
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> tuple[str, ...]:
    lat, lon = ("" if x is None else f"{x:.5f}" for x in (row.lat, row.lon))
    return (
        row.id, row.en, "|".join(row.ar), lat, lon, row.country, row.admin1, row.feature, str(row.population),
        "" if row.geonames is None else str(row.geonames), row.same_as,
    )  # fmt: skip


def save(path: Path, gazetteer: UserGazetteer) -> None:
    """Writes the file whole or not at all; without imports it is removed. Raises `OutputError`."""
    from rasid.files import output_error

    try:
        if not gazetteer.imports:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(error, str(path)) from error
    write_whole(path, dump(gazetteer))


def read_bytes(path: Path) -> bytes | None:
    """The file's bytes; None when there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DamagedGazetteer(f"could not be read: {error.strerror or error}", where=str(path)) from error


def load(path: Path) -> UserGazetteer:
    """The gazetteer of a file, empty when there is none. Raises `DamagedGazetteer` with the line that is wrong."""
    content = read_bytes(path)
    return UserGazetteer() if content is None else parse(content, str(path))


def parse(content: bytes, where: str) -> UserGazetteer:
    """The gazetteer of a file's bytes."""
    found = UserGazetteer()
    advice = "Import the files again into a new gazetteer (rasid gazetteer import --gazetteer FILE …)"
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise DamagedGazetteer("not UTF-8", where=where, advice=advice) from error
    if lines[0] != _MAGIC:
        raise DamagedGazetteer(
            "not a gazetteer that Rasid wrote", where=f"{where}:1", expected=_MAGIC.replace("\t", " "), advice=advice
        )
    for number, line in enumerate(lines[1:], start=2):
        if not line:
            continue
        cells = line.split("\t")
        try:
            if cells[0] == "#import":
                _, name, form, digest, dated, count, credit = cells
                found.imports[name] = Import(name, form, digest, dated, credit, int(count))
                found.places[name] = []
            elif tuple(cells) != _COLUMNS:
                found.places[cells[0]].append(_row(cells))
        except (ValueError, KeyError, IndexError) as error:
            raise DamagedGazetteer(
                "a damaged line", where=f"{where}:{number}", expected=", ".join(_COLUMNS), advice=advice
            ) from error
    return found


def _row(cells: list[str]) -> Row:
    _, identifier, en, ar, lat, lon, country, admin1, feature, population, geonames, same_as = cells
    if feature not in FEATURES or not ar or bool(lat) != bool(lon) or not (lat or same_as):
        raise ValueError(feature)
    return Row(
        identifier, en, tuple(ar.split("|")), float(lat) if lat else None, float(lon) if lon else None, country, admin1, feature,
        int(population), int(geonames) if geonames else None, same_as,
    )  # fmt: skip


def safe_name(text: str) -> str:
    """A file name as the name of an import: on one line."""
    return one_line(text).lstrip("#") or "places"
